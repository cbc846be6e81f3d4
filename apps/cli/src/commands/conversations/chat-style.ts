import type { Context } from "../../context.ts";
import { chatTime } from "./chat-time.ts";
import type { ChatStyle, Paint } from "./transcript.ts";

/** Returns how to write a chat to standard output. Lines are wrapped on a terminal only, so that a pipe can search them. */
export async function chatStyle({ isTTY, columns, env }: Context): Promise<ChatStyle> {
  return {
    time: chatTime(isTTY, env.TZ),
    paint: await paintOf(isTTY && !env.NO_COLOR && env.TERM !== "dumb"),
    columns: isTTY ? columns : undefined,
  };
}

async function paintOf(hasColors: boolean): Promise<Paint> {
  if (!hasColors) return undefined;
  const { styleText } = await import("node:util");
  return (style, text) => styleText(style, text, { validateStream: false });
}
