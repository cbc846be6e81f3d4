import { sandboxOf } from "../../src/assemble.ts";
import { plantContact } from "../../src/resources/contacts/seed.ts";
import { blankDefinition } from "../../src/resources/custom-attributes/rules.ts";
import type { AttachmentSeed, ConversationSeed } from "../../src/seed/contact-seed.ts";
import { inboxes, teams } from "../../src/seed/desk.ts";
import { minutes } from "../../src/seed/durations.ts";
import { activity, incoming, note, outgoing } from "../../src/seed/message-builders.ts";
import { plantDesk, plantPeople } from "../../src/seed/plant-desk.ts";
import { users } from "../../src/seed/users.ts";
import type { ChatwootVersion } from "../../src/state/chatwoot-version.ts";
import { emptyState } from "../../src/state/state.ts";

/** The conversations of the recorded desk by their recorded IDs. */
export type RecordedId = number;

/** The stage of the recorded desk. */
export interface Stage {
  /** The orders that end with an activity from a background job: any of the letters `A` to `D`. */
  settled?: string;
  /** Whether pictures aren't measured yet. */
  unmeasured?: boolean;
  /** Whether the inbox with 27 conversations exists. */
  crowded?: boolean;
}

const otto = {
  number: 1,
  name: "Otto Okafor",
  email: "otto@fabrikam.example",
  phone_number: "+493039672261",
  identifier: "fabrikam-1",
  additional_attributes: { city: "Bremen", country: "Germany", company_name: "Fabrikam", country_code: "DE" },
  custom_attributes: { tier: "gold" },
  verifiedIn: ["tiktok" as const],
};
const ines = { number: 2, name: "Ines Ivers", email: "ines@contoso.example" };
const visitor = { number: 3, name: "Visitor 7" };

/** A picture that a background job measures. */
function picture({ unmeasured }: Stage): AttachmentSeed {
  const size = unmeasured === true ? { width: null, height: null } : { width: 1, height: 1 };
  return { file_type: "image", file: { name: "p0.png", content_type: "image/png", size: 70, ...size } };
}

/** Returns the conversation of an order, with all attributes that recorded filters use. */
function order(letter: string, ago: number, rest: Partial<ConversationSeed>, stage: Stage) {
  const settled = stage.settled?.includes(letter) === true;
  const answer = outgoing("ada", minutes(ago + 0.5), `Order ${letter} is on its way.`);
  const question = letter === "A" ? [incoming(minutes(ago), "Which courier?")] : [];
  return {
    inbox: "orders" as const,
    additional_attributes: {
      referer: "https://northwind.example/orders",
      mail_subject: `Order ${letter}`,
      browser_language: "en",
    },
    custom_attributes: { order_number: `N-20${letter.toLowerCase()}`, items: "ABCD".indexOf(letter) + 1 },
    messages: [answer, ...question, ...(settled ? [activity(minutes(ago - 0.1), "Ada changed something")] : [])],
    ...rest,
  };
}

type Row = Omit<ConversationSeed, "ago">;

/** Otto's conversations by their recorded IDs, oldest first. The minutes define the order of the last activity. */
function ottosRows(stage: Stage): Record<RecordedId, Row> {
  const deleted = { content_type: "text" as const, content_attributes: { deleted: true as const } };
  const email = {
    content_type: "text" as const,
    content_attributes: {
      cc_emails: [],
      bcc_emails: [],
      to_emails: [],
      email: {
        html_content: { full: "<p>Hello</p>", reply: "<p>Hello</p>" },
        text_content: { full: "Hello", reply: "Hello" },
      },
      external_error: "undefined method `message_id' for nil",
    },
  };
  return {
    1: {
      inbox: "telegram",
      priority: "medium",
      messages: [outgoing("ada", minutes(6), "This message was deleted", { content: deleted })],
    },
    4: {
      inbox: "telegram",
      assignee: "grace",
      participants: ["ada"],
      team: "returns",
      labels: ["refund", "damaged"],
      messages: [
        outgoing("ada", minutes(30), "Uploaded before", { attachments: [picture(stage)] }),
        activity(minutes(5), "Assigned to returns by Parcel Bot"),
      ],
    },
    5: { inbox: "telegram", status: "pending", assignee: "grace" },
    6: { inbox: "telegram", status: "resolved" },
    7: { inbox: "telegram", status: "snoozed", snoozedFor: minutes(1440) },
    8: {
      inbox: "website",
      messages: [outgoing("ada", minutes(10), "An answer on the website.")],
    },
    9: {
      inbox: "email",
      additional_attributes: { mail_subject: "Invoice 2041" },
      messages: [outgoing("ada", minutes(9), "Hello", { content: email })],
    },
    13: { inbox: "tiktok" },
    14: {
      inbox: "telegram",
      team: "returns",
      messages: [activity(minutes(984.5), "Assigned to returns by Ada Admin")],
    },
    16: { inbox: "telegram" },
    17: { inbox: "telegram", messages: [outgoing("ada", minutes(983), "From a form.")] },
    18: { inbox: "telegram" },
    19: { inbox: "telegram", custom_attributes: { colour: "green", deep: { a: [1] } } },
    20: { inbox: "telegram", assignee: "gus", messages: [activity(minutes(12), "Assigned to  by Ada Admin")] },
    21: { inbox: "telegram", messages: [activity(minutes(11), "Unassigned from  by Ada Admin")] },
    22: { inbox: "telegram", status: "snoozed" },
    25: order("A", 4, { assignee: "grace", team: "returns", priority: "high", labels: ["refund"] }, stage),
    27: order("C", 2.5, { status: "pending", team: "wholesale", priority: "low", labels: ["damaged"] }, stage),
    28: order("D", 2, { assignee: "ada", priority: "urgent" }, stage),
  };
}

function inesRows(stage: Stage): Record<RecordedId, Row> {
  return {
    2: {
      inbox: "telegram",
      assignee: "grace",
      priority: "urgent",
      custom_attributes: { order_number: "N-1006", items: 4, promised_for: "2026-03-01" },
      messages: [activity(minutes(1), "Conversation was reopened by Parcel Bot")],
    },
    3: { inbox: "telegram" },
    10: { inbox: "line", sla: { status: "active", missed: [] }, messages: [outgoing("ada", minutes(8), "Too early?")] },
    11: {
      inbox: "partners",
      messages: [
        note("ada", minutes(40), "Sixteen come"),
        outgoing("ada", minutes(7), "Sixteen", { attachments: [picture(stage)] }),
      ],
    },
    12: { inbox: "partners" },
    26: order("B", 3, { labels: ["vip"] }, stage),
  };
}

const crowdIds: readonly RecordedId[] = Array.from({ length: 27 }, (_, index) => 30 + index);

const conversationIds = new Map<RecordedId, number>([
  ...Object.keys(ottosRows({})).map((id, index): [number, number] => [Number(id), 101 + index]),
  ...Object.keys(inesRows({})).map((id, index): [number, number] => [Number(id), 201 + index]),
  ...crowdIds.map((id, index): [number, number] => [id, 207 + index]),
  [15, 301],
]);

/** The IDs of the rebuilt desk by the recorded IDs, for each parameter and attribute with IDs. */
export const deskIds: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map([
  // The desk was recorded in two accounts.
  [
    "inbox_id",
    new Map([216, 204].map((id) => [id, inboxes.orders.number] as const))
      .set(217, inboxes.sms.number)
      .set(211, inboxes.telegram.number),
  ],
  ["team_id", new Map([61, 58].map((id) => [id, teams.returns.number] as const))],
  ["assignee_id", new Map([[245, users.ada.id]])],
  [
    "contact_id",
    new Map([
      [953, ines.number],
      [955, visitor.number],
    ]),
  ],
  ["display_id", conversationIds],
]);

/** Returns the recorded desk in account 1, with the users and tokens of the sandbox. */
export function supportDesk(stage: Stage, version: ChatwootVersion) {
  const now = Date.UTC(2026, 10, 22, 12);
  const state = emptyState(version, () => now);
  const plot = { state, accountId: 1, firstId: 0, now };
  plantPeople(state);
  plantDesk(plot, "Recorded desk", []);
  state.customAttributeDefinitions.insert({
    ...blankDefinition,
    account_id: 1,
    attribute_key: "promised_for",
    attribute_display_type: "date",
  });
  const rows = (recorded: Record<RecordedId, Row>): ConversationSeed[] =>
    Object.entries(recorded).map(([id, row]) => ({ ...row, ago: minutes(1000 - Number(id)) }));
  plantContact(plot, { ...otto, conversations: rows(ottosRows(stage)) });
  const crowd: Record<RecordedId, Row> = Object.fromEntries(crowdIds.map((id) => [id, { inbox: "sms" }]));
  plantContact(plot, { ...ines, conversations: rows({ ...inesRows(stage), ...(stage.crowded && crowd) }) });
  plantContact(plot, { ...visitor, conversations: rows({ 15: { inbox: "telegram" } }) });
  const doors = state.contactInboxes.where("of_contact", ines.number).slice(0);
  const sourceIdOfInes = doors.find(({ inbox_id }) => inbox_id === inboxes.telegram.number)?.source_id ?? "";
  return { sandbox: sandboxOf(state, {}), sourceIdOfInes };
}
