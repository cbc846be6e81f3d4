/**
 * `pnpm --filter @wootkit/sandbox bench:load`: sends a million small requests to the command over HTTP, and compares
 * its processor time per request with that of an HTTP server that does nothing, and its memory at the end with that
 * after a fifth of them. The ratios have budgets in budgets.json. Build the package first. Reads /proc, so it needs
 * Linux.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Agent, get } from "node:http";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const budgets = JSON.parse(await readFile(new URL("budgets.json", import.meta.url), "utf8"));
const total = Number(process.argv[2] ?? 1_000_000);
const parallel = 16;

/** A server that sends as many bytes as `/health` does, and as many headers. */
const idle = `
  const headers = { "content-type": "application/json", etag: "x".repeat(36), "x-request-id": "x".repeat(36) };
  require("node:http")
    .createServer((_, response) => response.writeHead(200, headers).end('{"status":"woot"}'))
    .listen(0, "127.0.0.1", function () { console.log("Chatwoot sandbox: http://127.0.0.1:" + this.address().port); });`;

interface Served {
  /** Sends requests to `/health`. Returns the processor time of each in microseconds. */
  send(count: number): Promise<number>;
  /** Returns the memory in use, in megabytes. */
  memory(): number;
  stop(): void;
}

async function start(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const agent = new Agent({ keepAlive: true, maxSockets: parallel });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  const url = String(first.value).replace(/^\D+(?=http:)/, "");
  const processorTime = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    // Linux counts in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  };
  const one = () =>
    new Promise<void>((resolve, reject) => {
      get(`${url}/health`, { agent }, (response) => response.resume().once("end", resolve)).once("error", reject);
    });
  return {
    async send(count) {
      const before = processorTime();
      let sent = 0;
      const sendOthers = async () => {
        while (sent++ < count) await one();
      };
      await Promise.all(Array.from({ length: parallel }, sendOthers));
      return (processorTime() - before) / count;
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    stop: () => child.kill(),
  };
}

const reference = await start(["--eval", idle]);
const sandbox = await start([fileURLToPath(new URL("../dist/main.js", import.meta.url)), "--port", "0"]);
// The first requests compile the code.
for (const server of [reference, sandbox]) await server.send(10_000);
const referenceTime = await reference.send(50_000);
const time = await sandbox.send(50_000);
await sandbox.send(Math.max(0, total / 5 - 60_000));
const early = sandbox.memory();
await sandbox.send(total * 0.8);
const late = sandbox.memory();
reference.stop();
sandbox.stop();

const measured = [
  { of: "load", ratio: time / referenceTime, what: `${Math.round(1e6 / time)} requests per second of processor time` },
  {
    of: "memory",
    ratio: late / early,
    what: `${early.toFixed(0)} MB early, ${late.toFixed(0)} MB after ${total} requests`,
  },
];
for (const { of, ratio, what } of measured) {
  console.log(`${of}: ${what}, ratio ${ratio.toFixed(2)}, budget ${budgets[of]}`);
  if (!(ratio <= budgets[of])) process.exitCode = 1;
}
