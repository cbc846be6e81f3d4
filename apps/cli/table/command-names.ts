import { type OpenApiDocument, operations } from "@wootkit/openapi/document";
import { commandWords } from "./names.ts";

/** Returns the document with descriptions for the command line: they name commands in place of operations. */
export function withCommandNames(document: OpenApiDocument): OpenApiDocument {
  const shown = operations(document).filter(({ cli }) => !cli?.hidden);
  const names = new Map(shown.map((operation) => [operation.id, `wootkit ${commandWords(operation).join(" ")}`]));
  // Only strings under `description` change, so the type stays the same.
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === "description" && typeof value === "string"
      ? value.replace(/`(\w+)`/g, (code, name: string) => {
          const command = names.get(name);
          return command === undefined ? code : `"${command}"`;
        })
      : value,
  );
}
