import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser, openContext, phone, type Screen, wide } from "../support/browser.ts";
import { type DemoServer, openDemoServer } from "../support/demo-server.ts";

if (chromiumPath === null) console.log(noChromium);

let server: DemoServer;
let browser: Browser;
const contexts: BrowserContext[] = [];
/** What the browser complained about: a refused style, a script error, a file that is not there. */
const complaints: string[] = [];

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
  contexts.push(context);
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  return page;
}

async function signIn(page: Page, email: string): Promise<void> {
  const account = server.accounts.find((each) => each.email === email);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(account?.password ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

describe.skipIf(chromiumPath === null)("a program is found, and a referral is sent, answered and closed", () => {
  let code = "";
  let person: Page;
  let caseManager: Page;
  let intake: Page;

  it("somebody types what they need and where they live, and finds programs near and far", async () => {
    person = await somebody();
    await person.goto("/");
    await person.getByLabel("Say it in your own words").fill("help paying for insulin");
    await person.getByLabel("Where do you live?").fill("78666");
    await person.getByRole("button", { name: "Find help" }).click();

    await person.getByRole("link", { name: "Insulin Cost Fund" }).waitFor();
    expect(await heading(person).textContent()).toMatch(/\d+ programs for “help paying for insulin” near San Marcos, TX/);
    expect(new URL(person.url()).searchParams.get("q")).toBe("help paying for insulin");
    // Nearby, over the state by phone, and over the nation.
    await person.getByRole("link", { name: "Community pharmacy: low-cost insulin" }).waitFor();
    await person.getByRole("link", { name: "Lilly Insulin Value Program" }).waitFor();
  });

  it("filters carry counts, narrow the list, and stand in the address", async () => {
    const before = await heading(person).textContent();
    await person.getByRole("checkbox", { name: /In person/ }).click();
    await person.waitForURL(/delivery=/);
    await expect.poll(() => heading(person).textContent()).not.toBe(before);
    await person.goBack();
    await expect.poll(() => heading(person).textContent()).toBe(before);
  });

  it("the listing says what it offers, and asks a case manager to sign in", async () => {
    await person.getByRole("link", { name: "Insulin Cost Fund" }).click();
    await expect.poll(() => heading(person).textContent()).toBe("Insulin Cost Fund");
    await person.getByText("Demonstration listing.").waitFor();
    await person.getByRole("link", { name: "Sign in to refer" }).click();
    caseManager = person;
    await signIn(caseManager, "dana@example.org");
  });

  it("the case manager writes a referral for a person with consent, reviews and sends it", async () => {
    await expect.poll(() => heading(caseManager).textContent()).toMatch(/Insulin Cost Fund/);
    if (!caseManager.url().endsWith("/refer")) await caseManager.getByRole("link", { name: "Refer a person" }).click();
    await caseManager.getByText("Somebody new").click();
    await caseManager.getByLabel("Name", { exact: true }).first().fill("Ximena Example");
    await caseManager
      .getByLabel(/^Phone/)
      .first()
      .fill("512-555-0188");
    await caseManager.getByLabel(/^ZIP code/).fill("78666");
    await caseManager.getByRole("button", { name: /Need/ }).click();
    await caseManager.getByRole("option", { name: "Help paying for insulin" }).click();
    await caseManager.getByText("Spoken").click();
    await caseManager.getByLabel(/^Message to/).fill("Her supply ends on Thursday.");
    await caseManager.getByRole("button", { name: "Review and send" }).click();
    await caseManager.getByRole("button", { name: "Send referral" }).click();

    await caseManager.waitForURL(/\/referrals\/[0-9a-f-]{36}/);
    await caseManager
      .getByText(/WP-[A-Z0-9]{6}/)
      .first()
      .waitFor();
    code = (await caseManager.locator("body").innerText()).match(/WP-[A-Z0-9]{6}/)?.[0] ?? "";
    expect(code).not.toBe("");
  });

  it("the partner's intake worker sees it in the inbox, without a name, and accepts", async () => {
    intake = await somebody();
    await intake.goto("/sign-in?to=/inbox");
    await signIn(intake, "owen@example.org");
    await intake.getByText(code).first().click();
    await intake.getByText("Opens when you accept").waitFor();
    expect(await intake.locator("body").innerText()).not.toContain("Ximena");

    await intake.getByRole("button", { name: /^Accept/ }).click();
    await intake.getByText("Ximena Example").first().waitFor();
    await intake.getByText("Her supply ends on Thursday.").waitFor();
  });

  it("the intake worker records what came of it", async () => {
    await intake.getByRole("button", { name: /Record what came of it/ }).click();
    const dialog = intake.getByRole("dialog");
    await dialog.getByText("Help received", { exact: true }).click();
    await dialog.getByRole("button", { name: "Save and close" }).click();
    await dialog.waitFor({ state: "detached" });
  });

  it("the case manager sees what came of it", async () => {
    await caseManager.reload();
    await caseManager.getByText("Help received").first().waitFor();
    await caseManager.getByText("Completed").first().waitFor();
  });

  it("the browser had nothing to complain about", () => {
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)("near where somebody is", () => {
  it("the device is asked on a press, and programs near it are found", async () => {
    const page = await somebody(phone);
    await page.context().grantPermissions(["geolocation"], { origin: server.url });
    await page.context().setGeolocation({ latitude: 29.8833, longitude: -97.9414 });
    await page.goto("/search?q=food");
    await page.getByRole("button", { name: "Use where I am now" }).click();
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.waitForURL(/near=29\.88/);
    await heading(page)
      .filter({ hasText: /\d+ programs for “food” near where you are/ })
      .waitFor();
  });

  it("a postal code over a state line says so", async () => {
    const page = await somebody(phone);
    await page.goto("/search?q=legal+help&near=42223");
    await page.getByText("This place is in more than one state: KY, TN.").waitFor();
    await page.goto("/search?q=legal+help&near=75501");
    await heading(page).filter({ hasText: "near Texarkana, TX" }).waitFor();
    expect(await page.getByText("in more than one state").count()).toBe(0);
  });
});

describe.skipIf(chromiumPath === null)("every screen is free of accessibility violations", () => {
  const publicScreens = [
    "/",
    "/search?q=insulin&near=78666",
    "/search?q=legal+help&near=42223",
    "/search?q=zzqqxx",
    "/services/insulin-cost-fund",
    "/organizations/guadalupe-medicine-fund",
    "/sign-in",
    "/nothing-here",
  ];

  it.each([
    ["on a phone", phone],
    ["wide and dark", { ...wide, dark: true }],
  ] as const)("public, %s", async (_, screen) => {
    const page = await somebody(screen);
    expect(await violations(page, publicScreens)).toEqual([]);
  });

  it.each([
    ["dana@example.org", ["/services/insulin-cost-fund/refer", "/referrals"], phone],
    ["owen@example.org", ["/inbox"], { ...wide, dark: true }],
  ] as const)("of %s", async (email, screens, screen) => {
    const page = await somebody(screen);
    await page.goto("/sign-in?to=/referrals");
    await signIn(page, email);
    await page.waitForURL(/referrals|inbox/);
    expect(await violations(page, screens)).toEqual([]);
  });

  it("nothing scrolls sideways at 320 pixels", async () => {
    const page = await somebody({ width: 320, height: 640 });
    const wider: string[] = [];
    for (const path of publicScreens) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      if (await page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) wider.push(path);
    }
    expect(wider).toEqual([]);
  });
});

/** What axe finds, as "path: rule (first element)". */
async function violations(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const report = await new AxeBuilder({ page }).analyze();
    found.push(...report.violations.map(({ id, nodes }) => `${path}: ${id} (${nodes[0]?.target.join(" ")})`));
  }
  return found;
}
