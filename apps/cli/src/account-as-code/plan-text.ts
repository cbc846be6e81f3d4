import type { Style } from "../output/colors.ts";
import { visibleText } from "../output/visible-text.ts";
import { yamlText } from "../output/yaml.ts";
import type { Change, FieldDifference, Plan } from "./plan.ts";

const colors = { "+": "green", "-": "red", "~": "cyan", "!": "yellow" } as const;

const signs = { create: "+", update: "~", delete: "-" } as const;

/** Returns what names a record in messages, such as `labels vip`. */
export function titleOf({ rule, name }: Change): string {
  return rule.key.length === 0 ? name : `${rule.name} ${name}`;
}

/** Returns the differences for people: `-` is the account, and `+` is the files. */
export function planText({ changes }: Plan, style: Style | undefined): string {
  return changes.map((change) => changeText(change, style)).join("");
}

function changeText(change: Change, style: Style | undefined): string {
  const { kind, fields, problems, isBlocked } = change;
  const title = titleOf(change);
  const advice = isBlocked ? "left out" : "restored without it";
  const lines = [
    `${signs[kind]} ${title}`,
    ...problems.map((problem) => `! ${title}: ${problem}; ${advice}.`),
    // A record that only the account has is named, as a backup has its fields.
    ...(kind === "delete" ? [] : fields.flatMap(fieldLines)),
  ];
  return lines.map((line) => `${colored(visibleText(line), style)}\n`).join("");
}

function colored(line: string, style: Style | undefined): string {
  const color = Object.hasOwn(colors, line.charAt(0)) ? colors[line.charAt(0) as keyof typeof colors] : undefined;
  return style && color ? style(color, line) : line;
}

/** Returns the YAML of a field on both sides, without the lines that are the same at the start and the end. */
function fieldLines({ field, account, files }: FieldDifference): readonly string[] {
  const before = account === undefined ? [] : linesOf({ [field]: account });
  const after = files === undefined ? [] : linesOf({ [field]: files });
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [
    // The field's name, if it is the same line.
    ...before.slice(0, Math.min(start, 1)).map((line) => `    ${line}`),
    ...before.slice(start, before.length - end).map((line) => `-   ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+   ${line}`),
  ];
}

function linesOf(value: object): readonly string[] {
  return yamlText(value).trimEnd().split("\n");
}

/** Returns the differences for programs. */
export function planJson({ changes }: Plan): readonly object[] {
  return changes.map(changeJson);
}

/** Returns a change for programs. */
export function changeJson({ rule, name, kind, fields, problems, isBlocked }: Change): object {
  return { resource: rule.name, name, change: kind, fields, problems, left_out: isBlocked };
}
