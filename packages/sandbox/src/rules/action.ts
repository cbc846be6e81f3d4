import type { State } from "../state/state.ts";
import type { Caller } from "./caller.ts";
import type { Params } from "./params.ts";
import type { Context } from "./resource.ts";

/** Makes a handler from a function that gets the row and the request. */
export interface Maker<R, Allowed extends Caller> {
  // For responses without a body: a function that returns nothing has the type `void` otherwise.
  <P extends string, C extends Allowed>(
    act: (row: R, context: Context<C, P>) => undefined,
  ): (params: Params<P>, caller: C, state: State) => undefined;
  <P extends string, C extends Allowed, W>(
    act: (row: R, context: Context<C, P>) => W,
  ): (params: Params<P>, caller: C, state: State) => W;
}

/**
 * Returns a function that makes handlers of operations on one row. For example, `actionOn(portals.row)` makes them from
 * functions that take the portal in the path.
 *
 * @param find - Returns the row in the path. It can throw if the row doesn't exist.
 */
export function actionOn<R, Allowed extends Caller>(
  find: (params: Params, caller: Allowed, state: State) => R,
): Maker<R, Allowed> {
  return <P extends string, C extends Allowed, W>(act: (row: R, context: Context<C, P>) => W) =>
    (params: Params<P>, caller: C, state: State) =>
      act(find(params, caller, state), { params, caller, state });
}
