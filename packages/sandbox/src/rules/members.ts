import type { State } from "../state/state.ts";
import type { Member } from "./caller.ts";
import { castId } from "./cast.ts";
import type { Params } from "./params.ts";
import { failure, notAllowed } from "./refusal.ts";

/** How to read and change the members of an owner, such as a team. */
export interface Members<Owner extends { readonly id: number }, Wire> {
  /** Finds the owner, such as a team. */
  readonly owner: (params: Params, caller: Member, state: State) => Owner;
  /** Returns the user IDs of the members. */
  readonly members: (owner: Owner, state: State) => readonly number[];
  readonly add: (owner: Owner, userId: number, state: State) => void;
  readonly remove: (owner: Owner, userId: number, state: State) => void;
  readonly render: (userId: number, state: State, caller: Member) => Wire;
  /**
   * Checks the sent IDs.
   *
   * @default each must be a user of the account
   * @throws {Refusal} if one isn't allowed.
   */
  readonly check?: (ids: readonly unknown[], owner: Owner, state: State, caller: Member) => void;
  /**
   * The order of members in responses.
   *
   * @default by ID
   */
  readonly order?: (ids: readonly number[]) => readonly number[];
}

/** Returns handlers to list, add, replace, and remove members. Only users of the account can be members. */
export function members<Owner extends { readonly id: number }, Wire>(rules: Members<Owner, Wire>) {
  const { owner, members: current, add, remove, render, check = checkUsers } = rules;
  const order = rules.order ?? ((ids: readonly number[]) => ids.toSorted((a, b) => a - b));

  const rendered = (ids: readonly number[], caller: Member, state: State): Wire[] =>
    order(ids).map((id) => render(id, state, caller));

  return {
    list: (params: Params, caller: Member, state: State): Wire[] =>
      rendered(current(owner(params, caller, state), state), caller, state),

    /** Returns the new members. An ID that is sent as a string always counts as new. */
    add: (params: Params, caller: Member, state: State): Wire[] => {
      const one = owner(params, caller, state);
      const sent = sentIds(params);
      check(sent, one, state, caller);
      const known = current(one, state);
      const added = sent.filter((value) => !known.some((id) => id === value)).map(castId);
      for (const id of added) if (!known.includes(id)) add(one, id, state);
      return rendered(added, caller, state);
    },

    replace: (params: Params, caller: Member, state: State): Wire[] => {
      const one = owner(params, caller, state);
      const sent = sentIds(params);
      check(sent, one, state, caller);
      const [wanted, known] = [sent.map(castId), current(one, state)];
      for (const id of wanted) if (!known.includes(id)) add(one, id, state);
      for (const id of known) if (!wanted.includes(id)) remove(one, id, state);
      return rendered(current(one, state), caller, state);
    },

    remove: (params: Params, caller: Member, state: State): undefined => {
      const one = owner(params, caller, state);
      const sent = sentIds(params);
      if (rules.check === undefined) checkUsers(sent, one, state, caller);
      for (const value of sent) remove(one, castId(value), state);
    },
  };
}

/** @throws {Refusal} if they aren't a list. */
function sentIds(params: Params): unknown[] {
  const sent = params.get("user_ids");
  if (!Array.isArray(sent)) throw failure("user_ids isn't a list.");
  return sent;
}

/** @throws {Refusal} if the account doesn't have one of the users. */
function checkUsers(sent: readonly unknown[], _owner: unknown, state: State, { account }: Member): void {
  const isKnown = (value: unknown) => state.accountUsers.find("membership", account.id, castId(value)) !== undefined;
  if (!sent.every(isKnown)) throw notAllowed("Invalid User IDs");
}
