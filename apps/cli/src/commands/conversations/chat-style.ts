import type { Context } from "../../context.ts";
import { colorsOf } from "../../output/colors.ts";
import { chatTime } from "./chat-time.ts";
import type { ChatStyle } from "./transcript.ts";

/** Returns how to write a chat to standard output. Lines are wrapped on a terminal only: a pipe can search them. */
export function chatStyle(context: Context): ChatStyle {
  const { isTTY, columns, env } = context;
  return { time: chatTime(isTTY, env.TZ), paint: colorsOf(context), columns: isTTY ? columns : undefined };
}
