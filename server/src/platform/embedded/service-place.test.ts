import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDataFolder, openServicePlace } from "./service-place.ts";
import { canReach } from "./service-user.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waypost-place-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the data folder", () => {
  test("is made with all that is missing above it, closed to others, and empty", () => {
    const wanted = join(folder, "a", "b");
    openDataFolder(wanted);
    expect(statSync(wanted).mode & 0o777).toBe(0o700);
    expect(readdirSync(wanted)).toEqual([]);
  });

  test("is taken as it is where it stands already", () => {
    writeFileSync(join(folder, "kept"), "");
    openDataFolder(folder);
    expect(readdirSync(folder)).toEqual(["kept"]);
  });

  test("says in a sentence what stands in its place", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(() => openDataFolder(file)).toThrow(`The data folder ${file} cannot be used, because there is a file in its place`);
    expect(() => openDataFolder(join(file, "below"))).toThrow("because a part of that path is a file");
  });
});

describe.runIf(process.getuid?.() === 0)("the services' folder, when root starts Waypost", () => {
  test("is the data folder where the services' user can enter it, which is made so", () => {
    const place = openServicePlace(folder);
    expect(place).toMatchObject({ folder, remark: null });
    expect(canReach(folder, place.user, 1)).toBe(true);
    expect(canReach(folder, place.user, 4)).toBe(false);
  });

  test("is elsewhere below a home that only root may enter; that is said once, and stays so", () => {
    const dataFolder = join(folder, "home", ".waypost");
    mkdirSync(dataFolder, { recursive: true });

    const place = openServicePlace(dataFolder);

    expect(canReach(place.folder, place.user, 1)).toBe(true);
    expect(dirname(place.folder)).toBe(tmpdir());
    expect(place.remark).toContain(`are in ${place.folder}.`);
    expect(openServicePlace(dataFolder)).toEqual({ ...place, remark: null });
    rmSync(place.folder, { recursive: true });
  });
});
