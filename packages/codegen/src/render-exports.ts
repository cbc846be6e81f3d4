import type { Entry } from "./document.ts";
import { fileName } from "./names.ts";
import type { ModuleOf } from "./render-resources.ts";
import { pathsName } from "./render-types.ts";

/** The types that a resource file declares. */
export interface ExportedResource {
  readonly tag: string;
  /** The types beside its class. */
  readonly types: readonly string[];
}

/** The file of an entry point with everything that its users can name: no class and no type has to be remembered. */
export function renderExports(entry: Entry, resources: readonly ExportedResource[], module: ModuleOf): string {
  const lines = resources.flatMap(({ tag, types }) => [
    `export type { ${tag} } from "${module(tag)}";`,
    ...(types.length > 0 ? [`export type { ${types.join(", ")} } from "./${fileName(tag)}.ts";`] : []),
  ]);
  return [...lines, `export type * from "./models.ts";`, `export type { ${pathsName(entry)} } from "./types.ts";`].join(
    "\n",
  );
}

/** The file of the name that {@link renderExports} is for. */
export function exportsFile({ name }: Entry): string {
  return name === "application" ? "exports.ts" : `${name}-exports.ts`;
}

/** @throws {Error} when two things of the client would have one name, as a schema and a class. */
export function checkNames(resources: readonly ExportedResource[], models: readonly string[]): void {
  const all = [...models, ...resources.flatMap(({ tag, types }) => [tag, ...types])];
  const twice = all.filter((name, index) => all.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`These names are taken twice, by a schema, a tag or an operation: ${twice}.`);
}
