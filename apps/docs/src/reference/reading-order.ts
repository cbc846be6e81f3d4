import { namesOf, type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";

/** The methods that most resources have, in the order in which a reader looks for them. */
const usual = ["list", "get", "create", "update", "delete"];

/** The operations of a resource: the usual ones first, and the others in the order of the document. */
export function operationsOf(document: OpenApiDocument, tag: string): readonly Operation[] {
  return operations(document)
    .filter((operation) => operation.tag === tag)
    .sort((one, other) => rank(one) - rank(other));
}

function rank(operation: Operation): number {
  const index = usual.indexOf(namesOf(operation).method);
  return index < 0 ? usual.length : index;
}
