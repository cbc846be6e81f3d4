import { namesOf, type OpenApiDocument, type Operation } from "@wootkit/openapi/document";
import type { Kind } from "../src/operations/command-table.ts";
import { kebabCase, nounsOf } from "./names.ts";
import { alternatives, itemsOf } from "./schema-facts.ts";

/** Returns the dotted path of the list in a response, or undefined if the response is not a list. */
export function listPath(document: OpenApiDocument, { pagination, success }: Operation): string | undefined {
  if (pagination) return pagination.items;
  // Some lists are an empty object when they have no items.
  const all = alternatives(document, success.schema ?? {}).filter(
    ({ properties, type }) => properties !== undefined || type !== "object",
  );
  return all.length > 0 && all.every((one) => itemsOf(document, one)) ? "" : undefined;
}

/** Derives the kind of a command from the method, the path and the response. */
export function kindOf(document: OpenApiDocument, operation: Operation): Kind {
  const { method, path, success, isSafe } = operation;
  if (isSafe) {
    if (success.kind === "csv" || success.kind === "file") return "download";
    if (/\/(?:\w+_)?reports?(?:\/|$)/.test(path)) return "report";
    return listPath(document, operation) === undefined ? "show" : "list";
  }
  if (isSet(document, operation)) return "members";
  if (method === "DELETE") return "delete";
  if (method === "POST") return postKind(operation);
  return /\}$/.test(path) || isAbout(operation, "update") ? "update" : "action";
}

/** Whether an operation changes a set of members: the response lists them, or the body of a DELETE does. */
function isSet(document: OpenApiDocument, operation: Operation): boolean {
  return listPath(document, operation) !== undefined || (operation.method === "DELETE" && operation.body !== undefined);
}

function postKind(operation: Operation): Kind {
  if (/\/uploads?$/.test(operation.path)) return "upload";
  return isAbout(operation, "create") ? "create" : "action";
}

/** Whether an operation is about the resource itself, which its name or its path says. */
function isAbout(operation: Operation, method: string): boolean {
  return namesOf(operation).method === method || endsWith(operation, nounsOf(operation).many);
}

function endsWith({ path }: Operation, noun: string): boolean {
  return kebabCase(path.split("/").at(-1) ?? "") === noun.replaceAll(" ", "-");
}
