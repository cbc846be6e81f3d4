import { fileName, propertyName } from "./names.ts";
import type { Specification } from "./specification.ts";

/** What gathers the resources of all tags. */
export function renderResources({ tags }: Specification): string {
  const imports = tags.map(({ name }) => `import { ${name} } from "./${fileName(name)}.ts";`);
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
