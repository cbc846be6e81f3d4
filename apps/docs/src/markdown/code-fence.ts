/** A block of code in Markdown, whatever the code contains. `info`: the language, and what a renderer may want to know. */
export function codeFence(code: string, info: string): string {
  const runs = code.match(/`+/g) ?? [];
  const ticks = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [ticks + info, code, ticks].join("\n");
}
