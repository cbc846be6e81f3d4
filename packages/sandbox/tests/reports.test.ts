import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const start = Date.UTC(2026, 10, 30, 9);

/** A new account whose clock stands still. `wait` moves it. */
async function newDesk() {
  let now = start;
  const sandbox = createSandbox({ seed: "empty", platformToken: "platform", now: () => now });
  const platform = at(sandbox, "/platform/api/v1", "platform");
  const account = await platform("POST", "/accounts", { name: "Northwind" });
  const join = async (name: string, role: string) => {
    const email = `${name.toLowerCase()}@northwind.example`;
    const user = await platform("POST", "/users", { name, email, password: "Ship-Parcels-2026!" });
    await platform("POST", `/accounts/${account.id}/account_users`, { user_id: user.id, role });
    return { id: user.id, send: at(sandbox, `/api/v1/accounts/${account.id}`, user.access_token) };
  };
  const admin = await join("Ada", "administrator");
  const agent = await join("Grace", "agent");
  const { send } = admin;
  const inbox = await send("POST", "/inboxes", { name: "Parcel Desk", channel: { type: "api" } });
  await send("POST", "/inbox_members", { inbox_id: inbox.id, user_ids: [agent.id] });
  const contact = (await send("POST", "/contacts", { name: "Pat Parcel" })).payload.contact;
  const report = at(
    sandbox,
    `/api/v2/accounts/${account.id}`,
    (await platform("POST", `/users/${admin.id}/token`)).access_token,
  );
  return {
    ...{ sandbox, admin, agent, inbox, send, report, accountId: account.id as number },
    wait: (seconds: number) => (now += seconds * 1000),
    converse: async (values: object = {}) =>
      (await send("POST", "/conversations", { inbox_id: inbox.id, contact_id: contact.id, ...values })).id as number,
  };
}

type Desk = Awaited<ReturnType<typeof newDesk>>;

/** A conversation of ten minutes: two questions, with replies after one minute and after two, and the end. */
async function tenMinutes({ agent, wait, converse, send }: Desk, values: object = {}): Promise<number> {
  const id = await converse({ assignee_id: agent.id, ...values });
  const write = (message_type: string, by = send) =>
    by("POST", `/conversations/${id}/messages`, { content: "Where is it?", message_type });
  await write("incoming");
  wait(60);
  await write("outgoing", agent.send);
  await write("incoming");
  wait(120);
  await write("outgoing", agent.send);
  wait(420);
  await send("POST", `/conversations/${id}/toggle_status`, { status: "resolved" });
  wait(1);
  return id;
}

const day = `since=${start / 1000 - 86_400}&until=${start / 1000 + 86_400}`;

test("the times of replies and resolutions are summed up for each subject", async () => {
  const desk = await newDesk();
  const { report, agent, inbox } = desk;
  await tenMinutes(desk);
  const numbers = {
    ...{ conversations_count: 1, incoming_messages_count: 2, outgoing_messages_count: 2, resolutions_count: 1 },
    ...{ avg_first_response_time: 60, reply_time: 120, avg_resolution_time: 600 },
  };
  expect(await report("GET", `/reports/summary?type=account&${day}`)).toMatchObject(numbers);
  expect(await report("GET", `/reports/summary?type=inbox&id=${inbox.id}&${day}`)).toMatchObject(numbers);
  // An agent receives no messages.
  const ofAgent = await report("GET", `/reports/summary?type=agent&id=${agent.id}&${day}`);
  expect(ofAgent).toMatchObject({ ...numbers, incoming_messages_count: 0 });
  const next = `since=${start / 1000 + 86_400}&until=${start / 1000 + 3 * 86_400}`;
  const later = await report("GET", `/reports/summary?type=account&${next}`);
  expect(later).toMatchObject({
    ...{ conversations_count: 0, avg_resolution_time: null, reply_time: null, previous: numbers },
  });
});

test("the points of a report begin with the hours, days, weeks, and months of a time zone", async () => {
  const desk = await newDesk();
  await tenMinutes(desk);
  const points = async (query: string) =>
    (await desk.report("GET", `/reports?type=account&metric=conversations_count&${day}&${query}`)).map(
      ({ value, timestamp }: { value: number; timestamp: number }) => [value, new Date(timestamp * 1000).toISOString()],
    );
  expect(await points("group_by=month")).toEqual([
    [1, "2026-11-01T00:00:00.000Z"],
    [0, "2026-12-01T00:00:00.000Z"],
  ]);
  expect(await points("group_by=week")).toEqual([[1, "2026-11-29T00:00:00.000Z"]]);
  expect(await points("timezone_offset=5.5")).toEqual([
    [0, "2026-11-28T18:30:00.000Z"],
    [1, "2026-11-29T18:30:00.000Z"],
    [0, "2026-11-30T18:30:00.000Z"],
  ]);
  // Every object has a property with this name.
  expect(await points("group_by=constructor")).toEqual(await points("group_by=day"));
  expect((await points("group_by=hour")).filter(([value]: number[]) => value !== 0)).toEqual([
    [1, "2026-11-30T09:00:00.000Z"],
  ]);
});

test("business hours count the time within the inbox's working hours", async () => {
  const desk = await newDesk();
  const hours = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({
    ...{ day_of_week, open_hour: 9, open_minutes: 5, close_hour: 17, close_minutes: 0 },
    ...{ closed_all_day: false, open_all_day: false },
  }));
  const settings = { working_hours_enabled: true, timezone: "UTC", working_hours: hours };
  await desk.send("PATCH", `/inboxes/${desk.inbox.id}`, settings);
  const id = await tenMinutes(desk);
  const events = await desk.send("GET", `/conversations/${id}/reporting_events`);
  expect(events).toMatchObject([
    { name: "first_response", value: 60, value_in_business_hours: 0, user_id: desk.agent.id },
    { name: "reply_time", value: 120, value_in_business_hours: 0 },
    { name: "conversation_resolved", value: 600, value_in_business_hours: 300 },
  ]);
  const [inbox] = await desk.report("GET", `/summary_reports/inbox?business_hours=true&${day}`);
  expect(inbox).toMatchObject({ avg_resolution_time: 300, avg_first_response_time: 0 });
});

test("a conversation that is opened again is measured from its end", async () => {
  const desk = await newDesk();
  const id = await tenMinutes(desk);
  desk.wait(59);
  await desk.send("POST", `/conversations/${id}/toggle_status`, { status: "open" });
  const { payload, meta } = await desk.send("GET", "/reporting_events?name=conversation_opened");
  expect(payload).toMatchObject([{ value: 60, event_start_time: "2026-11-30T09:10:00.000Z" }]);
  expect(meta).toEqual({ count: 1, current_page: 1, total_pages: 1 });
  expect((await desk.send("GET", `/reporting_events?user_id=${desk.agent.id}`)).meta.count).toBe(4);
  await desk.agent.send("GET", "/reporting_events", undefined, 401);
});

test("CSVs have the header lines of the server, and durations in words", async () => {
  const desk = await newDesk();
  const team = await desk.send("POST", "/teams", { name: "Returns" });
  await desk.send("POST", "/labels", { title: "billing" });
  const id = await tenMinutes(desk);
  await desk.send("POST", `/conversations/${id}/labels`, { labels: ["billing"] });
  await desk.send("POST", `/conversations/${id}/assignments`, { team_id: team.id });
  const lines = async (name: string) => (await desk.report("GET", `/reports/${name}?${day}`)).split("\n").slice(3, -1);
  const period = (await desk.report("GET", `/reports/agents?${day}`)).split("\n").slice(0, 3);
  expect(period).toEqual(["Reporting period 2026-11-29 to 2026-12-01", "", ""]);
  expect(await lines("inboxes")).toEqual([
    "Inbox name,Inbox type,No. of conversations,Avg first response time,Avg resolution time",
    "Parcel Desk,API,1,1 minute,10 minutes,2 minutes,1",
  ]);
  expect(await lines("teams")).toEqual([
    "Team name,Conversations count,Avg first response time,Avg resolution time,Avg customer waiting time,Resolution Count",
    "returns,1,1 minute,10 minutes,2 minutes,1",
  ]);
  expect(await lines("labels")).toEqual([
    "Label,No. of conversations,Avg first response time,Avg resolution time,Avg reply time,Resolution Count",
    "billing,1,1 minute,10 minutes,2 minutes,1",
  ]);
  expect(await lines("agents")).toContain("Ada,0,N/A,N/A,N/A,0");
  expect((await lines("conversations_summary"))[1]).toBe("1,2,2,1 minute,10 minutes,1,2 minutes");
  await desk.report("GET", "/reports/labels", undefined, 500);
});

test("the traffic of past days is counted by hour, and a zone with half hours shifts the hours", async () => {
  const desk = await newDesk();
  await desk.converse();
  desk.wait(86_400);
  const traffic = (query: string) => desk.report("GET", `/reports/conversation_traffic?${query}`);
  const whole = (await traffic("timezone_offset=0&days_before=2")).split("\n");
  expect(whole.slice(0, 4)).toEqual([
    "Timezone,(GMT+00:00) Casablanca",
    "",
    "",
    "Start of the hour,2026-11-29,2026-11-30",
  ]);
  expect(whole.filter((line: string) => /,[1-9]/.test(line.replace(/^Start.*/, "")))).toEqual(["09:00,0,1"]);
  const half = (await traffic("timezone_offset=5.5&days_before=1")).split("\n");
  expect(half.slice(0, 6)).toEqual([
    ...["Timezone,(GMT+05:30) Chennai", "", "", "Start of the hour,2026-11-29,2026-11-30"],
    ...["23:00,0,0", "00:00,,0"],
  ]);
  await desk.report("GET", "/reports/conversation_traffic", undefined, 500);
});

test("a drilldown shows the messages and conversations behind a point", async () => {
  const desk = await newDesk();
  const id = await tenMinutes(desk);
  const bucket = start / 1000 - 9 * 3600;
  const drill = (query: string) => desk.report("GET", `/reports/drilldown?bucket_timestamp=${bucket}&${day}&${query}`);
  const { meta, payload } = await drill("metric=reply_time");
  expect(meta).toMatchObject({ record_type: "message", total_count: 1, conversation_count: 1, per_page: 25 });
  expect(payload).toMatchObject([
    {
      ...{ record_type: "message", metric_value: 120, conversation: { display_id: id, assignee_name: "Grace" } },
      message: { message_type: "outgoing", sender_name: "Grace", created_at: start / 1000 + 180 },
    },
  ]);
  const messages = await drill("metric=incoming_messages_count&per_page=1&page=2");
  expect(messages.meta).toMatchObject({ total_count: 2, conversation_count: 1, current_page: 2 });
  expect(messages.payload).toMatchObject([{ message: { created_at: start / 1000, sender_name: "Pat Parcel" } }]);
  for (const query of ["metric=happiness", "metric=reply_time&type=planet"]) {
    await desk.report("GET", `/reports/drilldown?bucket_timestamp=${bucket}&${day}&${query}`, undefined, 422);
  }
  await desk.report("GET", "/reports/drilldown?metric=reply_time", undefined, 422);
  await desk.report(
    "GET",
    `/reports/drilldown?bucket_timestamp=${bucket}&${day}&metric=reply_time&type=team&id=9`,
    undefined,
    404,
  );
});

test("conversations are counted by inbox and label, by channel, and by first response time", async () => {
  const desk = await newDesk();
  for (const title of ["vip", "billing"]) await desk.send("POST", "/labels", { title });
  const id = await tenMinutes(desk);
  await desk.send("POST", `/conversations/${id}/labels`, { labels: ["vip"] });
  const matrix = await desk.report("GET", "/reports/inbox_label_matrix");
  expect(matrix).toMatchObject({ labels: [{ title: "billing" }, { title: "vip" }], matrix: [[0, 1]] });
  expect(await desk.report("GET", "/reports/inbox_label_matrix?inbox_ids[]=999")).toMatchObject({
    inboxes: [],
    matrix: [],
  });
  expect(await desk.report("GET", "/reports/first_response_time_distribution")).toEqual({
    "Channel::Api": { "0-1h": 1, "1-4h": 0, "4-8h": 0, "8-24h": 0, "24h+": 0 },
  });
  expect(await desk.report("GET", `/summary_reports/channel?${day}`)).toEqual({
    "Channel::Api": { open: 0, resolved: 1, pending: 0, snoozed: 0, total: 1 },
  });
  const long = `since=${start / 1000 - 200 * 86_400}&until=${start / 1000}`;
  const refused = await desk.report("GET", `/summary_reports/channel?${long}`, undefined, 422);
  expect(refused).toEqual({ error: "Date range cannot exceed 6 months" });
  const sent = await desk.report("GET", `/reports/outgoing_messages_count?group_by=label&${day}`);
  expect(sent).toMatchObject([{ name: "vip", outgoing_messages_count: 2 }]);
  await desk.report("GET", `/reports/outgoing_messages_count?group_by=planet&${day}`, undefined, 422);
});

test("a bot resolves conversations, unless it hands them over or a person writes", async () => {
  const desk = await newDesk();
  const { send, report, inbox } = desk;
  const bot = await send("POST", "/agent_bots", { name: "Parcel Bot", outgoing_url: "https://bots.northwind.example" });
  await send("POST", `/inboxes/${inbox.id}/set_agent_bot`, { agent_bot: bot.id });
  const asBot = at(desk.sandbox, `/api/v1/accounts/${desk.accountId}`, bot.access_token);
  const toggle = (id: number, status: string, by = send) =>
    by("POST", `/conversations/${id}/toggle_status`, { status });
  const [resolved, handedOver, written] = [await desk.converse(), await desk.converse(), await desk.converse()];
  await toggle(resolved, "resolved");
  await toggle(handedOver, "pending");
  await toggle(handedOver, "open", asBot);
  await toggle(handedOver, "resolved");
  await send("POST", `/conversations/${written}/messages`, { content: "It is on its way." });
  await toggle(written, "resolved");
  desk.wait(1);
  const numbers = { conversation_count: 3, message_count: 1, resolution_rate: 33, handoff_rate: 33 };
  expect(await report("GET", `/reports/bot_metrics?${day}`)).toEqual(numbers);
  expect(await report("GET", `/reports/bot_summary?type=account&${day}`)).toMatchObject({
    ...{ bot_resolutions_count: 1, bot_handoffs_count: 1 },
  });
});

test("live counts follow the status, the replies, and the assignees", async () => {
  const desk = await newDesk();
  const { report, agent } = desk;
  await desk.converse();
  await desk.converse({ status: "pending" });
  const taken = await desk.converse({ assignee_id: agent.id });
  await agent.send("POST", `/conversations/${taken}/messages`, { content: "On my way." });
  const counts = { open: 2, unattended: 1, unassigned: 1 };
  expect(await report("GET", "/live_reports/conversation_metrics")).toEqual({ ...counts, pending: 1 });
  expect(await report("GET", "/reports/conversations?type=account")).toEqual({ ...counts, pending: 0 });
  expect(await report("GET", "/reports/conversations?type=agent")).toMatchObject([
    { name: "Grace", metric: { open: 1, unattended: 0 } },
    { name: "Ada", metric: { open: 0, unattended: 0 } },
  ]);
  expect(await report("GET", "/live_reports/grouped_conversation_metrics?group_by=assignee_id")).toEqual([
    { open: 1, unattended: 0, unassigned: 0, assignee_id: agent.id },
    { open: 1, unattended: 1, unassigned: 1, assignee_id: null },
  ]);
  await report("GET", "/live_reports/grouped_conversation_metrics", undefined, 422);
  await report("GET", "/reports/conversations", undefined, 422);
  await report("GET", "/reports/conversations?type=team", undefined, 404);
});

test("the year in review stays as it was at the first request", async () => {
  const desk = await newDesk();
  const review = () => desk.report("GET", "/year_in_review?year=2026");
  await desk.converse({ assignee_id: desk.admin.id });
  const first = await review();
  expect(first).toMatchObject({ year: "2026", total_conversations: 1, busiest_day: { date: "Nov 30", count: 1 } });
  await desk.converse({ assignee_id: desk.admin.id });
  expect(await review()).toEqual(first);
  expect(await desk.report("GET", "/year_in_review?year=2019")).toMatchObject({ busiest_day: null });
  await desk.report("GET", "/year_in_review?year=abc", undefined, 500);
});
