import type { Operations } from "../generated/operations.ts";
import type { State } from "../state/state.ts";
import type { Params } from "./params.ts";
import type { Shown } from "./shape.ts";

/** The ID of an operation in the API document. */
export type OperationId = keyof Operations;

/** The response body of an operation, without its envelope. */
export type ResponseOf<Id extends OperationId> = Shown<Operations[Id][2]>;

/**
 * Performs an operation and returns the response body. It doesn't see the HTTP method, path, or headers.
 *
 * @throws {Refusal} if the server refuses the request or fails.
 */
export type Handler<Id extends OperationId> = (
  params: Params<Operations[Id][0]>,
  caller: Operations[Id][1],
  state: State,
) => ResponseOf<Id> | Promise<ResponseOf<Id>>;

/** A handler for every operation of the API document. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
