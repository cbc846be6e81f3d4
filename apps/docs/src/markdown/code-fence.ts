/**
 * Renders a block of code in Markdown. The fence is longer than any in the code.
 *
 * @param info - The language, and options for a renderer.
 */
export function codeFence(code: string, info: string): string {
  const runs = code.match(/`+/g) ?? [];
  const ticks = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [ticks + info, code, ticks].join("\n");
}
