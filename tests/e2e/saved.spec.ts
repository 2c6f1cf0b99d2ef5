import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser, openContext, phone, type Screen, wide } from "../support/browser.ts";
import { type DemoServer, openDemoServer } from "../support/demo-server.ts";

if (chromiumPath === null) console.log(noChromium);

let server: DemoServer;
let browser: Browser;

beforeAll(async () => {
  if (chromiumPath === null) return;
  [server, browser] = await Promise.all([openDemoServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function somebody(screen: Screen): Promise<Page> {
  const context = await openContext(browser, server.url, screen);
  context.setDefaultTimeout(8_000);
  return context.newPage();
}
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
const overflow = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.skipIf(chromiumPath === null)("what one puts aside", () => {
  it("without an account lies on the device, and can be forgotten", async () => {
    const page = await somebody(phone);
    await page.goto("/search?q=insulin&near=78666");
    await page.getByRole("button", { name: "Save this search" }).click();
    await page.getByText("Saved on this device.").waitFor();
    await page.goto("/services/insulin-cost-fund");
    await page.getByRole("button", { name: "Keep this program" }).click();
    await page.getByRole("link", { name: "See what you saved" }).click();

    await page.getByRole("link", { name: "Insulin Cost Fund" }).waitFor();
    await page.getByText("No fund has opened since you saved this.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflow(page)).toBe(0);

    await page.reload();
    await page.getByRole("link", { name: "Insulin Cost Fund" }).waitFor();
    await page.getByRole("button", { name: "Forget everything on this device" }).click();
    await page.getByText("Everything on this device is forgotten.").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("waypost.kept"))).toBeNull();
  });

  it("with an account lies there, for the member alone, and a mail can tell of open funds", async () => {
    const page = await somebody(wide);
    const { email, password } = server.accounts.find((each) => each.email === "dana@example.org") ?? {};
    await page.context().request.post("/auth/sign-in/email", { data: { email, password }, headers: { origin: server.url } });
    await page.goto("/search?q=insulin&near=78666");
    await page.getByRole("button", { name: "Save this search" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("For Maria");
    await page.getByRole("checkbox", { name: "Mail me when a fund opens that fits" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved.").waitFor();

    await page.goto("/services/insulin-cost-fund");
    await page.getByRole("button", { name: "Keep this program" }).click();
    await page.getByLabel("New list").fill("Maria's list");
    await page.getByRole("button", { name: "Make the list and add this program" }).click();
    await page.getByRole("checkbox", { name: "Maria's list", checked: true }).waitFor();
    await page.getByRole("link", { name: "See what you saved" }).click();

    await page.getByRole("link", { name: "Insulin Cost Fund" }).waitFor();
    expect(await page.getByRole("checkbox", { name: /Mail me/ }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Take out Insulin Cost Fund" }).click();
    await page.getByText("This list is empty.").waitFor();
    await page.getByRole("link", { name: "For Maria" }).click();
    await page.waitForURL(/\/search\?q=insulin&near=78666/);
  });

  it("members see what people looked for and did not find, in both languages", async () => {
    const page = await somebody(phone);
    // A word of the vocabulary for which the demonstration network has nothing, three times.
    for (let time = 0; time < 3; time++) {
      const search = { text: "zzyx burn camp", near: { postalCode: "78666" } };
      await page.context().request.post(`${server.url}/graphql`, {
        data: {
          query: "query ($search: ListingSearch!) { searchListings(search: $search, first: 1) { totalCount } }",
          variables: { search },
        },
      });
    }
    const { email, password } = server.accounts.find((each) => each.email === "dana@example.org") ?? {};
    await page.context().request.post("/auth/sign-in/email", { data: { email, password }, headers: { origin: server.url } });
    await page.goto("/unmet-needs");
    await page.getByRole("link", { name: /burn camp/ }).waitFor();
    await page.getByText("Hays County, TX").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflow(page)).toBe(0);
    await page.goto("/unmet-needs?lang=es");
    await page.getByRole("heading", { name: "Necesidades sin respuesta" }).waitFor();
  });
});
