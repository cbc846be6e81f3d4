import { provenExchanges } from "@wootkit/openapi/proven-exchanges";
import { expect, test } from "vitest";
import { recordedExchanges } from "../src/recorded-exchanges.ts";

test("the overview has the number of exchanges that the proof counts", async () => {
  const count = provenExchanges().length.toLocaleString("en-US");
  expect(await recordedExchanges()).toMatch(
    new RegExp(`^${count} recorded exchanges: .*, Chatwoot 4\\.5\\.2, .*, and 4`),
  );
});
