import { at } from "../../output/json-path.ts";
import type { Column, Layout } from "../../output/table.ts";
import type { ExportKind } from "./export-kind.ts";
import type { Row } from "./source.ts";

type ColumnValue = (row: Row) => unknown;

const messageTypes = ["incoming", "outgoing", "activity", "template"];

/** The columns of each kind. A column without a function is the value at its path. */
const columns: Readonly<Record<ExportKind, Readonly<Record<string, ColumnValue | undefined>>>> = {
  contacts: {
    ...plain("id", "name", "email", "phone_number", "identifier", "blocked"),
    company: (row) => at(row, "additional_attributes.company_name"),
    city: (row) => at(row, "additional_attributes.city"),
    country: (row) => at(row, "additional_attributes.country"),
    ...plain("created_at", "last_activity_at"),
    custom_attributes: (row) => json(row.custom_attributes),
  },
  conversations: {
    ...plain("id", "status", "priority", "inbox_id"),
    contact_id: (row) => at(row, "meta.sender.id"),
    contact_name: (row) => at(row, "meta.sender.name"),
    contact_email: (row) => at(row, "meta.sender.email"),
    contact_phone_number: (row) => at(row, "meta.sender.phone_number"),
    assignee_id: (row) => at(row, "meta.assignee.id"),
    assignee_name: (row) => at(row, "meta.assignee.name"),
    team_name: (row) => at(row, "meta.team.name"),
    ...plain("labels", "unread_count", "created_at", "last_activity_at", "waiting_since", "first_reply_created_at"),
    ...plain("snoozed_until"),
    custom_attributes: (row) => json(row.custom_attributes),
  },
  messages: {
    ...plain("id", "conversation_id", "inbox_id", "created_at"),
    message_type: ({ message_type: type }) => messageTypes[Number(type)] ?? type,
    ...plain("private", "content_type", "content", "status"),
    sender_type: (row) => at(row, "sender.type"),
    sender_id: (row) => at(row, "sender.id"),
    sender_name: (row) => at(row, "sender.name"),
    // A line for each, so that a URL with a comma stays whole.
    attachments: (row) => urlsOf(row.attachments).join("\n"),
  },
};

/** Returns the columns of a CSV export. */
export function csvLayout(kind: ExportKind): Layout<Row> {
  return {
    columns: Object.entries(columns[kind]).map(([name, value]) => columnOf(name, value)),
    tighten: [],
    comfortable: 0,
    drop: [],
    bearable: 0,
  };
}

/** The names of the columns of a CSV export. */
export function csvColumns(kind: ExportKind): readonly string[] {
  return Object.keys(columns[kind]);
}

function columnOf(name: string, value: ColumnValue | undefined): Column<Row> {
  const isTime = /_at$|^waiting_since$|^snoozed_until$/.test(name);
  // Exports are never tables, which use the header and the text.
  const read = value ?? ((row: Row) => row[name]);
  // The server sends 0 for some times that are not set.
  return { name, header: name, text: () => "", value: isTime ? (row) => read(row) || undefined : read, isTime };
}

function plain(...names: readonly string[]): Readonly<Record<string, undefined>> {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function json(value: unknown): string {
  const isEmpty = typeof value !== "object" || value === null || Object.keys(value).length === 0;
  return isEmpty ? "" : JSON.stringify(value);
}

function urlsOf(attachments: unknown): readonly string[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.map((attachment) => String(at(attachment, "data_url") ?? "")).filter(Boolean);
}
