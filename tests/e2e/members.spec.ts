import { AxeBuilder } from "@axe-core/playwright";
import { Secret, TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser, openContext, phone, type Screen, wide } from "../support/browser.ts";
import { type DemoServer, openDemoServer } from "../support/demo-server.ts";

if (chromiumPath === null) console.log(noChromium);

const invited = "wren@example.org";
const password = "five otters under an old bridge";

let server: DemoServer;
let browser: Browser;
const violations: string[] = [];

beforeAll(async () => {
  if (chromiumPath === null) return;
  [server, browser] = await Promise.all([openDemoServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function somebody(screen: Screen = wide): Promise<Page> {
  const context = await openContext(browser, server.url, screen);
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** Somebody of the demonstration, signed in already: signing in has a journey of its own. */
async function signedIn(email: string, screen?: Screen): Promise<Page> {
  const page = await somebody(screen);
  const data = { email, password: server.accounts[0]?.password ?? "" };
  const ask = () => page.request.post("/auth/sign-in/email", { data, headers: { origin: server.url } });
  let answer = await ask();
  while (answer.status() === 429) {
    // All of them come from one address, which has five tries a minute: a quick machine has to wait.
    await page.waitForTimeout(1000 * Number(answer.headers()["retry-after"]));
    answer = await ask();
  }
  expect(answer.status()).toBe(200);
  return page;
}

async function mailed(to: string, subject: RegExp): Promise<string> {
  const answer = await fetch(`${server.url}/dev/mail.json`);
  const mails = (await answer.json()) as { to: string; subject: string; text: string; at: string }[];
  const found = mails.filter((mail) => mail.to === to && subject.test(mail.subject)).toSorted((a, b) => b.at.localeCompare(a.at));
  return found[0]?.text.match(/https?:\/\/\S+/)?.[0] ?? "";
}

async function linkMailed(to: string, subject: RegExp): Promise<string> {
  await expect.poll(() => mailed(to, subject)).not.toBe("");
  return mailed(to, subject);
}

async function check(page: Page, screen: string): Promise<void> {
  const report = await new AxeBuilder({ page }).analyze();
  violations.push(...report.violations.map(({ id, nodes }) => `${screen}: ${id} (${nodes[0]?.target.join(" ")})`));
  if (await page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) violations.push(`${screen}: scrolls sideways`);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const rowOf = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(name) });

async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto("/organization/members");
  await press(page, "Invite somebody");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("checkbox", { name: new RegExp(`^${role}`) }).check();
  await press(page, "Send the invitation");
  await rowOf(page, email).waitFor();
  return linkMailed(email, /invitation/);
}

describe.skipIf(chromiumPath === null)("somebody is invited, joins, changes roles and is removed", () => {
  let admin: Page;
  let guest: Page;
  let link = "";

  it("an administrator invites by e-mail; what is missing is said first", async () => {
    admin = await signedIn("marcus@example.org");
    await admin.goto("/organization/members");
    await heading(admin, "Hill Country Children’s Hospital");
    await rowOf(admin, "Dana Whitfield").waitFor();
    await check(admin, "members");
    await press(admin, "Invite somebody");
    await press(admin, "Send the invitation");
    await admin.getByText("Write the e-mail address.").waitFor();
    await admin.getByText("Choose at least one.").waitFor();
    await admin.getByLabel("E-mail").fill("DANA@example.org");
    await admin.getByText("Somebody with this address is a member already.").waitFor();
    await check(admin, "inviting, with mistakes");
    await press(admin, "Cancel");
    link = await invite(admin, invited, "Reader");
    await check(admin, "members, with an invitation");
  });

  it("whoever has the link sees who invites, and the page tells its address to nobody", async () => {
    guest = await somebody({ width: 320, height: 640 });
    const answer = await guest.goto(link);
    await heading(guest, "You are invited");
    await guest.getByText("Hill Country Children’s Hospital invites you").waitFor();
    await guest.getByText("w•••@e•••.org").waitFor();
    await check(guest, "invitation");
    expect(answer?.headers()).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow",
      "cache-control": "no-store",
    });
    expect(await guest.locator('meta[name="referrer"]').count()).toBe(0);
  });

  it("somebody else who is signed in can not use it", async () => {
    const other = await signedIn("tom@example.org", { ...phone, dark: true });
    await other.goto(link);
    await press(other, "Accept the invitation");
    await other.getByText(`This invitation is for ${invited}.`).waitFor();
    await check(other, "invitation for somebody else, dark");
    await press(other, "Use another account");
    await heading(other, "Sign in");
    expect(new URL(other.url()).searchParams.get("to")).toBe(new URL(link).pathname);
  });

  it("the invited person makes an account, confirms it, signs in and is back at the invitation", async () => {
    await guest.getByRole("link", { name: "Make an account" }).click();
    await heading(guest, "Make an account");
    await guest.getByLabel("Your name").fill("Wren Example");
    await guest.getByLabel("E-mail", { exact: true }).fill(invited);
    await guest.getByLabel("Choose a password").fill(password);
    await press(guest, "Make the account");
    await heading(guest, "Look in your mail");
    await guest.goto(await linkMailed(invited, /confirm/i));
    await heading(guest, "Your e-mail is confirmed");
    await guest.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await guest.getByLabel("E-mail", { exact: true }).fill(invited);
    await guest.getByLabel("Password", { exact: true }).fill(password);
    await press(guest, "Sign in");
    await heading(guest, "You are invited");
  });

  it("accepting makes a member; the link is used up", async () => {
    await press(guest, "Accept the invitation");
    await guest.waitForURL(`${server.url}/inbox`);
    await guest.goto("/organization/members");
    await guest.getByText("Only administrators invite people").waitFor();
    await rowOf(guest, "Wren Example").getByText("Reader").waitFor();
    await check(guest, "members, as a reader");
    await guest.goto(link);
    await heading(guest, "This invitation does not work");
    await check(guest, "invitation used up");
  });

  it("another role holds at the next request", async () => {
    await admin.reload();
    await rowOf(admin, "Wren Example").getByRole("button", { name: "Change roles" }).click();
    await admin.getByRole("checkbox", { name: /^Administrator/ }).check();
    await check(admin, "changing roles");
    await press(admin, "Save the roles");
    await rowOf(admin, "Wren Example").getByText("Administrator, Reader").waitFor();
    await guest.goto("/organization/members");
    await rowOf(guest, "Dana Whitfield").getByRole("button", { name: "Remove" }).waitFor();
  });

  it("a removed member has nothing there any more, and is shown the way on", async () => {
    await rowOf(admin, "Wren Example").getByRole("button", { name: "Remove" }).click();
    await check(admin, "removing");
    await press(admin, "Remove");
    await admin.getByText("Wren Example was removed.").waitFor();
    await guest.reload();
    await heading(guest, "You are in no organization yet");
    await check(guest, "no organization");
  });

  it("founds an organization: its last administrator can not leave before another is there", async () => {
    await guest.getByRole("link", { name: "Found an organization" }).click();
    await heading(guest, "Found an organization");
    await press(guest, "Found the organization");
    await guest.getByText("A name has 2 to 120 letters").waitFor();
    await check(guest, "founding, with a mistake");
    await guest.getByLabel("Name").fill("Lantern Lake Food Bank");
    await guest.getByLabel("Website").fill("lantern.example");
    await press(guest, "Found the organization");
    await heading(guest, "Lantern Lake Food Bank");
    const leave = guest.getByRole("button", { name: "Leave Lantern Lake Food Bank" });
    expect(await leave.getAttribute("aria-disabled")).toBe("true");
    await guest.getByText("Nobody else is an administrator.").waitFor();
    await check(guest, "the last administrator");
  });

  it("an invitation that is taken back no longer works; an accepted one leaves two administrators, and one may leave", async () => {
    const taken = await invite(guest, "nobody@example.org", "Intake");
    await rowOf(guest, "nobody@example.org").getByRole("button", { name: "Take back" }).click();
    await press(guest, "Take back");
    await guest.getByText("Nobody is invited at the moment.").waitFor();
    const samuel = await signedIn("samuel@example.org", { ...wide, dark: true });
    await samuel.goto(taken);
    await heading(samuel, "This invitation does not work");
    await samuel.goto(await invite(guest, "samuel@example.org", "Administrator"));
    await press(samuel, "Accept the invitation");
    await samuel.waitForURL(`${server.url}/inbox`);
    await guest.reload();
    await guest.getByRole("button", { name: "Leave Lantern Lake Food Bank" }).click();
    await press(guest, "Leave");
    await heading(guest, "You are in no organization yet");
    await samuel.goto("/organization/members");
    await samuel.getByText("1 person works for this organization").waitFor();
    await check(samuel, "members, dark");
  });
});

describe.skipIf(chromiumPath === null)("somebody works for two organizations", () => {
  let page: Page;
  const choose = async (name: RegExp) => {
    await page.getByRole("button", { name: /Account of/ }).click();
    await page.getByRole("menuitem", { name }).click();
  };

  it("and goes from one to the other", async () => {
    page = await signedIn("noel@example.org");
    await page.goto("/organization/members");
    await heading(page, "Hill Country Children’s Hospital");
    await choose(/San Marcos Neighbors Clinic/);
    await heading(page, "San Marcos Neighbors Clinic");
    await page.reload();
    await heading(page, "San Marcos Neighbors Clinic");
  });

  it("one of them asks for a second step: who has none is warned of before, and told what to do after", async () => {
    const admin = await signedIn("marcus@example.org");
    await admin.goto("/organization/rules");
    await admin.getByText("Without it you would lock yourself out.").waitFor();
    await check(admin, "rules");
    await turnOnSecondFactor(admin);
    await admin.goto("/organization/rules");
    await admin.getByText("Your organization has no sign-in of its own yet.").waitFor();
    expect(await admin.getByRole("button", { name: "Turn passwords off" }).getAttribute("aria-disabled")).toBe("true");
    await press(admin, "Ask everybody for it");
    await admin.getByText(/Noel Castaño/).waitFor();
    await check(admin, "asking for a second step");
    await admin.getByRole("dialog").getByRole("button", { name: "Ask everybody for it" }).click();
    await admin.getByRole("button", { name: "No longer ask for it" }).waitFor();

    await choose(/Hill Country/);
    await heading(page, "Your account");
    await page.getByText("Your organization asks for a second step when signing in.").waitFor();
    await page.goto("/inbox");
    await page.getByRole("button", { name: /Account of/ }).click();
    await page.getByRole("menuitem", { name: /Hill Country.*Asks for a second step/ }).waitFor();
    await check(page, "menu with an organization that is closed");

    const dana = await signedIn("dana@example.org", phone);
    await dana.goto("/inbox");
    await dana.getByText("Hill Country Children’s Hospital asks for a second step when signing in.").waitFor();
    await check(dana, "second step first");
  });

  it("every step was free of accessibility violations, and none scrolled sideways", () => {
    expect(violations).toEqual([]);
  });
});

/** Over the wire: the page for it has a journey of its own. */
async function turnOnSecondFactor(page: Page): Promise<void> {
  const post = async (path: string, data: object) =>
    (await page.request.post(`/auth/two-factor/${path}`, { data, headers: { origin: server.url } })).json() as Promise<{ totpURI: string }>;
  const { totpURI } = await post("enable", { password: server.accounts[0]?.password });
  const secret = Secret.fromBase32(new URL(totpURI).searchParams.get("secret") ?? "");
  await post("verify-totp", { code: new TOTP({ secret }).generate() });
}
