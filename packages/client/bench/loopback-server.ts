/**
 * A server for the benchmarks, in its own process, so that its work is not measured. It sends its port to its parent.
 */
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { readExchanges } from "@wootkit/openapi/exchange";

// Five conversations in 6 KB: the median list response of the recordings.
const recordings = fileURLToPath(new URL("../recordings/4.14.2", import.meta.resolve("@wootkit/openapi/openapi.json")));
const recorded = readExchanges(recordings).find((exchange) => exchange.case === "every-status");
if (!recorded) throw new Error("The recording of a contact with conversations in every status is gone: name another.");
const body = JSON.stringify(recorded.response.body);
const headers = {
  "content-type": "application/json; charset=utf-8",
  "content-length": Buffer.byteLength(body),
  "x-request-id": "5b1f6f6e-7a3c-4f0e-9a51-0d8f2f1f9d3e",
};

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
process.on("disconnect", () => process.exit());
