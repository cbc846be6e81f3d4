import { fork } from "node:child_process";
import { createClient } from "@wootkit/client";
const server = fork(new URL("../bench/loopback-server.ts", import.meta.url).pathname);
const port = await new Promise(r => server.once("message", r));
const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, accountId: 1, token: "x-token" });
let left = 60000; const call = () => client.contacts.listConversations(42);
await Promise.all(Array.from({ length: 50 }, async () => { while (left-- > 0) await call(); }));
server.disconnect();
