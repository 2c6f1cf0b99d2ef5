import { operatorDocuments } from "@waypost/server/identity/operator-documents";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser, openContext, wide } from "../support/browser.ts";
import { IdentityProvider } from "../support/identity-provider.ts";
import { openProductionServer, type ProductionServer } from "../support/production-server.ts";

if (chromiumPath === null) console.log(noChromium);

let server: ProductionServer;
let browser: Browser;
let provider: IdentityProvider;
/** Answers of ours that were refused or broken, and what the browser complained of, over every journey. */
const complaints: string[] = [];

beforeAll(async () => {
  if (chromiumPath === null) return;
  [server, browser, provider] = await Promise.all([openProductionServer(), openBrowser(), IdentityProvider.open()]);
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await provider?.close();
});

async function somebody(): Promise<Page> {
  const context = await openContext(browser, server.url, wide);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on("response", async (response) => {
    if (!response.url().endsWith("/graphql")) return;
    const text = await response.text().catch(() => "");
    if (!response.ok() || text.includes('"errors"')) complaints.push(`${response.status()} ${text.slice(0, 300)}`);
  });
  page.on("console", (message) => (/Content Security Policy/.test(message.text()) ? complaints.push(message.text()) : undefined));
  return page;
}

async function signIn(page: Page, email: string, password = passwordOf(email)): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
const passwordOf = (email: string): string => server.accounts.find((account) => account.email === email)?.password ?? "";

const ask = async (context: BrowserContext, query: string, variables: object = {}) => {
  const answer = await context.request.post("/graphql", { data: { query, variables }, headers: { origin: server.url } });
  return { status: answer.status(), body: await answer.json() };
};

describe.skipIf(chromiumPath === null)("what is built for production", () => {
  let page: Page;

  it("lets a case manager work: nothing that its own pages ask is refused", async () => {
    page = await somebody();
    await signIn(page, "dana@example.org");
    await page.getByRole("link", { name: "Referrals" }).first().click();
    await page.getByRole("table").getByRole("link").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goto("/inbox");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goto("/services/insulin-cost-fund/refer");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goto("/search?q=insulin&near=78666");
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    for (const part of ["members", "rules", "api-keys", "audit"]) {
      await page.goto(`/organization/${part}`);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
    }
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
  });

  it("lets an administrator work: members, keys, the log and a person's log", async () => {
    const officer = await somebody();
    await signIn(officer, "marcus@example.org");
    await officer.getByRole("link", { name: "Organization" }).first().click();
    await officer.getByRole("table").first().waitFor();
    for (const [part, name] of [
      ["api-keys", "API keys"],
      ["audit", "Audit log"],
    ] as const) {
      await officer.goto(`/organization/${part}`);
      await officer.getByRole("heading", { level: 2, name }).waitFor();
    }
    await officer.getByRole("button", { name: "Save as a table" }).click();
    await officer.getByText(/lines? saved/).waitFor();
    await officer.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
  });

  it("answers the session nothing else, however like it is", async () => {
    const { status, body } = await ask(page.context(), "query Viewer { viewer { user { id name email } } }");
    expect(status).toBe(403);
    expect(body.errors[0].extensions.code).toBe("UNKNOWN_DOCUMENT");
  });

  it("shows no mails, no demonstration accounts and no other's page", async () => {
    const statuses = await Promise.all(["/dev/mail", "/demo-accounts"].map((path) => page.context().request.get(path)));
    expect(statuses.map((answer) => answer.headers()["content-type"]?.includes("json") && answer.ok())).toEqual([false, false]);
  });
});

describe.skipIf(chromiumPath === null)("a hospital signs its own people in", () => {
  const domain = "hill-country.example";
  const email = `priya@${domain}`;

  it("an operator registers its provider", async () => {
    const operator = (await somebody()).context();
    const data = { email: "oscar@example.org", password: passwordOf("oscar@example.org") };
    await operator.request.post("/auth/sign-in/email", { data, headers: { origin: server.url } });
    const { body: found } = await ask((await somebody()).context(), `{ organization(slug: "hill-country-childrens-hospital") { id } }`);
    const register = operatorDocuments.find((text) => text.includes("registerSsoProvider")) ?? "";
    const { body } = await ask(operator, register, {
      input: {
        organizationId: found.data.organization.id,
        issuer: provider.issuer,
        domain,
        clientId: "waypost",
        clientSecret: "a secret of the provider",
        defaultRole: "CASE_MANAGER",
      },
    });
    expect(body.data.registerSsoProvider.provider.id).toBeTypeOf("string");
  });

  it("a member signs in there, comes back and has the default role", async () => {
    provider.says({ sub: "priya", email, email_verified: true, name: "Priya Raman" });
    const page = await somebody();
    await page.goto("/sign-in?to=/organization/members");
    await page.getByLabel("E-mail", { exact: true }).fill(email);
    await page.getByRole("button", { name: "Sign in with your organization" }).click();
    const row = page.getByRole("row").filter({ hasText: "Priya Raman" });
    await row.waitFor();
    await row.getByText("Case manager").first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("whom the provider does not vouch for is sent back and told so", async () => {
    provider.says({ sub: "mallory", email: "mallory@elsewhere.example", email_verified: true, name: "Mallory" });
    const page = await somebody();
    await page.goto("/sign-in");
    await page.getByLabel("E-mail", { exact: true }).fill(email);
    await page.getByRole("button", { name: "Sign in with your organization" }).click();
    await page.getByText("Your organization did not sign you in.").waitFor();
  });
});
