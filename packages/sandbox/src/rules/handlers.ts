import type { Operations } from "../generated/operations.ts";
import type { State } from "../state/state.ts";
import type { Params } from "./params.ts";

/** The id of an operation of the document. */
export type OperationId = keyof Operations;

/** The body of an operation's response. */
export type ResponseOf<Id extends OperationId> = ReadOnly<Operations[Id][2]>;

/** A handler shows what the state holds, and nobody changes it through a response. */
type ReadOnly<T> = T extends object ? { readonly [Key in keyof T]: ReadOnly<T[Key]> } : T;

/**
 * Does what an operation does, and returns the body of its response. It sees no HTTP: neither method nor path nor header.
 *
 * @throws {Refusal} where the server refuses, or fails.
 */
export type Handler<Id extends OperationId> = (
  params: Params<Operations[Id][0]>,
  caller: Operations[Id][1],
  state: State,
) => ResponseOf<Id> | Promise<ResponseOf<Id>>;

/** A handler for every operation: a new one in the document without a handler is an error of the compiler. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
