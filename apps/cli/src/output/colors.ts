import type { styleText } from "node:util";
import type { Context } from "../context.ts";

/** Colors text, such as `style("green", "open")`. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * Returns what colors text on standard output, or undefined if output has no colors.
 *
 * `FORCE_COLOR` decides if it is set: any value but `0` and `false` turns colors on, as in Node. Otherwise, a terminal
 * has colors unless `NO_COLOR` is set or `TERM` is `dumb`. Only text for people has colors: no data format asks.
 */
export function colorsOf({ env, isTTY }: Pick<Context, "env" | "isTTY">): Style | undefined {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env;
  const isOn = forced === undefined ? isTTY && !none && terminal !== "dumb" : !["0", "false"].includes(forced);
  if (!isOn) return undefined;
  // An import would read every export of `util`.
  const { styleText: paint } = process.getBuiltinModule("node:util");
  return (format, text) => paint(format, text, { validateStream: false });
}
