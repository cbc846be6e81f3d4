import type { Macro as WireMacro } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import { renderFiles } from "../actions/render.ts";
import { renderMember } from "../users/render.ts";
import type { Macro } from "./table.ts";

/** Renders a macro, with the users who created and changed it. */
export function renderMacro(macro: Macro, state: State) {
  return wire.Macro({
    // Only known actions are stored. The server doesn't check their parameters.
    ...(macro as Macro & Pick<WireMacro, "actions">),
    created_by: renderMember(macro.created_by_id, macro.account_id, state),
    updated_by: renderMember(macro.updated_by_id, macro.account_id, state),
    ...renderFiles(macro, { macro_id: macro.id }, state),
  });
}
