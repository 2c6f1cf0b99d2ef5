import { AxeBuilder } from "@axe-core/playwright";
import { Secret, TOTP } from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser, openContext, phone, type Screen, wide } from "../support/browser.ts";
import { type DemoServer, openDemoServer } from "../support/demo-server.ts";

if (chromiumPath === null) console.log(noChromium);

const email = "ximena@example.org";
const firstPassword = "copper kettle on a blue shelf";
const newPassword = "seven herons walk past the mill";

let server: DemoServer;
let browser: Browser;
/** By the name of one's own machine: passkeys belong to names, never to addresses. */
let url: string;
const violations: string[] = [];

beforeAll(async () => {
  if (chromiumPath === null) return;
  [server, browser] = await Promise.all([openDemoServer(), openBrowser()]);
  url = atName(server.url);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const atName = (address: string): string => address.replace("127.0.0.1", "localhost");

async function somebody(screen: Screen = wide): Promise<Page> {
  const context = await openContext(browser, url, screen);
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** Follows the newest mail to the address: its only link. */
async function openMailedLink(page: Page, subject: RegExp): Promise<void> {
  await expect.poll(() => linkMailed(subject)).not.toBe("");
  await page.goto(atName(await linkMailed(subject)));
}

async function linkMailed(subject: RegExp): Promise<string> {
  const answer = await fetch(`${server.url}/dev/mail.json`);
  const mails = (await answer.json()) as { to: string; subject: string; text: string; at: string }[];
  const [newest] = mails
    .filter((mail) => mail.to === email && subject.test(mail.subject))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  return newest?.text.match(/https?:\/\/\S+/)?.[0] ?? "";
}

async function check(page: Page, screen: string): Promise<void> {
  const report = await new AxeBuilder({ page }).analyze();
  violations.push(...report.violations.map(({ id, nodes }) => `${screen}: ${id} (${nodes[0]?.target.join(" ")})`));
}

async function writePassword(page: Page, password: string): Promise<void> {
  await page.goto("/sign-in?to=/account");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const part = (page: Page, name: string) => page.getByRole("region", { name });

/** A device that keeps a passkey and says yes to everything. */
async function giveAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

describe.skipIf(chromiumPath === null)("an account is opened, confirmed, kept safe and won back", () => {
  let page: Page;
  let otherDevice: Page;
  let app: TOTP;
  let recoveryCode = "";

  it("somebody signs up and is asked to look into the mail", async () => {
    page = await somebody(phone);
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Make one" }).click();
    await heading(page, "Make an account");
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByText("Write your name.").waitFor();
    await check(page, "sign-up with mistakes");
    await page.getByLabel("Your name").fill("Ximena Example");
    await page.getByLabel("E-mail", { exact: true }).fill(email);
    await page.getByLabel("Choose a password").fill("Password1234");
    await page.getByText("This is one of the first things that somebody would try.").waitFor();
    await page.getByLabel("Choose a password").fill(firstPassword);
    await page.getByText("Strong.").waitFor();
    await page.getByRole("button", { name: "Make the account" }).click();
    await heading(page, "Look in your mail");
    await check(page, "look in your mail");
  });

  it("the link in the mail confirms the address, once", async () => {
    await openMailedLink(page, /confirm/i);
    await heading(page, "Your e-mail is confirmed");
    await check(page, "confirmed");
    await page.goto("/confirm-email?error=TOKEN_EXPIRED");
    await page.getByText("That link does not work any more.").waitFor();
    await check(page, "confirmation used up");
  });

  it("the second step is turned on with an app, and gives recovery codes once", async () => {
    await writePassword(page, firstPassword);
    await heading(page, "Your account");
    await part(page, "Passkeys").getByText("You have no passkey yet.").waitFor();
    await check(page, "account");
    const second = part(page, "Second step when signing in");
    await second.getByRole("button", { name: "Turn it on" }).click();
    await second.getByLabel("Your password").fill(firstPassword);
    await second.getByRole("button", { name: "Go on" }).click();
    await second.getByRole("img", { name: "Picture with the key for your app" }).waitFor();
    await check(page, "connecting the app");
    app = new TOTP({ secret: Secret.fromBase32((await second.locator(".secret").innerText()).replaceAll(/\s/g, "")) });
    await second.getByLabel("Code from the app").fill(app.generate());
    await second.getByRole("button", { name: "Check and turn on" }).click();
    await second.getByRole("heading", { name: "Your recovery codes" }).waitFor();
    await check(page, "recovery codes");
    recoveryCode = await second.getByRole("listitem").first().innerText();
    await second.getByRole("button", { name: "I have kept them" }).click();
    await second.getByText("On", { exact: true }).waitFor();
  });

  it("after signing out, the password alone does not open the account; the code of the app does", async () => {
    await page.getByRole("button", { name: "Sign out here" }).click();
    await page.waitForURL(`${url}/`);
    await writePassword(page, firstPassword);
    await heading(page, "One more step");
    await check(page, "second step");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("The code has 6 digits.").waitFor();
    await page.getByLabel("Code from the app").fill(app.generate());
    await page.getByRole("button", { name: "Go on" }).click();
    await heading(page, "Your account");
  });

  it("on another device a recovery code opens it", async () => {
    otherDevice = await somebody(wide);
    await writePassword(otherDevice, firstPassword);
    await otherDevice.getByRole("button", { name: "Use a recovery code" }).click();
    await otherDevice.getByLabel("Recovery code", { exact: true }).fill(recoveryCode);
    await otherDevice.getByRole("button", { name: "Go on" }).click();
    await heading(otherDevice, "Your account");
  });

  it("both devices are in the list, and one ends the other", async () => {
    await page.reload();
    const sessions = part(page, "Where you are signed in");
    await expect.poll(() => sessions.getByRole("listitem").count()).toBe(2);
    const other = sessions.getByRole("listitem").filter({ hasNotText: "This one" });
    await other.getByRole("button", { name: /^Sign out/ }).click();
    await other.getByText("This device is signed out at once.").waitFor();
    await check(page, "ending a session");
    await other.getByRole("button", { name: /^Sign out/ }).click();
    await expect.poll(() => sessions.getByRole("listitem").count()).toBe(1);
    await otherDevice.reload();
    await heading(otherDevice, "Sign in");
  });

  it("a passkey is added with a name, and signs in without a password", async () => {
    await giveAuthenticator(page.context(), page);
    const passkeys = part(page, "Passkeys");
    await passkeys.getByRole("button", { name: "Add a passkey" }).click();
    await passkeys.getByLabel("Name for this passkey").fill("Work laptop");
    await passkeys.getByRole("button", { name: "Make the passkey" }).click();
    await passkeys.getByText("Work laptop").first().waitFor();
    await check(page, "a passkey");
    await page.getByRole("button", { name: "Sign out here" }).click();
    await page.waitForURL(`${url}/`);
    await page.goto("/sign-in?to=/account");
    // The device may say yes already to the offer in the e-mail field.
    await page
      .getByRole("button", { name: "Use a passkey" })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await heading(page, "Your account");
    await part(page, "Passkeys").getByRole("button", { name: "Remove: Work laptop" }).click();
    await part(page, "Passkeys").getByRole("button", { name: "Remove: Work laptop" }).click();
    await part(page, "Passkeys").getByText("You have no passkey yet.").waitFor();
  });

  it("who forgot the password chooses a new one by mail, and every device is signed out", async () => {
    const forgetful = await somebody({ ...wide, dark: true });
    await forgetful.goto("/sign-in");
    await forgetful.getByLabel("E-mail", { exact: true }).fill(email);
    await check(forgetful, "sign-in, dark");
    await forgetful.getByRole("link", { name: "Forgot your password?" }).click();
    await heading(forgetful, "Forgot your password?");
    expect(await forgetful.getByLabel("E-mail", { exact: true }).inputValue()).toBe(email);
    await check(forgetful, "forgot, dark");
    await forgetful.getByRole("button", { name: "Send the link" }).click();
    await heading(forgetful, "Look in your mail");
    await openMailedLink(forgetful, /password/i);
    await heading(forgetful, "Choose a new password");
    await check(forgetful, "reset, dark");
    await forgetful.getByLabel("New password").fill(newPassword);
    await forgetful.getByRole("button", { name: "Save the new password" }).click();
    await heading(forgetful, "Your new password is saved");

    await page.reload();
    await heading(page, "Sign in");
    await writePassword(page, newPassword);
    await heading(page, "One more step");
  });

  it("every step was free of accessibility violations", () => {
    expect(violations).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)("every screen stands on a small phone, in Spanish too", () => {
  const screens = ["/sign-in", "/sign-up", "/forgot-password", "/confirm-email", "/reset-password?token=x", "/reset-password?error=x"];

  it.each(["en", "es"])("in %s", async (lang) => {
    const page = await somebody({ width: 320, height: 640 });
    const wider: string[] = [];
    for (const path of screens) {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (await page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) wider.push(path);
    }
    expect(wider).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)("whoever cannot get through is told what to do", () => {
  it("too many tries say how long to wait", async () => {
    const page = await somebody();
    await page.goto("/forgot-password");
    await page.getByLabel("E-mail", { exact: true }).fill("many@example.org");
    await page.getByRole("button", { name: "Send the link" }).click();
    await heading(page, "Look in your mail");
    for (let round = 0; round < 6; round += 1) {
      const again = page.getByRole("button", { name: "Send it again" });
      await again.click();
      await again.waitFor();
    }
    await page.getByText(/Wait \d+ seconds? and try again/).waitFor();
  });

  it("without a network what was written stays", async () => {
    const page = await somebody();
    await page.goto("/forgot-password");
    await page.getByLabel("E-mail", { exact: true }).fill(email);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Send the link" }).click();
    await page.getByText("We could not be reached.").waitFor();
    expect(await page.getByLabel("E-mail", { exact: true }).inputValue()).toBe(email);
  });
});
