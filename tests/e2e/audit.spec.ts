import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser, openContext, type Screen, wide } from "../support/browser.ts";
import { type DemoServer, openDemoServer } from "../support/demo-server.ts";

if (chromiumPath === null) console.log(noChromium);

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

async function signedIn(email: string, screen: Screen = wide): Promise<Page> {
  const context = await openContext(browser, server.url, screen);
  context.setDefaultTimeout(20_000);
  const password = server.accounts.find((account) => account.email === email)?.password;
  await context.request.post("/auth/sign-in/email", { data: { email, password }, headers: { origin: server.url } });
  return context.newPage();
}

async function check(page: Page, screen: string): Promise<void> {
  const report = await new AxeBuilder({ page }).analyze();
  violations.push(...report.violations.map(({ id, nodes }) => `${screen}: ${id} (${nodes[0]?.target.join(" ")})`));
}

const rows = (page: Page) => page.getByRole("table").getByRole("row");

describe.skipIf(chromiumPath === null)("the privacy officer learns who has seen a person", () => {
  let officer: Page;

  it("from the page of a referral, where a colleague's look stands already", async () => {
    const colleague = await signedIn("dana@example.org");
    await colleague.goto("/referrals");
    const referral = await colleague.getByRole("table").getByRole("link").first().getAttribute("href");
    await colleague.goto(referral ?? "");
    await colleague.getByRole("link", { name: "Who has seen this person’s information" }).click();
    await colleague.getByText("Only administrators read the audit log").waitFor();
    await check(colleague, "a person's log, for others");

    officer = await signedIn("marcus@example.org");
    await officer.goto(referral ?? "");
    await officer.getByRole("link", { name: "Who has seen this person’s information" }).click();
    await officer.getByRole("heading", { level: 1, name: /^Who has seen \w+/ }).waitFor();
    await rows(officer).filter({ hasText: "Saw a person’s information" }).filter({ hasText: "Dana" }).first().waitFor();
    await check(officer, "a person's log");
  });

  it("in the log of the organization: by kind and member, and as a file, which is written down", async () => {
    await officer.getByRole("link", { name: "The whole audit log" }).click();
    await officer.getByRole("heading", { level: 2, name: "Audit log" }).waitFor();
    await officer.getByRole("button", { name: /Kind/ }).click();
    await officer.getByRole("option", { name: "Signing in and accounts" }).click();
    await officer.getByRole("button", { name: /Member/ }).click();
    await officer.getByRole("option", { name: /^Dana/ }).click();
    await expect.poll(() => officer.url()).toMatch(/kind=signIn&who=/);
    await rows(officer).filter({ hasText: "Signed in" }).filter({ hasText: "with a password" }).first().waitFor();
    await expect.poll(() => rows(officer).filter({ hasText: "Marcus" }).count()).toBe(0);
    await check(officer, "the log");

    const [file] = await Promise.all([officer.waitForEvent("download"), officer.getByRole("button", { name: "Save as a table" }).click()]);
    const saved = readFileSync(await file.path(), "utf8");
    expect(saved.split("\n")[0]).toContain("at,action,actor_kind,actor");
    expect(saved).toContain("SIGNED_IN,USER,Dana");

    await officer.goto("/organization/audit?kind=log");
    await rows(officer).filter({ hasText: "Took a copy of the data" }).first().waitFor();
  });

  it("page by page, and is told when nothing fits", async () => {
    for (let look = 0; look < 26; look += 1) {
      await officer.context().request.post("/graphql", { data: { query: "{ auditEvents(first: 1) { edges { node { id } } } }" } });
    }
    await officer.goto("/organization/audit");
    await officer.getByRole("button", { name: "Older" }).click();
    await officer.getByText("Page 2").waitFor();
    await officer.getByRole("button", { name: "Newer" }).click();
    await officer.getByText("Page 1").waitFor();
    await officer.goto("/organization/audit?from=2020-01-01&to=2020-01-02");
    await officer.getByText("Nothing fits").waitFor();
    await officer.goto("/organization/audit?from=2020-01-02&to=2020-01-01");
    await officer.getByText("“To” is before “From”.").waitFor();
    await check(officer, "nothing fits");
    await officer.goto(`/persons/${crypto.randomUUID()}/audit`);
    await officer.getByText("Nothing is written about this person here").waitFor();
  });

  it("without a network the page says so and comes back", async () => {
    await officer.goto("/organization/audit?kind=members");
    await officer.getByRole("heading", { level: 2, name: "Audit log" }).waitFor();
    await officer.context().setOffline(true);
    await officer.getByRole("button", { name: /Kind/ }).click();
    await officer.getByRole("option", { name: "Referrals" }).click();
    await officer.getByText("This device has no network.").first().waitFor();
    await officer.context().setOffline(false);
    await officer.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => officer.getByRole("button", { name: "Try again" }).count()).toBe(0);
  });

  it("others see the tab, and why it is not for them", async () => {
    const reader = await signedIn("iris@example.org", { ...wide, dark: true });
    await reader.goto("/organization/members");
    await reader.getByRole("link", { name: "Audit log" }).click();
    await reader.getByText("Only administrators read the audit log").waitFor();
    const save = reader.getByRole("button", { name: "Save as a table" });
    expect(await save.getAttribute("aria-disabled")).toBe("true");
    await check(reader, "forbidden, dark");
  });

  it.each(["en", "es"])("stands on a small phone, in the dark: %s", async (lang) => {
    const page = await signedIn("marcus@example.org", { width: 320, height: 640, dark: true });
    await page.goto(`/organization/audit?lang=${lang}`);
    await page.getByRole("row").nth(1).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).toBe(false);
    await check(page, `the log on a phone, ${lang}`);
  });

  it("every step was free of accessibility violations", () => {
    expect(violations).toEqual([]);
  });
});
