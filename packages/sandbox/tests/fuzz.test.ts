import { expect, test } from "vitest";
import { fuzz } from "../fuzz/fuzz.ts";

test("random requests get responses that the document describes", async () => {
  expect(await fuzz({ requests: 5000, seed: 1 })).toEqual([]);
});
