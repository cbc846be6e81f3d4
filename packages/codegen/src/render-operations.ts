import { answerOf } from "./answer.ts";
import { allOperations, type LocatedOperation, type Specification } from "./specification.ts";

/** The operations as the runtime needs them. */
export function renderOperations(specification: Specification): string {
  const entries = allOperations(specification).map((located) => renderOperation(specification, located));
  return `import type { ListOperation, Operation } from "../http/operation.ts";

${entries.join("\n\n")}

/** All operations: a raw request finds its own among them. */
export const operations: readonly Operation[] = [
${allOperations(specification)
  .map(({ operation }) => `  ${operation.operationId},`)
  .join("\n")}
];`;
}

function renderOperation(specification: Specification, located: LocatedOperation): string {
  const { method, path, operation } = located;
  const answer = answerOf(specification, located);
  const value = {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    ...(operation["x-safe"] && { safe: true }),
    ...(operation["x-unwrap"] && { unwrap: operation["x-unwrap"] }),
    ...(answer.kind === "list" && { pagination: answer.pagination }),
  };
  const type = answer.kind === "list" ? "ListOperation" : "Operation";
  return `/** ${operation.summary}. */\nexport const ${operation.operationId}: ${type} = ${JSON.stringify(value, null, 2)};`;
}
