import { expect, test } from "vitest";
import { isOlder } from "../src/upgrade/version-order.ts";

test("versions are in SemVer's order", () => {
  const order = [
    "0.9.0",
    "0.10.0",
    "1.0.0-1",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0",
    "1.0.1",
  ];
  for (const [index, version] of order.entries()) {
    for (const [otherIndex, other] of order.entries()) expect(isOlder(version, other)).toBe(index < otherIndex);
  }
  expect(isOlder("1.0.0+1", "1.0.0+2")).toBe(false);
});
