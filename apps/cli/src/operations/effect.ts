import type { CommandEntry, Kind } from "./command-table.ts";

/** What an operation does to the server's data. `delete` means that something cannot be restored afterwards. */
export type Effect = "read" | "write" | "delete";

const reading: readonly Kind[] = ["list", "show", "report", "download"];

/** Derives the effect of an operation. Some POST requests read, such as filters, and some delete. */
export function effectOf({
  kind,
  method,
  operation,
  confirm,
}: Pick<CommandEntry, "kind" | "method" | "operation" | "confirm">): Effect {
  if (reading.includes(kind)) return "read";
  const isDeleting =
    method === "DELETE" || confirm !== undefined || /^(?:bulk)?(?:delete|remove|reset)/i.test(operation);
  return isDeleting ? "delete" : "write";
}
