import { fork } from "node:child_process";
const names = process.argv.slice(2);
const server = fork(new URL("../bench/loopback-server.ts", import.meta.url).pathname);
const port = await new Promise(r => server.once("message", r));
const baseUrl = `http://127.0.0.1:${port}`; const token = "benchmark-token";
const url = `${baseUrl}/api/v1/accounts/1/contacts/42/conversations`;
const headers = { Accept: "application/json", "Api-Access-Token": token, "User-Agent": "bench" };
const calls = { bare: async () => JSON.parse(await (await fetch(url, { headers })).text()) };
for (const n of names) { const { createClient } = await import(n + "/index.js"); const c = createClient({ baseUrl, accountId: 1, token }); calls[n] = () => c.contacts.listConversations(42); }
async function repeat(call, times, concurrency) { let left = times; await Promise.all(Array.from({ length: concurrency }, async () => { while (left-- > 0) await call(); })); }
const N = 300;
for (const concurrency of [1, 50]) {
  const all = {}; for (const k in calls) all[k] = [];
  for (const k in calls) await repeat(calls[k], 2000, concurrency);
  for (let round = 0; round < 30; round++) for (const k in calls) { const s = process.cpuUsage(); await repeat(calls[k], N, concurrency); const u = process.cpuUsage(s); all[k].push((u.user + u.system) / N); }
  const q = (a, p) => a.slice().sort((x, y) => x - y)[Math.floor(a.length * p)];
  console.log(concurrency, Object.entries(all).map(([k, a]) => `${k}: q25 ${(q(a, .25) / q(all.bare, .25)).toFixed(2)} med ${(q(a, .5) / q(all.bare, .5)).toFixed(2)} min ${(Math.min(...a)/Math.min(...all.bare)).toFixed(2)} ${q(a,.25).toFixed(0)}us`).join("  |  "));
}
server.disconnect();
