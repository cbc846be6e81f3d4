import type { Call as WireCall } from "@wootkit/client";
import { unixSecondsOrNull } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { availableName } from "../users/render.ts";
import type { Call } from "./table.ts";

/** Renders the phone call of a message. */
export function renderCall(state: State, { message_id: _, started_at, ended_at, ...call }: Call): WireCall {
  const agent = call.accepted_by_agent_id === null ? undefined : state.users.get(call.accepted_by_agent_id);
  return {
    ...call,
    accepted_by_agent_name: agent === undefined ? null : availableName(agent),
    started_at: unixSecondsOrNull(started_at),
    ended_at: unixSecondsOrNull(ended_at),
  };
}
