import type { DemoAccount } from "./application.ts";

/** The block that stands last on the screen: where to go, and as whom. */
export function welcome(address: string, accounts: readonly DemoAccount[], time: string): string {
  const lines = ["", `  Waypost is ready at ${address} (${time})`];
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map((account) => account.role.length));
    const emails = Math.max(...accounts.map((account) => account.email.length));
    lines.push("", "  Demo accounts (e-mail, password):");
    for (const account of accounts) lines.push(`    ${account.role.padEnd(width)}  ${account.email.padEnd(emails)}  ${account.password}`);
  }
  return [...lines, "", "  Ctrl-C ends everything.", ""].join("\n");
}
