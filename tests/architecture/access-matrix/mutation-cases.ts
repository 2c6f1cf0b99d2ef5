import { mailedToken } from "../../support/organizations.ts";
import { absentId, type Network, noToken } from "./fixture.ts";

/** One mutation: how it is asked about a thing of the sender's made for this one call, and about a thing that does not exist. */
export interface MutationCase {
  /** Which mutation it is, where the case has a name of its own. */
  readonly mutation?: string;
  /** Makes the thing and gives the variables. */
  readonly about: (network: Network) => Promise<object>;
  /** The same, of something that is not there; null where the mutation names nothing that exists. */
  readonly absent: ((network: Network) => object) | null;
  /** The answers that mean "done". */
  readonly done: readonly string[];
}

const provider = {
  issuer: "https://nobody.invalid",
  domain: "nobody.invalid",
  clientId: "waypost",
  clientSecret: "a secret of the provider",
  defaultRole: "VIEWER",
};
const person = { name: "Somebody New" };

/** Every mutation of the schema. A new one without a case fails the matrix. */
export const mutationCases: Readonly<Record<string, MutationCase>> = {
  createReferral: {
    about: async ({ service }) => ({ input: { serviceId: service.id, need: "insulin-cost", person } }),
    absent: () => ({ input: { serviceId: absentId(), need: "insulin-cost", person } }),
    done: ["ReferralCreated"],
  },
  "createReferral for a person of the sender's": {
    mutation: "createReferral",
    about: async ({ service, personId }) => ({ input: { serviceId: service.id, need: "insulin-cost", personId } }),
    absent: ({ service }) => ({ input: { serviceId: service.id, need: "insulin-cost", personId: absentId() } }),
    done: ["ReferralCreated"],
  },
  "createReferral that carries on one of the sender's": {
    mutation: "createReferral",
    about: async ({ service, referrals: { declined } }) => ({
      input: { serviceId: service.id, need: "insulin-cost", person, redirectedFrom: declined.id },
    }),
    absent: ({ service }) => ({ input: { serviceId: service.id, need: "insulin-cost", person, redirectedFrom: absentId() } }),
    done: ["ReferralCreated"],
  },
  moveReferral: {
    about: async ({ aReferral }) => {
      const { id, version } = await aReferral();
      return { input: { referralId: id, version, to: "VIEWED" } };
    },
    absent: () => ({ input: { referralId: absentId(), version: 2, to: "VIEWED" } }),
    done: ["ReferralMoved"],
  },
  createPersonLink: {
    // Somebody new each time: the callers who came by a link keep theirs.
    about: async ({ aReferral, personOf }) => ({ input: { personId: await personOf(await aReferral()) } }),
    absent: () => ({ input: { personId: absentId() } }),
    done: ["PersonLinkCreated"],
  },
  endPersonLink: {
    about: async ({ admin, aReferral, personOf }) => {
      const { data } = await admin.ask(
        `mutation ($personId: ID!) { createPersonLink(input: { personId: $personId }) { ... on PersonLinkCreated { link { id } } } }`,
        { personId: await personOf(await aReferral()) },
      );
      return { input: { id: data.createPersonLink.link.id } };
    },
    absent: () => ({ input: { id: absentId() } }),
    done: ["PersonLinkEnded"],
  },
  withdrawConsentByLink: {
    about: async ({ world, personId }) => {
      const { id } = await world.ownerRow<{ id: string }>(
        "select id from consent where person_id = $1 order by given_at limit 1",
        personId,
      );
      return { input: { token: noToken, consentId: id } };
    },
    absent: () => ({ input: { token: noToken, consentId: absentId() } }),
    done: ["ConsentWithdrawn"],
  },
  createApiKey: {
    about: async () => ({ input: { name: "Another system", scopes: ["REFERRALS_READ"] } }),
    absent: null,
    done: ["ApiKeyCreated"],
  },
  revokeApiKey: {
    about: async ({ admin }) => {
      const { data } = await admin.ask(
        `mutation { createApiKey(input: { name: "To be ended", scopes: [REFERRALS_READ] }) { ... on ApiKeyCreated { key { id } } } }`,
      );
      return { input: { id: data.createApiKey.key.id } };
    },
    absent: () => ({ input: { id: absentId() } }),
    done: ["ApiKeyRevoked"],
  },
  exportAuditEvents: {
    about: async ({ personId }) => ({ input: { personId } }),
    absent: () => ({ input: { personId: absentId() } }),
    done: ["AuditEventsExported"],
  },
  switchOrganization: {
    about: async ({ sender }) => ({ organizationId: sender.id }),
    absent: () => ({ organizationId: absentId() }),
    done: ["Viewer"],
  },
  inviteMember: {
    about: async () => ({ input: { email: `${absentId()}@example.org`, roles: ["VIEWER"] } }),
    absent: null,
    done: ["MemberInvited"],
  },
  revokeInvitation: {
    about: async (network) => ({ input: { id: (await invited(network, `${absentId()}@example.org`)).id } }),
    absent: () => ({ input: { id: absentId() } }),
    done: ["InvitationRevoked"],
  },
  changeMemberRoles: {
    about: async ({ aMembership }) => ({ input: { memberId: await aMembership(), roles: ["INTAKE"] } }),
    absent: () => ({ input: { memberId: absentId(), roles: ["INTAKE"] } }),
    done: ["MemberRolesChanged"],
  },
  removeMember: {
    about: async ({ aMembership }) => ({ input: { memberId: await aMembership() } }),
    absent: () => ({ input: { memberId: absentId() } }),
    done: ["MemberRemoved"],
  },
  changeOrganizationRules: {
    about: async () => ({ input: { passwordSignIn: true } }),
    absent: null,
    done: ["OrganizationRulesChanged"],
  },
  registerSsoProvider: {
    // Nothing answers there: whoever may register hears that, and nobody else comes so far.
    about: async ({ sender }) => ({ input: { ...provider, organizationId: sender.id } }),
    absent: () => ({ input: { ...provider, organizationId: absentId() } }),
    done: ["SsoProviderRegistered", "InvalidInput"],
  },
  removeSsoProvider: {
    about: async ({ aProvider }) => ({ input: { id: await aProvider() } }),
    absent: () => ({ input: { id: absentId() } }),
    done: ["SsoProviderRemoved"],
  },
  saveSearch: {
    about: async (network) => ({ input: { id: await aSavedSearch(network), name: "Another name", search: { text: "rides" } } }),
    absent: () => ({ input: { id: absentId(), name: "Another name", search: { text: "rides" } } }),
    done: ["SearchSaved"],
  },
  removeSavedSearch: {
    about: async (network) => ({ input: { id: await aSavedSearch(network) } }),
    absent: () => ({ input: { id: absentId() } }),
    done: ["SavedSearchRemoved"],
  },
  keepShortlist: {
    about: async (network) => ({ input: { id: await aShortlist(network), name: "Another name" } }),
    absent: () => ({ input: { id: absentId(), name: "Another name" } }),
    done: ["ShortlistKept"],
  },
  changeShortlist: {
    about: async (network) => ({ input: { shortlistId: await aShortlist(network), serviceId: network.service.id, isIn: true } }),
    absent: ({ service }) => ({ input: { shortlistId: absentId(), serviceId: service.id, isIn: true } }),
    done: ["ShortlistKept"],
  },
  removeShortlist: {
    about: async (network) => ({ input: { id: await aShortlist(network) } }),
    absent: () => ({ input: { id: absentId() } }),
    done: ["ShortlistRemoved"],
  },
  // The last ones change what the callers are: nothing is asked after them.
  acceptInvitation: {
    about: async (network) => ({ input: { token: (await invited(network, network.invitedEmail)).token } }),
    absent: () => ({ input: { token: absentId() } }),
    done: ["InvitationAccepted"],
  },
  leaveOrganization: {
    about: async ({ sender }) => ({ input: { organizationId: sender.id } }),
    absent: () => ({ input: { organizationId: absentId() } }),
    done: ["OrganizationLeft"],
  },
  foundOrganization: {
    about: async () => ({ input: { name: "A new organization" } }),
    absent: null,
    done: ["OrganizationFounded"],
  },
};

async function aSavedSearch({ admin }: Network): Promise<string> {
  const { data } = await admin.ask(
    `mutation { saveSearch(input: { name: "Kept", search: { text: "insulin" } }) { ... on SearchSaved { savedSearch { id } } } }`,
  );
  return data.saveSearch.savedSearch.id;
}

async function aShortlist({ admin }: Network): Promise<string> {
  const { data } = await admin.ask(`mutation { keepShortlist(input: { name: "Kept" }) { ... on ShortlistKept { shortlist { id } } } }`);
  return data.keepShortlist.shortlist.id;
}

async function invited({ admin, world }: Network, email: string): Promise<{ id: string; token: string }> {
  const { data } = await admin.ask(
    `mutation ($email: String!) { inviteMember(input: { email: $email, roles: [VIEWER] }) { ... on MemberInvited { invitation { id } } } }`,
    { email },
  );
  return { id: data.inviteMember.invitation.id, token: mailedToken(world, email) };
}
