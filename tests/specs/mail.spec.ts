import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { refusingMailer } from "@waypost/server/platform/mail/refusing-mailer";
import { smtpMailer } from "@waypost/server/platform/mail/smtp-mailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../support/world.ts";

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server on a loopback port that keeps what it takes, and refuses what is for refused@example.org. */
async function aMailServer() {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password }, _, callback) =>
      username === "waypost" && password === "s3cret" ? callback(null, { user: username }) : callback(new Error("Who are you?")),
    onRcptTo: ({ address }, _, callback) => callback(address.startsWith("refused@") ? new Error(`${address} is not here`) : null),
    onData(stream, { envelope }, callback) {
      let raw = "";
      stream.on("data", (chunk: Buffer) => (raw += chunk.toString()));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = envelope;
        received.push({ from: mailFrom === false ? "" : mailFrom.address, to: rcptTo.map(({ address }) => address), raw });
        callback();
      });
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { received, url: (login: string) => `smtp://${login}@127.0.0.1:${port}`, close: () => server.close() };
}

const from = "Waypost <no-reply@example.org>";
const mail = {
  to: "rosa@example.org",
  subject: "Confirme su correo electrónico",
  text: "Abra este enlace:\n\nhttp://localhost/x?token=abc",
};

describe("a mail server", () => {
  let server: Awaited<ReturnType<typeof aMailServer>>;
  beforeAll(async () => {
    server = await aMailServer();
  });
  afterAll(() => server.close());

  it("is handed each mail with its sender, receiver and words", async () => {
    const mailer = smtpMailer({ url: server.url("waypost:s3cret"), from });
    await mailer.send(mail);
    await mailer.close();
    const [{ raw, ...envelope } = { raw: "" }] = server.received.splice(0);
    expect(envelope).toEqual({ from: "no-reply@example.org", to: ["rosa@example.org"] });
    expect(raw).toContain("From: Waypost <no-reply@example.org>");
    expect(raw).toContain("http://localhost/x?token=abc");
  });

  it("gets one receiver, whatever the address tries", async () => {
    const mailer = smtpMailer({ url: server.url("waypost:s3cret"), from });
    await mailer.send({ ...mail, to: "rosa@example.org, everybody@example.org" }).catch(() => undefined);
    await mailer.close();
    expect(server.received.splice(0).flatMap(({ to }) => to)).not.toContain("everybody@example.org");
  });

  it("that does not know us, or not the receiver, makes the sending fail", async () => {
    const stranger = smtpMailer({ url: server.url("waypost:wrong"), from });
    const known = smtpMailer({ url: server.url("waypost:s3cret"), from });
    await expect(stranger.send(mail)).rejects.toThrow("Who are you?");
    await expect(known.send({ ...mail, to: "refused@example.org" })).rejects.toThrow("is not here");
    await Promise.all([stranger.close(), known.close()]);
    expect(server.received).toEqual([]);
  });
});

it("without a mail server nothing is sent, and the reason names what to set", async () => {
  await expect(refusingMailer.send(mail)).rejects.toThrow("SMTP_URL");
});

describe("the mailbox of development", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it("lists what was sent, the newest first, and shows each with links that work", async () => {
    await world.mailbox.send({ ...mail, subject: "First" });
    await world.mailbox.send({ ...mail, subject: "Second" });
    const list = await world.app.inject("/dev/mail");
    expect(list.headers["content-type"]).toContain("text/html");
    expect(list.body.indexOf("Second")).toBeLessThan(list.body.indexOf("First"));
    const [newest] = (await world.app.inject("/dev/mail.json")).json<{ id: string; to: string; text: string }[]>();
    expect(newest).toMatchObject({ to: mail.to, text: mail.text });
    expect((await world.app.inject(`/dev/mail/${newest?.id}`)).body).toContain('<a href="http://localhost/x?token=abc">');
  });

  it("shows what somebody typed as words, never as a page", async () => {
    await world.mailbox.send({ to: '"<b>"@example.org', subject: "<script>alert(1)</script>", text: 'https://example.org/"><script>' });
    const [newest] = world.mailbox.mails;
    const pages = [await world.app.inject("/dev/mail"), await world.app.inject(`/dev/mail/${newest?.id}`)];
    for (const { body } of pages) expect(body).not.toMatch(/<script>|<b>/);
  });

  it("holds the newest hundred", async () => {
    for (let each = 0; each < 105; each += 1) await world.mailbox.send({ ...mail, subject: `Number ${each}` });
    expect(world.mailbox.mails).toHaveLength(100);
    expect(world.mailbox.mails[0]?.subject).toBe("Number 104");
  });
});
