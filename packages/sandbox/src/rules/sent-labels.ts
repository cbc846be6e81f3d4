import { text } from "./cast.ts";
import type { Params } from "./params.ts";

/**
 * Returns the labels in a body, each once whatever its case. A comma separates two. The server ignores anything but a
 * list, and then removes all labels.
 */
export function sentLabels(params: Params<"labels">): string[] {
  const sent = params.get("labels");
  const titles = (Array.isArray(sent) ? sent : []).flatMap((title) => (text(title) ?? "").split(","));
  const labels = new Map<string, string>();
  for (const title of titles.map((one) => one.trim())) {
    const key = title.toLowerCase();
    if (title !== "" && !labels.has(key)) labels.set(key, title);
  }
  return [...labels.values()];
}
