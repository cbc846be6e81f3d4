import { pointerSegments } from "../spec/json.ts";
import type { Operation } from "../spec/operations.ts";
import type { Comparison } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** The operations that came or went with a change: one for an operation, every one of a path for a path. */
export function wholeOperations({ before, after }: Comparison, change: ReportedChange): Operation[] {
  if (change.kind === "modified" || !["Operation", "PathItem"].includes(change.typeName)) return [];
  const [section, key, method] = pointerSegments(change.path);
  const side = change.kind === "added" ? after : before;
  return side.operations.filter(
    (operation) =>
      section === (operation.isWebhook ? "webhooks" : "paths") &&
      operation.key === key &&
      (change.typeName === "PathItem" || operation.method === method),
  );
}
