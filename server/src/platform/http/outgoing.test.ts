import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { fetchOutside, type NameLookup } from "./outgoing.ts";

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done)))));

async function serverThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const resolvingTo =
  (...addresses: string[]): NameLookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

describe("an address that somebody else chose is refused", () => {
  test.each([
    ["http://id.example.org/", "SCHEME"],
    ["ftp://id.example.org/", "SCHEME"],
    ["file:///etc/passwd", "SCHEME"],
    ["data:text/plain,hello", "SCHEME"],
    ["https://id.example.org:8443/", "PORT"],
    ["https://id.example.org:22/", "PORT"],
    ["https://user@id.example.org/", "CREDENTIALS"],
    ["https://id.example.org:pass@127.0.0.1/", "CREDENTIALS"],
    ["https://127.0.0.1/", "ADDRESS"],
    ["https://127.1/", "ADDRESS"],
    ["https://2130706433/", "ADDRESS"],
    ["https://0177.0.0.1/", "ADDRESS"],
    ["https://0x7f.0.0.1/", "ADDRESS"],
    ["https://0x7f000001/", "ADDRESS"],
    ["https://127。0。0。1/", "ADDRESS"],
    ["https://0.0.0.0/", "ADDRESS"],
    ["https://0.1.2.3/", "ADDRESS"],
    ["https://10.0.0.1/", "ADDRESS"],
    ["https://172.16.0.1/", "ADDRESS"],
    ["https://192.168.1.1/", "ADDRESS"],
    ["https://100.64.0.1/", "ADDRESS"],
    ["https://100.100.100.200/", "ADDRESS"],
    ["https://169.254.169.254/latest/meta-data/", "ADDRESS"],
    ["https://168.63.129.16/", "ADDRESS"],
    ["https://192.0.0.192/", "ADDRESS"],
    ["https://192.0.2.1/", "ADDRESS"],
    ["https://198.18.0.1/", "ADDRESS"],
    ["https://224.0.0.1/", "ADDRESS"],
    ["https://240.0.0.1/", "ADDRESS"],
    ["https://255.255.255.255/", "ADDRESS"],
    ["https://[::]/", "ADDRESS"],
    ["https://[::1]/", "ADDRESS"],
    ["https://[::ffff:127.0.0.1]/", "ADDRESS"],
    ["https://[::ffff:7f00:1]/", "ADDRESS"],
    ["https://[::ffff:8.8.8.8]/", "ADDRESS"],
    ["https://[::127.0.0.1]/", "ADDRESS"],
    ["https://[64:ff9b::7f00:1]/", "ADDRESS"],
    ["https://[64:ff9b:1::7f00:1]/", "ADDRESS"],
    ["https://[2002:7f00:1::]/", "ADDRESS"],
    ["https://[2001::1]/", "ADDRESS"],
    ["https://[fe80::1]/", "ADDRESS"],
    ["https://[fec0::1]/", "ADDRESS"],
    ["https://[fc00::1]/", "ADDRESS"],
    ["https://[fd00:ec2::254]/", "ADDRESS"],
    ["https://[ff02::1]/", "ADDRESS"],
    ["https://[2001:db8::1]/", "ADDRESS"],
  ])("%s: %s", async (address, code) => {
    await expect(fetchOutside(address, {}, { lookup: resolvingTo("127.0.0.1") })).rejects.toMatchObject({ code });
  });

  test.each([["127.0.0.1"], ["10.1.2.3"], ["169.254.169.254"], ["::1"], ["::ffff:10.0.0.1"], ["8.8.8.8", "127.0.0.1"]])(
    "when its name resolves to %s",
    async (...addresses) => {
      const asked = fetchOutside("https://id.example.org/", {}, { lookup: resolvingTo(...addresses) });
      await expect(asked).rejects.toMatchObject({ code: "ADDRESS" });
    },
  );

  test("when its name resolves to this machine by the system's own means", async () => {
    await expect(fetchOutside("https://localhost/")).rejects.toMatchObject({ code: "ADDRESS" });
  });
});

describe("with this machine let through, as in tests", () => {
  const allowLoopback = true;

  test("it is asked over http, and the answer is handed on", async () => {
    const url = await serverThat((_, response) => response.writeHead(201, { "x-here": "yes" }).end("hello"));
    const answer = await fetchOutside(url, {}, { allowLoopback });
    expect([answer.status, answer.headers.get("x-here"), await answer.text()]).toEqual([201, "yes", "hello"]);
  });

  test.each(["https://10.0.0.1/", "https://169.254.169.254/", "http://192.168.0.1/", "https://[::ffff:127.0.0.1]/"])(
    "%s stays refused",
    async (address) => {
      await expect(fetchOutside(address, {}, { allowLoopback })).rejects.toMatchObject({ code: "ADDRESS" });
    },
  );

  test.each([
    ["https://169.254.169.254/", "ADDRESS"],
    ["https://10.0.0.1/", "ADDRESS"],
    ["http://id.example.org/", "SCHEME"],
    ["file:///etc/passwd", "SCHEME"],
    ["https://id.example.org:8080/", "PORT"],
  ])("a redirect to %s is refused", async (location, code) => {
    const url = await serverThat((_, response) => response.writeHead(302, { location }).end());
    await expect(fetchOutside(url, {}, { allowLoopback })).rejects.toMatchObject({ code });
  });

  test("a name that answers otherwise the second time: each connection is made to the very address that was looked at", async () => {
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    let asked = 0;
    const rebinding: NameLookup = (name) => resolvingTo(...(answers[asked++] ?? []))(name);
    const url = await serverThat(({ url: path }, response) => {
      response.setHeader("connection", "close");
      if (path === "/") response.end("here");
      else response.writeHead(302, { location: "/" }).end();
    });
    const named = url.replace("127.0.0.1", "localhost");
    expect(await (await fetchOutside(named, {}, { allowLoopback, lookup: rebinding })).text()).toBe("here");
    expect(asked).toBe(1);
    asked = 0;
    await expect(fetchOutside(`${named}/again`, {}, { allowLoopback, lookup: rebinding })).rejects.toMatchObject({ code: "ADDRESS" });
    expect(asked).toBe(2);
  });

  test("three redirects are followed, a fourth is not", async () => {
    const url = await serverThat(({ url: path }, response) => {
      const left = Number(path?.slice(1));
      if (left === 0) response.end("arrived");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await (await fetchOutside(`${url}/3`, {}, { allowLoopback })).text()).toBe("arrived");
    await expect(fetchOutside(`${url}/4`, {}, { allowLoopback })).rejects.toMatchObject({ code: "REDIRECT" });
  });

  test("what is sent is not sent on", async () => {
    const url = await serverThat((_, response) => response.writeHead(307, { location: "/elsewhere" }).end());
    const asked = fetchOutside(url, { method: "POST", body: "a secret" }, { allowLoopback });
    await expect(asked).rejects.toMatchObject({ code: "REDIRECT" });
  });

  test("another origin does not get what was meant for the first", async () => {
    const other = await serverThat(({ headers }, response) => response.end(`${headers.authorization} ${headers.accept}`));
    const url = await serverThat((_, response) => response.writeHead(302, { location: other }).end());
    const answer = await fetchOutside(url, { headers: { authorization: "Bearer secret", accept: "text/x" } }, { allowLoopback });
    expect(await answer.text()).toBe("undefined text/x");
  });

  test("a long answer is refused, a packed one by what it holds", async () => {
    const packed = gzipSync(Buffer.alloc(100_000));
    const url = await serverThat((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(packed));
    await expect(fetchOutside(url, {}, { allowLoopback, maxBytes: 50_000 })).rejects.toMatchObject({ code: "SIZE" });
    expect(packed.length).toBeLessThan(50_000);
  });

  test("an answer that never ends is given up", async () => {
    const url = await serverThat((_, response) => response.writeHead(200).write("and then"));
    await expect(fetchOutside(url, {}, { allowLoopback, timeoutMs: 100 })).rejects.toMatchObject({ code: "TIME" });
  });
});
