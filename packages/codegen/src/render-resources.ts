import { type OpenApiDocument, resourceName } from "@wootkit/openapi/document";
import { docstring } from "./docstring.ts";
import { type Entry, resourcesOf } from "./document.ts";
import { fileName, pascalCase } from "./names.ts";

/**
 * Returns the module of a class, relative to `generated/`. A hand-written module in `src/` replaces the generated one.
 */
export type ModuleOf = (tag: string) => string;

/** Returns the `ModuleOf` for the file names in `src/`. */
export function moduleOf(byHand: ReadonlySet<string>): ModuleOf {
  return (tag) => {
    const file = `${fileName(tag)}.ts`;
    return byHand.has(file) ? `../${file}` : `./${file}`;
  };
}

/** Renders the file with all resources of an entry point, such as `platform-resources.ts`. */
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

/** Creates the resources of a client. */
export function create${prefix}Resources(${resources.length > 0 ? "api" : "_api"}: Api): ${prefix}Resources {
  return {
${values.join("\n")}
  };
}`;
}

/** Returns the name of the file of {@link renderResources}. */
export function resourcesFile({ name }: Entry): string {
  return name === "application" ? "resources.ts" : `${name}-resources.ts`;
}
