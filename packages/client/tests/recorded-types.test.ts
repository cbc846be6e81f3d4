import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { namesOf } from "@wootkit/openapi/document";
import { expect, onTestFinished, test } from "vitest";
import { allOperations, type RecordedCall, recordedCalls } from "./recorded-call.ts";

const client = fileURLToPath(new URL("..", import.meta.url));

/** Compiles a program in the folder of the client, and returns the output. */
async function complaints(program: readonly string[]): Promise<string> {
  const work = await mkdtemp(join(client, "reports-types-"));
  onTestFinished(() => rm(work, { recursive: true }));
  await writeFile(join(work, "program.ts"), program.join("\n"));
  const config = { extends: "../tsconfig.json", include: ["program.ts"] };
  await writeFile(join(work, "tsconfig.json"), JSON.stringify(config));
  const tsc = promisify(execFile)(join(client, "node_modules/.bin/tsc"), ["-p", work]);
  return (await tsc.catch((error: { stdout: string }) => error)).stdout;
}

test("every recorded success has the type of its method", async () => {
  // As literals, so that the compiler also finds keys that the types lack.
  const literals = newestSuccesses().map(({ exchange, operation }, index) => {
    const { source, case: name, response } = exchange;
    const type = `operations["${operation.id}"]["responses"][${response.status}]["content"]["application/json"]`;
    return `// ${source} ${name}\nexport const response${index}: ${type} = ${JSON.stringify(response.body)};`;
  });
  expect(literals.length).toBeGreaterThan(100);
  expect(await complaints([`import type { operations } from "../src/generated/types.ts";`, ...literals])).toBe("");
});

test("every class of the client is exported and has its methods", async () => {
  const program = allOperations.flatMap(({ id, tag, api }, index) => {
    const entry = api === "platform" || api === "public" ? api : "index";
    return [
      `import type { ${tag} as Class${index} } from "../src/${entry}.ts";`,
      `export type Method${index} = Class${index}["${namesOf({ id, tag }).method}"];`,
    ];
  });
  expect(program.length).toBeGreaterThan(0);
  expect(await complaints(program)).toBe("");
});

/** The successes with JSON of the newest server that was recorded: older ones lack some properties. */
function newestSuccesses(): RecordedCall[] {
  const calls = recordedCalls();
  const servers = [...new Set(calls.map(({ exchange }) => exchange.server))];
  const newest = servers.sort((a, b) => a.localeCompare(b, undefined, { numeric: true })).at(-1);
  return calls.filter(({ exchange, operation }) => {
    const { response, request } = exchange;
    const isJson = operation.success.kind === "json" && response.status === operation.success.status;
    return isJson && request.method !== "HEAD" && exchange.server === newest;
  });
}
