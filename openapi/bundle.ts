/** Writes dist/openapi.json: the split source as one plain OpenAPI document with local references only. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ExpandedOperation, expandOperation } from "./bundle/expand-operation.ts";
import { type Component, componentKinds, readSource } from "./bundle/read-source.ts";
import { Names } from "./bundle/resolve-names.ts";
import { withRequestId } from "./bundle/standard-responses.ts";
import { methods } from "./document/open-api.ts";
import { asObject, type JsonObject } from "./proof/schema-pointer.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const banner = "Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.";

/**
 * Returns the bundled document as JSON text with a final line break.
 *
 * @param folder - The folder of the source.
 * @throws {Error} when the source is invalid. The message names the file.
 */
export async function bundle(folder = here): Promise<string> {
  const source = await readSource(folder);
  const names = new Names(source.components);
  const operations = source.operations.map((file) => expandOperation(file, source.components));
  const { openapi, components, ...rest } = source.root;
  const { extensions = [], fields = [] } = Object.groupBy(Object.entries(rest), ([key]) =>
    key.startsWith("x-") ? "extensions" : "fields",
  );
  const document = {
    openapi,
    "x-generated": banner,
    ...Object.fromEntries(fields),
    paths: pathsOf(operations, names),
    components: { ...asObject(components), ...componentsOf(source.components, names) },
    // `redocly bundle` writes the released document in this order, and both must be equal.
    ...Object.fromEntries(extensions),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function pathsOf(operations: readonly ExpandedOperation[], names: Names): JsonObject {
  const paths = [...new Set(operations.map(({ path }) => path))].sort();
  return Object.fromEntries(paths.map((path) => [path, pathItem(operations, path, names)]));
}

function pathItem(operations: readonly ExpandedOperation[], path: string, names: Names): JsonObject {
  const here = operations.filter((operation) => operation.path === path);
  const item = methods.flatMap((method) => {
    const [found, other] = here.filter((operation) => operation.method === method);
    if (found && other)
      throw new Error(`${found.file} and ${other.file} both describe ${method.toUpperCase()} ${path}.`);
    return found ? [[method, names.resolve(found.operation, found.file)] as const] : [];
  });
  const parameters = [...new Set(here.flatMap(({ pathParameters }) => pathParameters))].map((name) => ({ $ref: name }));
  const shared = parameters.length === 0 ? {} : { parameters: names.resolve(parameters, path) };
  return { ...shared, ...Object.fromEntries(item) };
}

function componentsOf(components: readonly Component[], names: Names): JsonObject {
  const kinds = componentKinds.map((kind) => {
    const ofKind = components.filter((component) => component.kind === kind);
    return [kind, Object.fromEntries(ofKind.map((component) => [component.name, componentOf(component, names)]))];
  });
  return Object.fromEntries(kinds);
}

function componentOf({ kind, value, file }: Component, names: Names): unknown {
  const { "x-segment": _, ...component } = value;
  return names.resolve(kind === "responses" ? withRequestId(component) : component, file);
}

if (import.meta.main) {
  await mkdir(join(here, "dist"), { recursive: true });
  await writeFile(join(here, "dist", "openapi.json"), await bundle());
}
