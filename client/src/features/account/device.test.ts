import { expect, test } from "vitest";
import { deviceOf } from "./device.ts";

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    { browser: "Chrome", system: "Windows", isHandheld: false },
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
    { browser: "Safari", system: "iOS", isHandheld: true },
  ],
  ["Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", { browser: "Firefox", system: "Android", isHandheld: true }],
])("%s", (userAgent, device) => {
  expect(deviceOf(userAgent)).toEqual(device);
});

test("what says nothing of itself is nothing that we know", () => {
  expect(deviceOf("")).toEqual({ browser: null, system: null, isHandheld: false });
  expect(deviceOf("x")).toMatchObject({ system: null, isHandheld: false });
});
