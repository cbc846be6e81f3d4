import { fork } from "node:child_process";
import { createClient } from "@wootkit/client";
import createFetch from "openapi-fetch";

const server = fork(new URL("../bench/loopback-server.ts", import.meta.url).pathname);
const port = await new Promise((r) => server.once("message", r));
const baseUrl = `http://127.0.0.1:${port}`;
const token = "benchmark-token";
const url = `${baseUrl}/api/v1/accounts/1/contacts/42/conversations`;
const headers = { Accept: "application/json", "Api-Access-Token": token, "User-Agent": "bench" };
const of = createFetch({ baseUrl, headers });
class Out {
  constructor(url, init) {
    Object.assign(this, init);
    this.url = url;
  }
}
const ofLight = createFetch({
  baseUrl,
  headers,
  Request: Out,
  fetch: (r) => fetch(r.url, { method: r.method, headers: r.headers, body: r.body }),
});
const ofLightSig = createFetch({
  baseUrl,
  headers,
  Request: Out,
  fetch: async (r) => {
    const c = new AbortController();
    const t = setTimeout(() => c.abort(), 60000);
    const res = await fetch(r.url, { method: r.method, headers: r.headers, body: r.body, signal: c.signal });
    clearTimeout(t);
    return res;
  },
});
const ofSig = createFetch({
  baseUrl,
  headers,
  fetch: async (r) => {
    const c = new AbortController();
    const t = setTimeout(() => c.abort(), 60000);
    const res = await fetch(r, { signal: c.signal });
    clearTimeout(t);
    return res;
  },
});
const ofNewResp = createFetch({
  baseUrl,
  headers,
  Request: Out,
  fetch: async (r) => {
    const res = await fetch(r.url, { method: r.method, headers: r.headers, body: r.body });
    return new Response(await res.arrayBuffer(), res);
  },
});
const ofNewRespText = createFetch({
  baseUrl,
  headers,
  Request: Out,
  fetch: async (r) => {
    const res = await fetch(r.url, { method: r.method, headers: r.headers, body: r.body });
    return new Response(await res.text(), res);
  },
});
import { createClient as createOld } from "/tmp/oldc/packages/client/dist/index.js";
const old = createOld({ baseUrl, accountId: 1, token });
const client = createClient({ baseUrl, accountId: 1, token });
const path = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";
const init = () => ({ params: { path: { account_id: 1, id: 42 } } });
const calls = {
  bare: async () => JSON.parse(await (await fetch(url, { headers })).text()),
  bareSignal: async () => { const c = new AbortController(); const t = setTimeout(() => c.abort(), 60000); const x = JSON.parse(await (await fetch(url, { headers, signal: c.signal })).text()); clearTimeout(t); return x; },
  openapiFetch: () => of.GET(path, init()),
  new: () => client.contacts.listConversations(42),
  old: () => old.contacts.listConversations(42),
};
async function repeat(call, times, concurrency) {
  let left = times;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) await call();
    }),
  );
}
const N = 200;
for (const concurrency of [1, 50]) {
  const best = {};
  const ratios = {};
  for (const k in calls) await repeat(calls[k], 1500, concurrency);
  for (let round = 0; round < 25; round++) {
    const now = {};
    for (const k in calls) {
      const s = process.cpuUsage();
      await repeat(calls[k], N, concurrency);
      const u = process.cpuUsage(s);
      now[k] = (u.user + u.system) / N;
      best[k] = Math.min(best[k] ?? Infinity, now[k]);
    }
    for (const k in calls) (ratios[k] ??= []).push(now[k] / now.bare);
  }
  const med = (a) => a.sort((x, y) => x - y)[a.length >> 1];
  console.log(concurrency);
  console.table(
    Object.fromEntries(
      Object.keys(calls).map((k) => [
        k,
        { us: best[k].toFixed(0), min: (best[k] / best.bare).toFixed(2), median: med(ratios[k]).toFixed(2) },
      ]),
    ),
  );
}
server.disconnect();
