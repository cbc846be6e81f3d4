import type { AnyHandler } from "./http/server.ts";
import { contactHandlers } from "./resources/contacts/operations.ts";
import { conversationHandlers } from "./resources/conversations/operations.ts";
import { messageHandlers } from "./resources/messages/operations.ts";
import { serverHandlers } from "./resources/server/operations.ts";

/** The handlers of the operations that most programs call first. */
const frequent = { ...contactHandlers, ...conversationHandlers, ...messageHandlers, ...serverHandlers };

/** Returns the handler of an operation. Loads all others when one of them is first called. */
export async function findHandler(operation: string): Promise<AnyHandler | undefined> {
  const isFrequent = Object.hasOwn(frequent, operation);
  const handlers = isFrequent ? frequent : (await import("./generated/handlers.ts")).handlers;
  // The router and the handler types come from the same operation, so each handler gets the parameters it expects.
  return (handlers as unknown as Readonly<Record<string, AnyHandler>>)[operation];
}
