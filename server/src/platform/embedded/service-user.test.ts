import { expect, test } from "vitest";
import { canReach, chooseUser, modeAllows } from "./service-user.ts";

const passwd = (...lines: string[]): string => ["root:x:0:0:root:/root:/bin/bash", ...lines, ""].join("\n");
const nobody = "nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin";

test("postgres is taken before nobody, wherever it stands", () => {
  expect(chooseUser(passwd(nobody, "postgres:x:101:104::/var/lib/postgresql:/bin/bash"))).toEqual({ name: "postgres", uid: 101, gid: 104 });
});

test("nobody serves where there is no postgres", () => {
  expect(chooseUser(passwd(nobody))).toEqual({ name: "nobody", uid: 65534, gid: 65533 });
});

test("a user that is root under another name is not taken", () => {
  expect(chooseUser(passwd("postgres:x:0:0::/:/bin/sh"))).toBeNull();
  expect(chooseUser("")).toBeNull();
});

test("the first class that fits decides, as the kernel has it", () => {
  const user = { name: "u", uid: 7, gid: 8 };
  expect(modeAllows({ mode: 0o700, uid: 7, gid: 0 }, user, 5)).toBe(true);
  expect(modeAllows({ mode: 0o077, uid: 7, gid: 8 }, user, 1)).toBe(false);
  expect(modeAllows({ mode: 0o750, uid: 0, gid: 8 }, user, 5)).toBe(true);
  expect(modeAllows({ mode: 0o701, uid: 0, gid: 0 }, user, 5)).toBe(false);
  expect(modeAllows({ mode: 0o701, uid: 0, gid: 0 }, user, 1)).toBe(true);
});

test("what is not there is out of reach", () => {
  expect(canReach("/nowhere/at/all", null, 1)).toBe(false);
  expect(canReach("/nowhere/at/all", { name: "u", uid: 7, gid: 8 }, 1)).toBe(false);
});
