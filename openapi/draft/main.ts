/** `pnpm draft RESOURCE`: writes the YAML files of a resource's recorded operations, for you to add the words. */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSource } from "../bundle/read-source.ts";
import { readNames } from "../named-operations.ts";
import { readRecordings } from "../proof/exchange.ts";
import { draftResource } from "./draft-resource.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Writes the files that are missing, and returns a line for each. A file that exists is never touched. */
async function draft(resource: string | undefined): Promise<readonly string[]> {
  const operations = readNames().filter(({ tag, id }) => tag === resource || id === resource);
  if (operations.length === 0) {
    throw new Error(`No resource or operation is called ${resource ?? "nothing"}. openapi/names.yaml has the names.`);
  }
  const document = JSON.parse(await readFile(join(folder, "dist/openapi.json"), "utf8"));
  const { components } = await readSource(folder);
  const files = [...draftResource(operations, readRecordings(), { document, components })];
  if (files.length === 0) throw new Error(`No recording reaches ${resource}. Add some to openapi/recordings/.`);
  return Promise.all(
    files.map(async ([file, text]) => {
      const path = join(folder, file);
      if (existsSync(path)) return `kept  openapi/${file}: it exists`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return `wrote openapi/${file}`;
    }),
  );
}

try {
  const lines = await draft(process.argv[2]);
  process.stdout.write(`${lines.join("\n")}\nReplace each TODO, then run pnpm generate.\n`);
} catch (error) {
  process.stderr.write(`draft: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
