import { isJsonObject } from "../../rules/cast.ts";
import { unprocessable } from "../../rules/refusal.ts";

/** The allowed keys of the items of a content type. */
const itemKeys: Readonly<Record<string, readonly string[]>> = {
  input_select: ["title", "value"],
  cards: ["title", "description", "media_url", "actions"],
  form: ["type", "placeholder", "label", "name", "options", "default", "required", "pattern", "title", "pattern_error"],
  article: ["title", "description", "link"],
};

/**
 * Validates the items of a message.
 *
 * @throws {Refusal} with the server's message if items are missing, or one has an unknown key or lacks its actions.
 */
export function checkItems(contentType: string, items: unknown): void {
  const keys = itemKeys[contentType];
  if (keys === undefined) return;
  // The server's code fails here, and it reports that as a 422.
  if (!Array.isArray(items)) throw unprocessable("undefined method `reject' for nil");
  const other = items.find((item) => !isJsonObject(item));
  if (other !== undefined) throw unprocessable(`undefined method \`keys' for ${inRuby(other)}`);
  const strange = items.flatMap((item) => Object.keys(Object(item)).filter((key) => !keys.includes(key)));
  const faults = [
    ...(strange.length > 0
      ? [`invalid keys for items : [${[...new Set(strange)].map((key) => `:${key}`).join(", ")}]`]
      : []),
    ...(contentType === "cards" && items.some((item) => !hasActions(item)) ? ["items missing actions"] : []),
  ];
  if (faults.length === 0) return;
  throw unprocessable(`Validation failed: ${faults.map((fault) => `Content attributes contains ${fault}`).join(", ")}`);
}

/** How Ruby's messages describe a value that isn't an object. */
function inRuby(value: unknown): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return `an instance of ${Number.isInteger(value) ? "Integer" : "Float"}`;
  return `an instance of ${Array.isArray(value) ? "Array" : "String"}`;
}

function hasActions(item: unknown): boolean {
  return isJsonObject(item) && Array.isArray(item.actions) && item.actions.length > 0;
}
