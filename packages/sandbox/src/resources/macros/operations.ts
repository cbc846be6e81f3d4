import type { Member } from "../../rules/caller.ts";
import { castId, oneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { failure, notAllowed, Refusal, refused } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import type { State } from "../../state/state.ts";
import { actionFaults, actionNames, readActions, refusedByDatabase, refuseFields } from "../actions/rules.ts";
import { renderMacro } from "./render.ts";
import type { Macro } from "./table.ts";

const canRun = ({ visibility, created_by_id }: Macro, { user }: Member) =>
  visibility === "global" || created_by_id === user.id;

const canChange = ({ visibility, created_by_id }: Macro, { user, membership }: Member) =>
  created_by_id === user.id || (visibility === "global" && membership.role === "administrator");

const runnable = ofAccount("macros", { sees: canRun, unseen: notAllowed, missing: () => refused(404) });

/** The server fails to change or delete an unknown macro. */
const changeable = ofAccount("macros", {
  ...{ sees: canChange, unseen: notAllowed },
  missing: () => failure("The account has no such macro."),
});

export const macroHandlers = {
  ...resource("macro", changeable, {
    blank: ({ caller: { user } }) => ({
      // `complete` refuses a macro without a name or actions.
      ...{ name: null as never, actions: null as never, visibility: null, file_ids: [] },
      ...{ created_by_id: user.id, updated_by_id: user.id },
    }),
    wrapper: null,
    // `complete` reads them.
    casts: { visibility: () => undefined, actions: () => undefined },
    complete,
    render: (row, { state }) => renderMacro(row, state),
  }),

  listMacros(params, caller, state) {
    const rows = runnable.rows(params, caller, state).filter(({ visibility }) => visibility !== null);
    return rows.map((row) => renderMacro(row, state));
  },

  getMacro: (params, caller, state) => renderMacro(runnable.row(params, caller, state), state),

  /** A job runs the actions. It does nothing for an unknown macro. */
  executeMacro(params, caller, state) {
    const known = state.macros.get(params.id("id"));
    if (known?.account_id !== caller.account.id) return;
    const { id } = runnable.row(params, caller, state);
    const numbers = [params.get("conversation_ids") ?? []].flat().map(castId);
    state.jobs.insert({ name: "runMacro", args: { id, numbers, userId: caller.user.id } });
  },
} satisfies Partial<Handlers>;

/** Adds what the request sends in its own ways: without a visibility, it becomes null. */
function complete(
  row: Macro,
  { params, caller, state }: { params: Params; caller: Member; state: State },
  before: Macro | undefined,
): Macro {
  const isNew = before === undefined;
  const isSent = isNew || (params.get("actions") ?? null) !== null;
  const stored = isSent ? readActions(params.get("actions"), row, state) : row;
  const isAgent = caller.membership.role !== "administrator";
  const visibility = isAgent ? "personal" : visibilityOf(params, isNew);
  refuseFields({ actions: actionFaults(stored.actions, actionNames.macro, "Macro execution actions") });
  if (row.name === null) throw refusedByDatabase("name", isNew);
  return { ...row, ...stored, visibility, updated_by_id: caller.user.id };
}

function visibilityOf(params: Params, isNew: boolean): Macro["visibility"] {
  try {
    return oneOf("personal", "global")(params.get("visibility") ?? null) ?? null;
  } catch (error) {
    throw error instanceof Refusal ? refusedByDatabase("visibility", isNew) : error;
  }
}
