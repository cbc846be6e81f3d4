import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import { availableName } from "../users/render.ts";
import type { Call } from "./table.ts";

/** Renders the phone call of a message. */
export function renderCall(state: State, call: Call) {
  const agent = state.users.get(call.accepted_by_agent_id);
  return wire.Call({ ...call, accepted_by_agent_name: agent === undefined ? null : availableName(agent) });
}
