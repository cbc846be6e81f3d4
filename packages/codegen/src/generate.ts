/** Writes packages/client/src/generated/ from the bundled specification. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fileName } from "./names.ts";
import { renderModels } from "./render-models.ts";
import { renderResource } from "./render-resource.ts";
import { renderResources } from "./render-resources.ts";
import { renderTypes } from "./render-types.ts";
import { readSpecification } from "./specification.ts";

const banner = "// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.";

/** Where the files are written. */
export const generatedFolder: string = fileURLToPath(new URL("../../client/src/generated/", import.meta.url));

/** The text of each file, by its name. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const specification = await readSpecification();
  const files: [string, string][] = [
    ["types.ts", await renderTypes(specification)],
    ["models.ts", renderModels(specification)],
    ["resources.ts", renderResources(specification)],
    ...specification.tags.map((tag): [string, string] => [
      `${fileName(tag.name)}.ts`,
      renderResource(specification, tag),
    ]),
  ];
  return new Map(files.map(([name, text]) => [name, `${banner}\n\n${text.trimEnd()}\n`]));
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(generatedFolder, { recursive: true });
  for (const name of await readdir(generatedFolder)) if (!files.has(name)) await rm(generatedFolder + name);
  for (const [name, text] of files) await writeFile(generatedFolder + name, text);
}

if (import.meta.main) await write(await generate());
