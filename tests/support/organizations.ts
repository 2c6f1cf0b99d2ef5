import { expect } from "vitest";
import type { Caller, Member, World } from "./world.ts";

/** Whether the account has a second factor, as if it had been set up, and as if the sessions that there are had been made with it. */
export async function setSecondFactor(world: World, { userId }: Pick<Member, "userId">, isOn: boolean): Promise<void> {
  await world.ownerRows(`update auth."session" set "secondFactor" = $2 where "userId" = $1`, userId, isOn ? "TOTP" : null);
  await world.ownerRow(`update auth."user" set "twoFactorEnabled" = $2 where "id" = $1 returning "id"`, userId, isOn);
}

/** Whether mails to the account's address were shown to reach it. */
export async function setEmailConfirmed(world: World, { userId }: Pick<Member, "userId">, isConfirmed: boolean): Promise<void> {
  await world.ownerRow(`update auth."user" set "emailVerified" = $2 where "id" = $1 returning "id"`, userId, isConfirmed);
}

const invite = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    __typename
    ... on MemberInvited { isMailed invitation { id email roles expiresAt invitedBy } }
    ... on MembershipRefused { reason }
    ... on InvalidInput { problems { field message } }
  }
}`;
const accept = `mutation ($token: String!) {
  acceptInvitation(input: { token: $token }) {
    __typename
    ... on InvitationAccepted { viewer { activeOrganization { id } } }
    ... on InvitationForAnotherAddress { email }
    ... on EmailNotConfirmed { email }
    ... on NotFound { message }
  }
}`;

export async function inviteMember(by: Caller, email: string, roles: readonly string[]) {
  return (await by.ask(invite, { input: { email, roles } })).data.inviteMember;
}

export async function acceptInvitation(by: Caller, token: string) {
  return (await by.ask(accept, { token })).data.acceptInvitation;
}

/** The token of the newest invitation that was mailed to an address. */
export function mailedToken(world: World, email: string): string {
  const mail = world.mailbox.mails.find(({ to }) => to === email);
  const token = /\/invitations\/([\w-]+)/.exec(mail?.text ?? "")?.[1];
  expect(token).toBeDefined();
  return token!;
}
