import { docstring } from "./docstring.ts";
import type { Specification } from "./specification.ts";

/** The schemas under their own names. */
export function renderModels(specification: Specification): string {
  const models = Object.entries(specification.components.schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) =>
      [
        docstring([(schema.description ?? name).trim()]),
        `export type ${name} = components["schemas"]["${name}"];`,
      ].join("\n"),
    );
  return [`import type { components } from "./types.ts";`, ...models].join("\n\n");
}
