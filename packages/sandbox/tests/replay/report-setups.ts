import type { Conversation } from "../../src/resources/conversations/table.ts";
import { messageTypes } from "../../src/resources/messages/table.ts";
import { metricOf } from "../../src/resources/reports/rules.ts";
import type { Wire } from "./harvest.ts";
import type { Recorded } from "./recorded.ts";
import type { World } from "./world.ts";

/** The columns of a conversation that belongs to the subject of a report. */
function belonging(world: World, { request }: Recorded): Partial<Conversation> {
  const { type, id } = (request.query ?? {}) as Wire;
  const number = Number(id);
  switch (type) {
    case "agent":
      return { assignee: { type: "User", id: number } };
    case "inbox":
      return { inbox_id: number };
    case "team":
      return { team_id: number };
    case "label":
      return { labels: [world.state.labels.get(number)?.title ?? ""] };
    default:
      return {};
  }
}

/** Adds the subject of a report. */
function plantSubject(world: World, { request }: Recorded): void {
  const { type, id } = (request.query ?? {}) as Wire;
  const number = Number(id);
  if (Number.isNaN(number) || number > 1_000_000) return;
  if (type === "agent") world.user({ id: number, name: "Grace Agent", role: "agent" });
  if (type === "inbox") world.inbox({ id: number });
  if (type === "label")
    world.label({ id: number, title: "billing", description: null, color: "#000000", show_on_sidebar: null });
  const team = { name: "returns", description: null, allow_auto_assign: true, icon: "", icon_color: "" };
  if (type === "team") world.state.teams.insert({ ...team, id: number, account_id: world.accountId });
}

let number = 0;

/** Adds a conversation with some reporting events, with a total duration in seconds. */
function happen(world: World, metric: string, at: number, times: number, total: number, values: Partial<Conversation>) {
  const { state } = world;
  for (let index = 0; index < times; index++) {
    number += 1;
    const isCounted = metric === "conversations_count";
    const conversation = world.conversation(number, { ...values, created_at: isCounted ? at : 0 });
    const name = metricOf(metric)?.of;
    const message_type = metric === "incoming_messages_count" ? messageTypes.incoming : messageTypes.outgoing;
    if (metric.endsWith("_messages_count")) {
      world.message(conversation, {
        id: number,
        content: "",
        message_type,
        ...(values.assignee && { sender: { type: "user", id: values.assignee.id } }),
        content_type: "text",
        content_attributes: {},
        created_at: at / 1000,
      });
    }
    if (name === undefined || name === "conversations" || typeof name === "number") continue;
    const value = index === 0 ? total : 0;
    state.reportingEvents.insert({
      name,
      value,
      value_in_business_hours: value,
      account_id: world.accountId,
      inbox_id: conversation.inbox_id,
      user_id: conversation.assignee?.id ?? null,
      conversation_id: conversation.id,
      event_start_time: at - value * 1000,
      event_end_time: at,
      created_at: at,
    });
  }
}

/** `2 hours 5 seconds` → 7205. */
function secondsOf(spoken: string): number {
  const units = { day: 86_400, hour: 3600, minute: 60, second: 1 };
  return Object.entries(units).reduce((sum, [unit, length]) => {
    const count = new RegExp(`(\\d+) ${unit}s?`).exec(spoken)?.[1];
    return sum + Number(count ?? 0) * length;
  }, 0);
}

const roles: Readonly<Record<string, string>> = {
  "Ada Admin": "admin",
  "Grace Agent": "agent",
  "Linus Outside": "agent_outside",
};

function plantRow(world: World, row: string, id: number, since: number): void {
  const [name = "", assigned, firstReply = "", resolution = "", waiting = "", resolutions] = row.split(",");
  const role = roles[name];
  const customRole = world.state.customRoles
    .all()
    .filter(({ permissions }) => permissions.includes("report_manage"))[0];
  const person = {
    id,
    name,
    role: role === "admin" ? "administrator" : "agent",
    ...(role === "agent_outside" && { custom_role_id: customRole?.id }),
  };
  if (role === undefined) world.user(person);
  else world.person(role, person);
  const at = since * 1000 + 1000;
  const own = { assignee: { type: "User" as const, id } };
  happen(world, "conversations_count", at, Number(assigned), 0, own);
  const past = { ...own, created_at: 0 };
  if (firstReply !== "N/A") happen(world, "avg_first_response_time", at, 1, secondsOf(firstReply), past);
  if (waiting !== "N/A") happen(world, "reply_time", at, 1, secondsOf(waiting), past);
  happen(world, "resolutions_count", at, Number(resolutions), secondsOf(resolution) * Number(resolutions), past);
}

export const reportSetups = {
  getReportTimeseries(world: World, exchange: Recorded): void {
    plantSubject(world, exchange);
    const points = exchange.response.body;
    const { metric, since } = (exchange.request.query ?? {}) as Wire;
    if (!Array.isArray(points)) return;
    for (const { value, timestamp, count } of points) {
      const at = Math.max(timestamp, Number.parseInt(String(since), 10)) * 1000 + 1;
      const times = count ?? value;
      happen(world, String(metric), at, times, Math.round(value * times), belonging(world, exchange));
    }
  },

  downloadAgentsReport(world: World, exchange: Recorded): void {
    const { text } = exchange.response;
    if (text === undefined) return;
    for (const { id } of world.state.accountUsers.where("of_account", world.accountId))
      world.state.accountUsers.delete(id);
    const { since } = (exchange.request.query ?? {}) as Wire;
    const rows = text.trimEnd().split("\n").slice(4);
    rows.forEach((row, index) => {
      plantRow(world, row, 500 + index, Number(since));
    });
  },
};
