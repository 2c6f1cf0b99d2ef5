/** pnpm screenshots: draws docs/screenshots anew, each screen as a phone and a wide window show it, from the demonstration network. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright-core";
import { chromiumPath, noChromium, openBrowser, openContext, phone, wide } from "../support/browser.ts";
import { type DemoServer, openDemoServer } from "../support/demo-server.ts";

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

type Path = string | ((context: BrowserContext) => Promise<string>);
const newest = (side: string, state: string, at: string) => async (context: BrowserContext) => {
  const query = `{ viewer { referrals(side: ${side}, states: [${state}], first: 1) { edges { node { id } } } } }`;
  const answer = await context.request.post("/graphql", { data: { query } });
  const { data } = (await answer.json()) as { data: { viewer: { referrals: { edges: { node: { id: string } }[] } } } };
  return `${at}/${data.viewer.referrals.edges[0]?.node.id}`;
};

/** Whose screens, and which: the file's name and the address. */
const screens: readonly { readonly email: string | null; readonly pages: readonly (readonly [name: string, path: Path])[] }[] = [
  {
    email: null,
    pages: [
      ["home", "/"],
      ["home-es", "/?lang=es"],
      ["search", "/search?q=help+paying+for+insulin&near=78666&lang=en"],
      ["search-empty", "/search?q=zzqqxx&near=78666"],
      ["listing", "/services/insulin-cost-fund"],
      ["organization", "/organizations/guadalupe-medicine-fund"],
      ["sign-in", "/sign-in"],
      ["sign-up", "/sign-up"],
      ["forgot-password", "/forgot-password"],
      ["saved", "/saved"],
    ],
  },
  {
    email: "dana@example.org",
    pages: [
      ["send-referral", "/services/insulin-cost-fund/refer"],
      ["referrals", "/referrals"],
      ["account", "/account"],
      ["referral", newest("SENDER", "COMPLETED", "/referrals")],
    ],
  },
  {
    email: "marcus@example.org",
    pages: [
      ["members", "/organization/members"],
      ["rules", "/organization/rules"],
      ["api-keys", "/organization/api-keys"],
      ["audit", "/organization/audit"],
      ["unmet-needs", "/unmet-needs"],
    ],
  },
  {
    email: "owen@example.org",
    pages: [
      ["inbox", "/inbox"],
      ["inbox-referral", newest("RECEIVER", "VIEWED", "/inbox")],
      ["inbox-accepted", newest("RECEIVER", "ACCEPTED", "/inbox")],
    ],
  },
];

async function draw(server: DemoServer): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const { email, pages } of screens) {
      const signedIn = await openContext(browser, server.url, wide);
      const account = server.accounts.find((each) => each.email === email);
      if (account) {
        const { email: name, password } = account;
        await signedIn.request.post("/auth/sign-in/email", { data: { email: name, password }, headers: { origin: server.url } });
      }
      const state = await signedIn.storageState();
      for (const screen of [phone, wide]) {
        const context = await openContext(browser, server.url, screen);
        await context.addCookies(state.cookies);
        const page = await context.newPage();
        for (const [name, path] of pages) {
          await page.goto(typeof path === "string" ? path : await path(context));
          await page.waitForLoadState("networkidle");
          await page.screenshot({ path: `${folder}${name}-${screen.width}.png` });
        }
        await context.close();
      }
      await signedIn.close();
    }
  } finally {
    await browser.close();
  }
}

if (chromiumPath === null) {
  console.error(noChromium);
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const server = await openDemoServer();
  try {
    await draw(server);
  } finally {
    await server.close();
  }
}
