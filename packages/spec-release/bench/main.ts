/**
 * `pnpm --filter @wootkit/spec-release bench`: measures the processor time of comparisons as a ratio to other work in
 * the same run, and checks the ratios against budgets.json. This package and the client must be built.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { rulesFile } from "../src/redocly/load-diff.ts";
import { readSurface } from "../src/surface/read-surface.ts";
import { repeated } from "../tests/repeated-document.ts";
import { processorTime } from "./processor-time.ts";
import { type Ratio, ratioOf } from "./ratio.ts";

const budgets = JSON.parse(await readFile(new URL("budgets.json", import.meta.url), "utf8"));
const { resolve } = createRequire(import.meta.url);
const own = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const redocly = path.join(path.dirname(resolve("@redocly/cli/package.json")), "bin/cli.js");
const tsc = path.join(path.dirname(resolve("typescript/package.json")), "bin/tsc");
const client = fileURLToPath(new URL("../../client", import.meta.url));
const bundle = fileURLToPath(new URL("../../../openapi/dist/openapi.json", import.meta.url));
/** As many as in a large document. */
const operationCount = 150;
const folder = await mkdtemp(path.join(tmpdir(), "spec-release-bench-"));

/** Compares a document with a copy that has other types everywhere, relative to `redocly diff` alone. */
async function ofDocuments(name: string, document: unknown): Promise<Ratio> {
  const text = JSON.stringify(document, null, 2);
  const edited = text.replaceAll('"format": "date-time"', '"format": "date"').replaceAll('"boolean"', '"integer"');
  const files = [path.join(folder, `${name}-before.json`), path.join(folder, `${name}-after.json`)] as const;
  await Promise.all([writeFile(files[0], text), writeFile(files[1], edited)]);
  const options = ["--format", "json"];
  return ratioOf(
    () => processorTime(own, ["diff", ...files, ...options]),
    () => processorTime(redocly, ["diff", ...files, ...options, "--fail-on", "none", "--config", rulesFile]),
  );
}

/** Compares the client's public types with an edited copy, relative to one check by TypeScript. */
async function ofSurfaces(): Promise<Ratio> {
  const before = await readSurface(client);
  const files = [path.join(folder, "before.d.ts"), path.join(folder, "after.d.ts")] as const;
  await Promise.all([
    writeFile(files[0], before),
    writeFile(files[1], before.replaceAll(": boolean;", ": boolean | null;")),
  ]);
  const script = fileURLToPath(new URL("compare-surfaces.ts", import.meta.url));
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--lib", "esnext,dom", "--typeRoots", folder];
  return ratioOf(
    () => processorTime(script, files),
    () => processorTime(tsc, [path.join(client, "dist/index.d.ts"), ...options]),
  );
}

const document = JSON.parse(await readFile(bundle, "utf8"));
const copies = Math.ceil(operationCount / Object.keys(document.paths).length);
const measured = [
  { what: "this project's document", budget: budgets.descriptionRatio, ...(await ofDocuments("own", document)) },
  {
    what: `${operationCount} operations`,
    budget: budgets.operationsRatio,
    ...(await ofDocuments("large", repeated(document, copies))),
  },
  { what: "the client's public types", budget: budgets.surfaceRatio, ...(await ofSurfaces()) },
];
await rm(folder, { recursive: true });

console.log("Processor time of a comparison, relative to `redocly diff` alone or to one check of the types by `tsc`");
console.table(
  Object.fromEntries(
    measured.map(({ what, own, reference, ratio, budget }) => [
      what,
      { own: `${own.toFixed(0)} ms`, reference: `${reference.toFixed(0)} ms`, ratio: ratio.toFixed(2), budget },
    ]),
  ),
);
const over = measured.filter(({ ratio, budget }) => !(ratio <= budget));
for (const { what, ratio, budget } of over) {
  console.error(`Over budget: the ratio for ${what} is ${ratio.toFixed(2)}, its budget is ${budget}.`);
}
process.exitCode = over.length > 0 ? 1 : 0;
