import type { Client, ContactWithInboxes, Conversation } from "@wootkit/client";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { cellText } from "../../output/cell.ts";
import { colorsOf } from "../../output/colors.ts";
import { at, isObject } from "../../output/json-path.ts";
import { openPage } from "../../output/open-page.ts";
import { outputKindOf, type WebFlag, webFlag } from "../../output/output-flags.ts";
import { printObject } from "../../output/print.ts";
import { relativeTime } from "../../output/relative-time.ts";
import { rulerFor } from "../../output/ruler.ts";
import { screenTable } from "../../output/table.ts";
import { visibleText } from "../../output/visible-text.ts";
import { contactOf } from "../../references/contact-reference.ts";
import { type DeskFlags, deskCommand } from "../desk-command.ts";
import { conversationLayout } from "./conversation-layout.ts";

/** `wootkit contacts view <contact>` */
export const viewContact = deskCommand<WebFlag>({
  brief: "Show a contact, and its open conversations.",
  about: "Shows its addresses, company, location, labels, attributes, inboxes, and last activity.",
  examples: ["wootkit contacts view maya.lindqvist@fjordline.example", "wootkit contacts view 'Maya Lindqvist'"],
  arguments: [{ name: "contact", brief: "An ID, link, e-mail, phone number, identifier, or name." }],
  flags: { web: webFlag },
  run: view,
});

/** Everything that the card shows. */
interface Card {
  readonly contact: ContactWithInboxes;
  readonly labels: readonly string[];
  readonly conversations: readonly Conversation[];
  /** Whether these are all conversations. */
  readonly isComplete: boolean;
}

async function view(context: Context, flags: WebFlag & DeskFlags, [text = ""]: readonly string[]): Promise<void> {
  const connection = await connect(context, flags, "application", { references: [text] });
  const id = await contactOf(connection, text, context);
  if (flags.web) return openPage(context, { ...connection, path: `contacts/${id}` });
  const card = await connection.ask((client) => read(client, id));
  const { contact, labels, conversations } = card;
  const isTable = outputKindOf(flags) === "table";
  await printObject(context, flags, {
    object: { id, contact, labels, conversations },
    ...(isTable && { text: await cardText(context, card) }),
  });
}

async function read(client: Client, id: number): Promise<Card> {
  const [contact, labels, conversations] = await Promise.all([
    client.contacts.get(id),
    client.contactLabels.list(id),
    client.contacts.listConversations(id),
  ]);
  return {
    contact,
    labels: labels.items,
    conversations: conversations.items,
    isComplete: conversations.complete,
  };
}

async function cardText(context: Context, card: Card): Promise<string> {
  const { contact } = card;
  const rows = rowsOf(card, context.now()).map(([name, value]) => [name, visibleText(value)] as const);
  const { width, cut } = await rulerFor(rows.flat());
  const widest = Math.max(...rows.map(([name]) => width(name)));
  const lines = rows.map(([name, value]) => {
    const label = name + " ".repeat(widest - width(name));
    return `${label}  ${cut(value, Math.max(10, context.columns - widest - 2))}\n`;
  });
  const list = await openConversations(context, card);
  const name = visibleText(contact.name || "No name");
  return `${name} (contact ${contact.id})${contact.blocked ? " · blocked" : ""}\n\n${lines.join("")}\n${list}`;
}

async function openConversations(context: Context, { contact, conversations, isComplete }: Card): Promise<string> {
  if (conversations.length === 0) return "No conversations in the inboxes that you can see.\n";
  const { now, columns } = context;
  const open = conversations.filter(({ status }) => status === "open");
  const inboxNames = new Map((contact.contact_inboxes ?? []).map(({ inbox: { id, name } }) => [id, name]));
  const layout = conversationLayout(now(), colorsOf(context), { inboxNames });
  const list = open.length > 0 ? await screenTable(layout, columns).block(open) : "";
  const count = `${open.length} of ${conversations.length}${isComplete ? "" : " or more"} conversations`;
  const all = `All of them: wootkit contacts conversations ${contact.id} --all\n`;
  return `${count} ${open.length === 1 ? "is" : "are"} open.\n${list}${all}`;
}

/** Returns the names and values of a card. Empty ones are left out. */
function rowsOf({ contact, labels }: Card, now: number): readonly (readonly [string, string])[] {
  const text = (key: string) => textOf(at(contact.additional_attributes, key));
  const social = at(contact.additional_attributes, "social_profiles");
  const inboxes = (contact.contact_inboxes ?? []).map(({ inbox }) => inbox.name);
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ["E-mail", contact.email],
    ["Phone", contact.phone_number],
    ["Identifier", contact.identifier],
    ["Company", text("company_name")],
    ["Location", [text("city"), text("country")].filter(Boolean).join(", ")],
    ["About", text("description")],
    ...Object.entries(isObject(social) ? social : {}).map(([name, value]) => [name, textOf(value)] as const),
    ["Labels", labels.join(", ")],
    ...Object.entries(contact.custom_attributes ?? {}).map(([name, value]) => [name, textOf(value)] as const),
    ["Inboxes", inboxes.join(", ")],
    ["Last active", contact.last_activity_at === undefined ? "" : relativeTime(contact.last_activity_at, now)],
    ["Created", relativeTime(contact.created_at, now)],
  ];
  return rows.flatMap(([name, value]) => (value ? [[visibleText(name), value] as const] : []));
}

function textOf(value: unknown): string {
  const text = cellText(value);
  return text === "-" ? "" : text;
}
