import mustache from "mustache";
import { usageError } from "../command-error.ts";
import { dataText } from "./cell.ts";
import { visibleText } from "./visible-text.ts";
import type { Writer } from "./writer.ts";

/** Writes values as one line of visible text, not as HTML. `{{{name}}}` is the same as `{{name}}`. */
class LineWriter extends mustache.Writer {
  override escapedValue(token: string[], context: mustache.Context): string {
    const [, name = ""] = token;
    return visibleText(dataText(context.lookup(name), name.endsWith("_at")));
  }

  override unescapedValue(token: string[], context: mustache.Context): string {
    return this.escapedValue(token, context);
  }
}

/**
 * Writes each item with a Mustache template, on its own line.
 *
 * @throws {CommandError} if the template is wrong.
 */
export function templateWriter(template: string): Writer<unknown> {
  const writer = new LineWriter();
  try {
    writer.parse(template);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw usageError(`--template ${JSON.stringify(template)} is not a template: ${why}.`);
  }
  return { block: (rows) => rows.map((row) => `${writer.render(template, row)}\n`).join("") };
}
