import { handlers } from "./generated/handlers.ts";
import type { AnyHandler } from "./http/server.ts";

/** Returns the handler of an operation. Node's build has `find-handler-on-demand.ts` in its place. */
export function findHandler(operation: string): AnyHandler | undefined | Promise<AnyHandler | undefined> {
  // The router and the handler types come from the same operation, so each handler gets the parameters it expects.
  return (handlers as unknown as Readonly<Record<string, AnyHandler>>)[operation];
}
