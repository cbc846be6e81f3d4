import { expect, test } from "vitest";
import { fuzz } from "../../fuzz/fuzz.ts";

test("50,000 random requests get responses that the document describes", async () => {
  expect(await fuzz({ requests: 50_000, seed: 2 })).toEqual([]);
});
