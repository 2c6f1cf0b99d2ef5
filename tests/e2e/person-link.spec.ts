import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser, openContext, phone, type Screen, wide } from "../support/browser.ts";
import { type DemoServer, openDemoServer } from "../support/demo-server.ts";

if (chromiumPath === null) console.log(noChromium);

let server: DemoServer;
let browser: Browser;
const violations: string[] = [];
const complaints: string[] = [];
/** Every address that was asked for, with what was sent as referrer. */
const asked: string[] = [];

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
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => asked.push(`${request.url()} ${request.headers()["referer"] ?? ""}`));
  return page;
}

async function check(page: Page, screen: string): Promise<void> {
  const report = await new AxeBuilder({ page }).analyze();
  violations.push(...report.violations.map(({ id, nodes }) => `${screen}: ${id} (${nodes[0]?.target.join(" ")})`));
  const overflow = Number(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
  if (overflow > 0) violations.push(`${screen}: scrolls sideways by ${overflow}`);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

describe.skipIf(chromiumPath === null)("a person is given a link, reads what is kept, and takes a permission back", () => {
  let caseManager: Page;
  let person: Page;
  let address = "";

  it("the case manager gives the link from the referral, shown once with its picture", async () => {
    caseManager = await somebody();
    await caseManager.goto("/sign-in?to=/referrals");
    await caseManager.getByLabel("E-mail").fill("dana@example.org");
    const password = server.accounts.find(({ email }) => email === "dana@example.org")?.password ?? "";
    await caseManager.getByLabel("Password", { exact: true }).fill(password);
    await caseManager.getByRole("button", { name: "Sign in", exact: true }).click();
    await heading(caseManager, /referrals/i);
    // One that still stands: taking the permission back withdraws it.
    await caseManager
      .getByRole("row", { name: /In progress|Accepted/ })
      .getByRole("link")
      .first()
      .click();
    await caseManager.getByRole("button", { name: /^Give .* a link$/ }).click();
    await caseManager.getByText("Ask first: is it safe to keep this?").waitFor();
    await caseManager.getByRole("button", { name: "Make the link" }).click();
    await caseManager.getByRole("img", { name: /square code/ }).waitFor();
    await check(caseManager, "the link, shown once");
    address = await caseManager.locator("#own-link").innerText();
    expect(address).toMatch(/\/my-information(\?lang=es)?#[2-9A-Z]{5}(-[2-9A-Z]{5}){4}$/);
    await caseManager.getByRole("button", { name: "Done" }).click();
    await caseManager.getByText("Not opened yet.").waitFor();
    await check(caseManager, "the referral with a link");
  });

  it("the person sees what is kept, whom they asked, and who has seen it, on a small phone", async () => {
    person = await somebody({ width: 320, height: 640 });
    // In English, whatever language the person of the demonstration prefers.
    await person.goto(address.replace("?lang=es", ""));
    await heading(person, /^Your information at /);
    await person.getByText("This page was never opened before.").waitFor();
    await person.getByRole("heading", { name: "Who has seen your information" }).waitFor();
    await person
      .getByText(/Dana Whitfield, .* looked at your name/)
      .first()
      .waitFor();
    await check(person, "my information");
    await person.getByRole("link", { name: "Español" }).click();
    await heading(person, /^Su información en /);
    await check(person, "mi información");
    await person.getByRole("link", { name: "English" }).click();
    await heading(person, /^Your information at /);
  });

  it("the person takes the permission back, and the request stops", async () => {
    await person
      .getByRole("button", { name: /^Take this back/ })
      .first()
      .click();
    await person.getByText(/will not see you any more/).waitFor();
    await check(person, "asked whether to take it back");
    await person.getByRole("button", { name: "Yes, take it back" }).click();
    await person.getByText(/counts no more/).waitFor();
    await person.getByText("you took your permission back").first().waitFor();
    await caseManager.reload();
    await caseManager.getByText("Withdrawn").first().waitFor();
    await caseManager.getByText(/Last opened/).waitFor();
  });

  it("an ended link opens nothing, and says what to do; the code can be typed from paper", async () => {
    await caseManager.getByRole("button", { name: /^End this link/ }).click();
    await caseManager.getByRole("button", { name: "End it" }).click();
    await caseManager.getByText("The link was ended.").waitFor();
    const other = await somebody(phone);
    await other.goto("/my-information");
    await heading(other, "See your information");
    await other.getByRole("button", { name: "Show my information" }).click();
    await other.getByText("Write the code from your paper.").waitFor();
    await check(other, "asked for the code");
    await other.getByLabel("Your code").fill(new URL(address).hash.slice(1).toLowerCase());
    await other.getByRole("button", { name: "Show my information" }).click();
    await heading(other, "This link does not work any more");
    await check(other, "a link that opens nothing");
  });

  it("an address that was cut together with slashes works too, and leaves the path at once", async () => {
    const other = await somebody(phone);
    await other.goto("/my-information/K7M2Q-4XN8T-PWRST-VWXYZ-23456");
    await heading(other, "This link does not work any more");
    expect(new URL(other.url()).pathname).toBe("/my-information");
  });

  it("nothing was asked for with the token in its address or as its referrer, and nobody complained", () => {
    const token = new URL(address).hash.slice(1);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((each) => each.includes(token))).toEqual([]);
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
