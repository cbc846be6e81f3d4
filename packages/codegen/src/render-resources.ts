import { type OpenApiDocument, resourceName } from "@wootkit/openapi/document";
import { docstring } from "./docstring.ts";
import { type Entry, resourcesOf } from "./document.ts";
import { fileName, pascalCase } from "./names.ts";

/** The module of a class, from `generated/`: one in `src/` of the same name adds methods by hand, and stands in its place. */
export type ModuleOf = (tag: string) => string;

/** `ModuleOf` for the files of `src/`. */
export function moduleOf(byHand: ReadonlySet<string>): ModuleOf {
  return (tag) => {
    const file = `${fileName(tag)}.ts`;
    return byHand.has(file) ? `../${file}` : `./${file}`;
  };
}

/** The file that gathers the resources of an entry point: `resources.ts`, `platform-resources.ts`, `public-resources.ts`. */
export function renderResources(document: OpenApiDocument, entry: Entry, module: ModuleOf): string {
  const resources = resourcesOf(document, entry).map(({ tag }) => ({
    ...tag,
    property: resourceName(tag.name),
  }));
  const prefix = entry.name === "application" ? "" : pascalCase(entry.name);
  const imports = resources.map(({ name }) => `import { ${name} } from "${module(name)}";`);
  const properties = resources.map(
    ({ name, description, property }) => `${docstring([description.trim()], "  ")}\n  readonly ${property}: ${name};`,
  );
  const values = resources.map(({ name, property }) => `    ${property}: new ${name}(api),`);
  return `import type { Api } from "../api.ts";
${imports.join("\n")}

/** The resources of the ${entry.name} API. */
export interface ${prefix}Resources {
${properties.join("\n")}
}

/** Makes the resources over one seam. */
export function create${prefix}Resources(${resources.length > 0 ? "api" : "_api"}: Api): ${prefix}Resources {
  return {
${values.join("\n")}
  };
}`;
}

/** The file of the name that {@link renderResources} is for. */
export function resourcesFile({ name }: Entry): string {
  return name === "application" ? "resources.ts" : `${name}-resources.ts`;
}
