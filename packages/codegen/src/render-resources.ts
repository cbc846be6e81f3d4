import { fileName, propertyName } from "./names.ts";
import type { Specification } from "./specification.ts";

/**
 * What gathers the resources of all tags.
 *
 * @param extended - Files of the client that add methods by hand to a generated class, and stand in its place.
 */
export function renderResources({ tags }: Specification, extended: ReadonlySet<string>): string {
  const imports = tags.map(({ name }) => {
    const file = `${fileName(name)}.ts`;
    return `import { ${name} } from "${extended.has(file) ? ".." : "."}/${file}";`;
  });
  const properties = tags.map(
    ({ name, description }) => `  /** ${description.trim()} */\n  readonly ${propertyName(name)}: ${name};`,
  );
  const values = tags.map(({ name }) => `    ${propertyName(name)}: new ${name}(http),`);
  return `import type { Http } from "../http/http.ts";
${imports.join("\n")}

/** The resources of the API. */
export interface Resources {
${properties.join("\n")}
}

/** Makes the resources over one seam to HTTP. */
export function createResources(http: Http): Resources {
  return {
${values.join("\n")}
  };
}`;
}
