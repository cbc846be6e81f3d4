/** Writes packages/client/src/generated/ and packages/client/api.md from the bundled specification. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fileName } from "./names.ts";
import { renderApiListing } from "./render-api-listing.ts";
import { renderModels } from "./render-models.ts";
import { renderOperations } from "./render-operations.ts";
import { renderResource } from "./render-resource.ts";
import { renderResources } from "./render-resources.ts";
import { renderRoutes } from "./render-routes.ts";
import { renderSchemas } from "./render-schemas.ts";
import { renderTypes } from "./render-types.ts";
import { renderVersion } from "./render-version.ts";
import { readSpecification } from "./specification.ts";

const banner = "Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.";

/** The package that is generated for. */
export const clientFolder: string = fileURLToPath(new URL("../../client/", import.meta.url));

/** Where the sources are written, within {@link clientFolder}. Nothing else may be there. */
export const generatedFolder = "src/generated/";

/** The text of each file, by its path within {@link clientFolder}. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const specification = await readSpecification();
  const sources: [string, string][] = [
    ["types.ts", await renderTypes(specification)],
    ["models.ts", renderModels(specification)],
    ["operations.ts", renderOperations(specification)],
    ["resources.ts", renderResources(specification, new Set(await readdir(`${clientFolder}src`)))],
    ["routes.ts", renderRoutes(specification)],
    ["schemas.ts", renderSchemas(specification)],
    ["version.ts", renderVersion(specification)],
    ...specification.tags.map((tag): [string, string] => [
      `${fileName(tag.name)}.ts`,
      renderResource(specification, tag),
    ]),
  ];
  return new Map([
    ...sources.map(([name, text]): [string, string] => [
      `${generatedFolder}${name}`,
      `// ${banner}\n\n${text.trimEnd()}\n`,
    ]),
    ["api.md", `<!-- ${banner} -->\n\n${renderApiListing(specification).trimEnd()}\n`],
  ]);
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = clientFolder + generatedFolder;
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!files.has(generatedFolder + name)) await rm(folder + name);
  for (const [name, text] of files) await writeFile(clientFolder + name, text);
}

if (import.meta.main) await write(await generate());
