/**
 * `pnpm bench`: size, work of a call, memory and the cost of types, compared with budgets.json and with other clients.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { operations } from "@wootkit/openapi/document";
import { bundleSize } from "./bundle.ts";
import { contenders, installContenders } from "./contenders.ts";
import { documentWith, fewTags } from "./document-with.ts";
import { type GeneratedClient, generateClient, typesSize } from "./generated-client.ts";
import { memory, overheads } from "./measurements.ts";
import { openaiProgram, ownProgram, type TypeCheckCost, typeCheckCost } from "./type-check.ts";

const budgets: Readonly<Record<string, number>> = JSON.parse(
  await readFile(new URL("budgets.json", import.meta.url), "utf8"),
);
const here = fileURLToPath(new URL("..", import.meta.url));
const everything = `export { createClient } from "@wootkit/client";`;
const over: string[] = [];

/** Records a value that is over its budget. */
function hold(what: string, value: number, budget: number | undefined): void {
  if (budget === undefined || !(value <= budget)) over.push(`${what} is ${value}, over its budget of ${budget}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** Prints rows with their first column as the index: `console.table` would number them. */
function table<Row extends object>(rows: readonly Row[], first: keyof Row & string): void {
  const entries = rows.map((row) => {
    const { [first]: name, ...rest } = row;
    return [String(name), rest];
  });
  console.table(Object.fromEntries(entries));
}

async function compareClients(folder: string): Promise<void> {
  console.log(
    "Clients: size in one file for a browser (esbuild, minified, gzip -9), and processor time of a call relative to bare fetch",
  );
  const own = await bundleSize(everything, here);
  hold("the client in one file, in bytes,", own, budgets.bundleBytes);
  hold(
    "an import that uses nothing, in bytes,",
    await bundleSize(`import "@wootkit/client";`, here),
    budgets.unusedBytes,
  );
  const sizes = new Map([["@wootkit/client", own]]);
  for (const { name, program } of contenders) sizes.set(name, await bundleSize(program, folder));
  const times = await overheads(40, folder);
  const ratio = (client: string, concurrency: number) =>
    times.find((one) => one.client === client && one.concurrency === concurrency)?.ratio ?? Number.NaN;
  for (const concurrency of [1, 50]) {
    hold(
      `the work of a call at concurrency ${concurrency}`,
      ratio("@wootkit/client", concurrency),
      budgets.overheadRatio,
    );
  }
  table(
    [...sizes].map(([client, size]) => ({
      client,
      size: kilobytes(size),
      "1 at a time": ratio(client, 1).toFixed(2),
      "50 at a time": ratio(client, 50).toFixed(2),
    })),
    "client",
  );
}

async function showMemory(): Promise<void> {
  console.log("Heap after garbage collection, by calls made");
  const { calls, early, late } = await memory(100_000);
  hold("the growth of the heap, in bytes,", late - early, budgets.heapGrowthBytes);
  const rows = [
    { calls: calls / 10, heap: kilobytes(early) },
    { calls, heap: kilobytes(late) },
  ];
  table(rows, "calls");
}

/** The client of some operations. */
interface Wide {
  readonly operations: number;
  readonly size: number;
  readonly types: number;
  readonly cost: TypeCheckCost;
}

async function measureWide(tags?: ReadonlySet<string>): Promise<Wide> {
  const document = await documentWith(tags);
  const client: GeneratedClient = await generateClient(document);
  try {
    await client.build();
    return {
      operations: operations(document).length,
      size: await bundleSize(everything, client.folder),
      types: await typesSize(client.package),
      cost: await typeCheckCost(ownProgram, client.folder),
    };
  } finally {
    await client.remove();
  }
}

async function compareWidths(folder: string): Promise<void> {
  console.log("Widths: the client of some resources, and of all");
  const few = await measureWide(fewTags);
  const all = await measureWide();
  const openai = await typeCheckCost(openaiProgram, folder);
  const further = (all.size - few.size) / (all.operations - few.operations);
  hold("a further operation, in bytes,", further, budgets.bytesPerOperation);
  hold("the instantiations of a program", all.cost.instantiations, budgets.instantiations);
  hold("the instantiations of a program", all.cost.instantiations, openai.instantiations);
  hold("the published types, in bytes,", all.types, budgets.typesBytes);
  table(
    [
      ...[few, all].map(({ operations: count, size, types, cost }) => ({
        operations: `${count} operations`,
        "one file": kilobytes(size),
        types: kilobytes(types),
        instantiations: cost.instantiations,
        "check time": `${cost.time.toFixed(2)} s`,
      })),
      { operations: "openai", instantiations: openai.instantiations, "check time": `${openai.time.toFixed(2)} s` },
    ],
    "operations",
  );
  console.log(`A further operation weighs ${further.toFixed(1)} bytes.\n`);
}

const folder = await installContenders();
await compareClients(folder);
await showMemory();
await compareWidths(folder);
for (const line of over) console.error(`Over budget: ${line}.`);
process.exitCode = over.length > 0 ? 1 : 0;
