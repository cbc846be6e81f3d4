/** `pnpm --filter @wootkit/client bench`: size, overhead, memory and the cost of type-checking, held against budgets.json. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type BundleSize, bundleSize } from "./bundle.ts";
import { memory, overheads } from "./measurements.ts";
import { installOtherClients, otherClients } from "./other-clients.ts";
import { type TypeCheckCost, typeCheckCost } from "./type-check.ts";

const budgets = JSON.parse(await readFile(new URL("budgets.json", import.meta.url), "utf8"));
const over: string[] = [];

/** Notes what is over its budget. */
function hold(what: string, value: number, budget: number): void {
  if (!(value <= budget)) over.push(`${what} is ${value}, over its budget of ${budget}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** The rows of a table, by what each begins with: `console.table` would number them. */
function table<Row extends object>(rows: readonly Row[], first: keyof Row & string): void {
  console.table(
    Object.fromEntries(
      rows.map((row) => {
        const { [first]: name, ...rest } = row;
        return [String(name), rest];
      }),
    ),
  );
}

function laterOf({ later }: BundleSize): number {
  return Object.values(later).reduce((sum, size) => sum + size, 0);
}

console.log("Size in a browser: esbuild, minified, gzip -9");
const here = fileURLToPath(new URL("..", import.meta.url));
const own = await bundleSize(`export { createClient } from "@wootkit/client";`, here);
const unused = await bundleSize(`import "@wootkit/client";`, here);
hold("the client's entry, in bytes,", own.entry, budgets.entryBytes);
hold("an import that uses nothing, in bytes,", unused.entry, budgets.unusedBytes);
const folder = await installOtherClients();
const others = await Promise.all(
  otherClients.map(async ({ name, version, program }) => ({
    client: `${name} ${version}`,
    size: await bundleSize(program, folder),
  })),
);
const sizes = [{ client: "@wootkit/client", size: own }, ...others];
table(
  sizes.map(({ client, size }) => ({
    client,
    "at once": kilobytes(size.entry),
    "when used": kilobytes(laterOf(size)),
  })),
  "client",
);
const parts = Object.entries(own.later).map(([name, size]) => `${name} ${kilobytes(size)}`);
console.log(`When used, of @wootkit/client:\n  ${parts.join("\n  ")}\n`);

console.log(
  "Processor time of a call beside bare fetch of the same server on loopback, its answer read and parsed, by concurrency",
);
const times = await overheads(50);
for (const { concurrency, ratio } of times)
  hold(`the overhead at concurrency ${concurrency}`, ratio, budgets.overheadRatio);
table(
  times.map(({ concurrency, fetch, client, ratio }) => ({
    concurrency,
    fetch: `${fetch.toFixed(0)} µs`,
    client: `${client.toFixed(0)} µs`,
    ratio: ratio.toFixed(2),
  })),
  "concurrency",
);

console.log("Heap after garbage collection, by calls made");
const { calls, early, late } = await memory(100_000);
hold("the growth of the heap, in bytes,", late - early, budgets.heapGrowthBytes);
table(
  [
    { calls: calls / 10, heap: kilobytes(early) },
    { calls, heap: kilobytes(late) },
  ],
  "calls",
);

console.log("Instantiations of types for a program that uses five operations, by those in the specification");
const none = await typeCheckCost(0);
const some = await typeCheckCost(9);
const many = await typeCheckCost(29);
const perOperation = (few: TypeCheckCost, more: TypeCheckCost) =>
  (more.instantiations - few.instantiations) / (more.operations - few.operations);
const growth = perOperation(some, many) / perOperation(none, some);
hold("the growth of instantiations per operation", growth, budgets.instantiationsPerOperationRatio);
table([none, some, many], "operations");

for (const line of over) console.error(`Over budget: ${line}.`);
process.exitCode = over.length > 0 ? 1 : 0;
