/** Generates packages/client/src/generated/ and packages/client/api.md from the bundled document. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { entries, readDocument, resourcesOf } from "./document.ts";
import { methodOf } from "./method.ts";
import { fileName } from "./names.ts";
import { type ListedResource, renderApiListing } from "./render-api-listing.ts";
import { checkNames, exportsFile, renderExports } from "./render-exports.ts";
import { renderModels } from "./render-models.ts";
import { renderResource, typesOf } from "./render-resource.ts";
import { type ModuleOf, moduleOf, renderResources, resourcesFile } from "./render-resources.ts";
import { renderSafeRoutes } from "./render-safe-routes.ts";
import { renderSchemas } from "./render-schemas.ts";
import { renderTypes } from "./render-types.ts";
import { renderVersion } from "./render-version.ts";
import { type TypeTree, typeTree } from "./type-tree.ts";

const banner = "Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.";

/** The folder of the client. */
export const clientFolder: string = fileURLToPath(new URL("../../client/", import.meta.url));

/** The folder of the generated sources within {@link clientFolder}. All other files in it are removed. */
export const generatedFolder = "src/generated/";

/** Returns the content of each generated file, by its path within {@link clientFolder}. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const document = await readDocument();
  const byHand = new Set(await readdir(`${clientFolder}src`));
  return generateFrom(document, byHand);
}

/**
 * Returns the content of each file that {@link generate} would return for any other document.
 *
 * @param byHand - The file names in the client's `src/`. A file with the name of a tag extends its generated class.
 */
export async function generateFrom(
  document: OpenApiDocument,
  byHand: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const tree = await typeTree(document);
  const resources = listedResources(document, tree);
  const sources: [string, string][] = [
    ["types.ts", renderTypes(tree, resources)],
    ["models.ts", renderModels(document, tree)],
    ["schemas.ts", renderSchemas(document)],
    ["safe-routes.ts", renderSafeRoutes(document)],
    ["version.ts", renderVersion(document)],
    ...entryFiles(document, tree, resources, moduleOf(byHand)),
    ...resources.map(({ resource, methods }): [string, string] => [
      `${fileName(resource.tag.name)}.ts`,
      renderResource(document, tree, resource, methods),
    ]),
  ];
  return new Map([
    ...sources.map(([name, text]): [string, string] => [
      `${generatedFolder}${name}`,
      `// ${banner}\n\n${text.trimEnd()}\n`,
    ]),
    ["api.md", `<!-- ${banner} -->\n\n${renderApiListing(resources).trimEnd()}\n`],
  ]);
}

function listedResources(document: OpenApiDocument, tree: TypeTree): ListedResource[] {
  return entries.flatMap((entry) =>
    resourcesOf(document, entry).map((resource) => ({
      entry,
      resource,
      methods: resource.operations.map((operation) => methodOf(document, tree, operation)),
    })),
  );
}

function entryFiles(
  document: OpenApiDocument,
  tree: TypeTree,
  resources: readonly ListedResource[],
  module: ModuleOf,
): [string, string][] {
  const exported = (listed: ListedResource) => ({ tag: listed.resource.tag.name, types: typesOf(listed.methods) });
  checkNames(resources.map(exported), [...tree.models.keys()]);
  return entries.flatMap((entry): [string, string][] => [
    [resourcesFile(entry), renderResources(document, entry, module)],
    [
      exportsFile(entry),
      renderExports(entry, resources.filter((listed) => listed.entry === entry).map(exported), module),
    ],
  ]);
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = clientFolder + generatedFolder;
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!files.has(generatedFolder + name)) await rm(folder + name);
  for (const [name, text] of files) await writeFile(clientFolder + name, text);
}

if (import.meta.main) await write(await generate());
