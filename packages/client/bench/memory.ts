/** Whether memory stays flat: the heap after a few calls and after many. `node --expose-gc bench/memory.ts [calls]` */
import { loopback, repeat, viaClient } from "./loopback.ts";

const calls = Number(process.argv[2] ?? 100_000);
const { gc } = globalThis;
if (!gc) throw new Error("Run this with --expose-gc.");

const server = await loopback();
const call = viaClient(server);
/** Returns the bytes in use after garbage collection. */
const heap = async () => {
  // Twice: finalizers of the first collection release more.
  await gc({ type: "major", execution: "async" });
  await gc({ type: "major", execution: "async" });
  return process.memoryUsage().heapUsed;
};
await repeat(call, calls / 10, 50);
const early = await heap();
await repeat(call, calls - calls / 10, 50);
const late = await heap();
console.log(JSON.stringify({ calls, early, late }));
server.close();
