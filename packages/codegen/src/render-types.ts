import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Specification } from "./specification.ts";

/** The types of the whole document, as openapi-typescript writes them. */
export async function renderTypes(specification: Specification): Promise<string> {
  const nodes = await openapiTS(specification as unknown as OpenAPI3, {
    // `not: {}` lets nothing through, which openapi-typescript takes for anything: the key that never comes must be `never`.
    transform: (schema) =>
      "not" in schema && Object.keys(schema.not ?? {}).length === 0
        ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
        : undefined,
  });
  return astToString(nodes);
}
