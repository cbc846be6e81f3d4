/** A server on loopback that sends the document's example of a contact's conversations. It prints its URL. */
import { createServer } from "node:http";
import document from "@wootkit/client/openapi.json" with { type: "json" };

const body = JSON.stringify(document.components.examples.OneConversation.value);
const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${Object(server.address()).port}`);
});
