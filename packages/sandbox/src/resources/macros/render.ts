import type { Macro as WireMacro } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import type { State } from "../../state/state.ts";
import { renderFiles } from "../actions/render.ts";
import { renderMember } from "../users/render.ts";
import type { Macro } from "./table.ts";

/** Renders a macro, with the users who created and changed it. */
export function renderMacro(macro: Macro, state: State): WireMacro {
  return {
    ...pick(macro, "id", "name", "visibility", "account_id"),
    created_by: renderMember(macro.created_by_id, macro.account_id, state),
    updated_by: renderMember(macro.updated_by_id, macro.account_id, state),
    // Only known actions are stored. The server doesn't check their parameters.
    actions: macro.actions as WireMacro["actions"],
    ...renderFiles(macro, { macro_id: macro.id }, state),
  };
}
