import type { OpenApiDocument } from "@wootkit/openapi/document";
import { described, docstring } from "./docstring.ts";
import { declaration, references, type TypeTree } from "./type-tree.ts";

/** Renders the schemas as interfaces and types under their own names. */
export function renderModels(document: OpenApiDocument, tree: TypeTree): string {
  const models = [...tree.models]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => {
      const schema = document.components.schemas[name];
      return `${docstring([described(schema?.description ?? name, schema ?? {})])}\n${declaration(name, type)}`;
    });
  const upload = references([...tree.models.values()]).has("Uploadable");
  return [...(upload ? [`import type { Uploadable } from "../multipart.ts";`] : []), ...models].join("\n\n");
}
