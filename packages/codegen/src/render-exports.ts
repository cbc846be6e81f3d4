import type { Entry } from "./document.ts";
import { fileName } from "./names.ts";
import type { ModuleOf } from "./render-resources.ts";
import { pathsName } from "./render-types.ts";

/** The types that a resource file declares. */
export interface ExportedResource {
  readonly tag: string;
  /** The types other than its class. */
  readonly types: readonly string[];
}

/** Renders the file that exports all generated classes and types of an entry point. */
export function renderExports(entry: Entry, resources: readonly ExportedResource[], module: ModuleOf): string {
  const lines = resources.flatMap(({ tag, types }) => [
    `export type { ${tag} } from "${module(tag)}";`,
    ...(types.length > 0 ? [`export type { ${types.join(", ")} } from "./${fileName(tag)}.ts";`] : []),
  ]);
  return [...lines, `export type * from "./models.ts";`, `export type { ${pathsName(entry)} } from "./types.ts";`].join(
    "\n",
  );
}

/** Returns the name of the file of {@link renderExports}. */
export function exportsFile({ name }: Entry): string {
  return name === "application" ? "exports.ts" : `${name}-exports.ts`;
}

/** Checks the names of all types. @throws {Error} when two would be the same, such as a schema and a class. */
export function checkNames(resources: readonly ExportedResource[], models: readonly string[]): void {
  const all = [...models, ...resources.flatMap(({ tag, types }) => [tag, ...types])];
  const twice = all.filter((name, index) => all.indexOf(name) !== index);
  if (twice.length > 0)
    throw new Error(`Two of the schemas, tags and operations have the same name: ${twice}. Rename one.`);
}
