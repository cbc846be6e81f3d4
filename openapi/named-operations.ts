import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Method } from "./document.ts";

/** The name and the route of an operation of Chatwoot's API, even if the document does not describe it yet. */
export interface NamedOperation {
  readonly tag: string;
  readonly id: string;
  readonly method: Method;
  readonly path: string;
}

/** Returns all recorded operations, from `names.yaml`. */
export function readNames(): readonly NamedOperation[] {
  // A test checks the file.
  const table: Record<string, Record<string, `${Method} ${string}`>> = parse(
    readFileSync(new URL("names.yaml", import.meta.url), "utf8"),
  );
  return Object.entries(table).flatMap(([tag, routes]) =>
    Object.entries(routes).map(([id, route]) => {
      const [method, path = ""] = route.split(" ");
      // Each route starts with a method.
      return { tag, id, method: method as Method, path };
    }),
  );
}
