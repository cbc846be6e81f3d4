import type { ThreadMessage } from "@wootkit/client";
import { at, isObject } from "../../output/json-path.ts";
import { visibleText } from "../../output/visible-text.ts";

type Attachment = NonNullable<NonNullable<ThreadMessage["attachments"]>[number]>;

/** Line breaks of every system. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/** A mention of an agent or a team in a private note. */
const mention = /\[@?([^\]\n]+)\]\(mention:\/\/[^)\s]+\)/g;

/**
 * Returns the lines of a message, safe for the terminal: its text, the choices that it offers, the reply to them, and
 * its attachments as links.
 */
export function bodyLines(message: ThreadMessage): readonly string[] {
  const lines = [
    ...textLines(message),
    ...choiceLines(message.content_attributes),
    ...submittedLines(message.content_attributes),
    ...(message.attachments ?? []).map(attachmentLine),
  ];
  return lines.length > 0 ? lines.map(visibleText) : [`[${message.content_type}]`];
}

function textLines({ content }: ThreadMessage): readonly string[] {
  const text = content?.trimEnd().replace(mention, "@$1") ?? "";
  return text === "" ? [] : text.split(lineBreak);
}

/** Returns a line for each choice, card, form field or article. */
function choiceLines(attributes: unknown): readonly string[] {
  return listAt(attributes, "items").map((item) => {
    const name = ["title", "label", "name", "link"]
      .map((key) => at(item, key))
      .find((text) => typeof text === "string");
    const link = at(item, "link");
    return `- ${[name, link === name ? undefined : link].filter(Boolean).join("  ")}`;
  });
}

/** Returns a line for each value that the contact entered or chose. */
function submittedLines(attributes: unknown): readonly string[] {
  const email = at(attributes, "submitted_email");
  const survey = at(attributes, "submitted_values.csat_survey_response");
  const values = listAt(attributes, "submitted_values").map((value) => at(value, "title") ?? at(value, "value"));
  const texts = [...values, email].filter((text) => typeof text === "string" || typeof text === "number");
  if (isObject(survey)) {
    texts.push(`${at(survey, "rating")} of 5 ${at(survey, "feedback_message") ?? ""}`.trimEnd());
  }
  return texts.map((text) => `→ ${text}`);
}

function listAt(value: unknown, path: string): readonly unknown[] {
  const list = at(value, path);
  return Array.isArray(list) ? list : [];
}

/** Returns the kind of an attachment, and its link or other details. An attachment in a damaged row is null. */
function attachmentLine(attachment: Attachment | null): string {
  if (attachment === null) return "[damaged attachment]";
  const text = (key: string) => {
    // Each kind has other fields, and a newer server can have other kinds.
    const value: unknown = Reflect.get(attachment, key);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const size: unknown = Reflect.get(attachment, "file_size");
  const transcript = text("transcribed_text");
  const parts = [
    `[${attachment.file_type}]`,
    text("fallback_title"),
    attachment.file_type === "location"
      ? `${attachment.coordinates_lat}, ${attachment.coordinates_long}`
      : text("data_url"),
    typeof size === "number" ? `(${sizeText(size)})` : undefined,
    transcript === undefined ? undefined : JSON.stringify(transcript),
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
