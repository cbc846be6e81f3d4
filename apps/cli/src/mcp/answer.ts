import { randomBytes } from "node:crypto";
import type { CallToolResult } from "@modelcontextprotocol/server";
import { type Fitted, fit, type Selection } from "./fit.ts";

/** The result of a tool. */
export type Answer = ValueAnswer | TextAnswer;

interface Notes {
  /** Sentences about the result, such as how to get the next page. Undefined ones are skipped. */
  readonly notes?: readonly (string | undefined)[];
}

/** A JSON value from Chatwoot, of which a caller can select fields. */
interface ValueAnswer extends Notes {
  readonly value: unknown;
  /** The fields that are shown unless the caller selects others. Undefined for all. */
  readonly usual?: readonly string[];
}

/** Text that is already short enough. */
interface TextAnswer extends Notes {
  readonly text: string;
  /** Whether the text contains text from Chatwoot. */
  readonly isData: boolean;
}

/** The tool's arguments that select a part of its result. */
export interface SelectionArguments {
  readonly fields?: readonly string[] | undefined;
  readonly offset?: number | undefined;
  readonly part?: number | undefined;
}

/** Turns the result of a tool into the response of the protocol. Data from Chatwoot is marked. */
export function resultOf(answer: Answer, selected: SelectionArguments): CallToolResult {
  const { text, notes } = "value" in answer ? fit(answer.value, selectionOf(answer, selected)) : fittedText(answer);
  const isData = "value" in answer || answer.isData;
  const sentences = [...notes, ...(answer.notes ?? [])].filter((note) => note !== undefined && note !== "");
  const parts = [isData && text !== "" ? marked(text) : text, sentences.join("\n")].filter(Boolean);
  return { content: [{ type: "text", text: parts.join("\n") }] };
}

function fittedText({ text }: TextAnswer): Fitted {
  return { text, notes: [] };
}

function selectionOf({ usual = [] }: ValueAnswer, { fields = usual, offset = 0, part }: SelectionArguments): Selection {
  return { fields: fields.includes("*") ? [] : fields, isUsual: fields === usual, offset, part };
}

/**
 * Marks text from Chatwoot, which customers can write. A customer can't guess the name of the element, and so can't end
 * it early.
 */
function marked(text: string): string {
  const name = `chatwoot-data-${randomBytes(4).toString("hex")}`;
  return `<${name}>\n${text}\n</${name}>`;
}

/** Returns the response of the protocol for a failed tool. */
export function failureOf(message: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text: message }] };
}
