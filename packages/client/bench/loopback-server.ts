/** A server for the benchmarks, in a process of its own, so that it takes no time from what is measured. Tells its port to its parent. */
import { createServer } from "node:http";

const conversation = {
  status: "open",
  priority: null,
  labels: ["vip"],
  unread_count: 1,
  last_activity_at: 1_750_000_000,
};
const sender = { id: 42, name: "Ada", email: "ada@example.com", phone_number: null, custom_attributes: {} };
const payload = Array.from({ length: 8 }, (_, id) => ({
  ...conversation,
  id,
  meta: { sender, assignee_type: null },
  messages: [{ id, content: "Which size should I take? ".repeat(8), message_type: 0 }],
}));
const body = JSON.stringify({ payload });
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
