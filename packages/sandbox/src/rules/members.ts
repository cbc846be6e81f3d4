import { renderMember } from "../resources/users/render.ts";
import type { State } from "../state/state.ts";
import type { Table } from "../state/table.ts";
import type { Member } from "./caller.ts";
import { castId } from "./cast.ts";
import type { Params } from "./params.ts";
import { failure, notAllowed } from "./refusal.ts";

/** How to read and change the members of an owner, such as a team. */
export interface Members<Owner extends { readonly id: number; readonly account_id: number }> {
  /** Finds the owner in the path. */
  readonly owner: (params: Params, caller: Member, state: State) => Owner;
  /** The table of the memberships. */
  readonly table: "teamMembers" | "inboxMembers" | "participants";
  /** The column with the ID of the owner, such as `team_id`. */
  readonly column: string;
  /**
   * Checks the sent IDs of users to add.
   *
   * @default each must be a user of the account, also of those to remove
   * @throws {Refusal} if one isn't allowed.
   */
  readonly check?: (ids: readonly unknown[], owner: Owner, state: State) => void;
  /** Whether a user can be added. Others are ignored. By default, all can. */
  readonly accepts?: (userId: number, owner: Owner, state: State) => boolean;
  /** Whether lists show a member. By default, all are shown. */
  readonly shows?: (userId: number, owner: Owner, state: State) => boolean;
  /**
   * The order of members in responses.
   *
   * @default by ID
   */
  readonly order?: (ids: readonly number[]) => readonly number[];
}

/** Returns handlers to list, add, replace, and remove members. */
export function members<Owner extends { readonly id: number; readonly account_id: number }>(rules: Members<Owner>) {
  const { owner, column, check = checkUsers, accepts = () => true, shows = () => true } = rules;
  const order = rules.order ?? ((ids: readonly number[]) => ids.toSorted((a, b) => a - b));
  const index = column.replace(/^(.*)_id$/, "of_$1");
  // The three tables have this index, a column for the owner, and one for the user.
  const rows = (state: State) => state[rules.table] as unknown as Table<{ id: number; user_id: number }>;
  const current = ({ id }: Owner, state: State) =>
    rows(state)
      .where(index, id)
      .map(({ user_id }) => user_id);
  const rendered = (ids: readonly number[], { account }: Member, state: State) =>
    order(ids).map((id) => renderMember(id, account.id, state));
  const listed = (one: Owner, caller: Member, state: State) =>
    rendered(
      current(one, state).filter((id) => shows(id, one, state)),
      caller,
      state,
    );
  const add = (one: Owner, userId: number, state: State) => {
    const values = { [column]: one.id, user_id: userId };
    if (accepts(userId, one, state)) rows(state).insert(values);
  };
  const remove = (one: Owner, userId: number, state: State) => {
    const membership = rows(state).find("membership", one.id, userId);
    if (membership !== undefined) rows(state).delete(membership.id);
  };
  return {
    list: (params: Params, caller: Member, state: State) => listed(owner(params, caller, state), caller, state),
    /** Returns the new members. An ID that is sent as a string always counts as new. */
    add(params: Params, caller: Member, state: State) {
      const one = owner(params, caller, state);
      const sent = sentIds(params);
      check(sent, one, state);
      const known = current(one, state);
      const added = sent.filter((value) => !known.some((id) => id === value)).map(castId);
      for (const id of added) if (!known.includes(id)) add(one, id, state);
      return rendered(added, caller, state);
    },
    replace(params: Params, caller: Member, state: State) {
      const one = owner(params, caller, state);
      const sent = sentIds(params);
      check(sent, one, state);
      const [wanted, known] = [sent.map(castId), current(one, state)];
      for (const id of wanted) if (!known.includes(id)) add(one, id, state);
      for (const id of known) if (!wanted.includes(id)) remove(one, id, state);
      return listed(one, caller, state);
    },
    remove(params: Params, caller: Member, state: State): undefined {
      const one = owner(params, caller, state);
      const sent = sentIds(params);
      if (rules.check === undefined) checkUsers(sent, one, state);
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
function checkUsers(sent: readonly unknown[], { account_id }: { readonly account_id: number }, state: State): void {
  const isKnown = (value: unknown) => state.accountUsers.find("membership", account_id, castId(value)) !== undefined;
  if (!sent.every(isKnown)) throw notAllowed("Invalid User IDs");
}
