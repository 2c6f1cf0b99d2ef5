import type { FastifyInstance } from "fastify";
import type { KeptMail, Mailbox } from "./mailbox.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** Words for a page, with addresses that can be followed. */
function linked(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s<>"']+)/);
  return parts.map((part, index) => (index % 2 === 1 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part))).join("");
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
}

function listPage(mails: readonly KeptMail[]): string {
  const items = mails.map(
    ({ id, to, subject, at }) =>
      `<li><a href="/dev/mail/${id}">${escaped(subject)}</a> to ${escaped(to)} at <time>${at.toISOString()}</time></li>`,
  );
  const list = items.length > 0 ? `<ol>\n${items.join("\n")}\n</ol>` : "<p>No mail was sent yet.</p>";
  return page(
    "Mails of this Waypost",
    `<p>No mail server is configured, so mails stay here. They are gone when Waypost ends.</p>\n${list}`,
  );
}

function mailPage({ to, subject, text, at }: KeptMail): string {
  const paragraphs = text.split("\n\n").map((paragraph) => `<p>${linked(paragraph)}</p>`);
  return page(
    subject,
    `<p>To ${escaped(to)} at <time>${at.toISOString()}</time></p>\n${paragraphs.join("\n")}\n<p><a href="/dev/mail">All mails</a></p>`,
  );
}

/** The mailbox of development under /dev/mail. Whoever reaches it reads everybody's links: production never registers it. */
export async function mailboxRoutes(scope: FastifyInstance, { mailbox }: { readonly mailbox: Mailbox }): Promise<void> {
  scope.addHook("onSend", async (_, reply) => {
    reply.header("cache-control", "no-store");
  });
  scope.get("/dev/mail", (_, reply) => reply.type("text/html; charset=utf-8").send(listPage(mailbox.mails)));
  scope.get("/dev/mail.json", (_, reply) => reply.send(mailbox.mails));
  scope.get<{ Params: { id: string } }>("/dev/mail/:id", (request, reply) => {
    const mail = mailbox.mails.find(({ id }) => id === request.params.id);
    return mail
      ? reply.type("text/html; charset=utf-8").send(mailPage(mail))
      : reply.status(404).type("text/html; charset=utf-8").send(page("This mail is not here", '<p><a href="/dev/mail">All mails</a></p>'));
  });
}
