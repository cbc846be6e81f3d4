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
  return astToString(ts.transform(nodes, [undefinedToo]).transformed);
}

/** Optional keys may also be given as undefined: with `exactOptionalPropertyTypes` TypeScript would not take a value that may be missing. */
const undefinedToo: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    const type = ts.factory.createUnionTypeNode([
      visited.type,
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    return ts.factory.updatePropertySignature(visited, visited.modifiers, visited.name, visited.questionToken, type);
  };
  return visit;
};
