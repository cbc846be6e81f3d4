import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect } from "vitest";
import type { Copy } from "../src/copy-checkout.ts";

/** An action of a guide: change lines of a file, or run a command that prints certain lines. */
export type GuideAction =
  | { readonly kind: "edit"; readonly file: string; readonly before: string; readonly after: string }
  | { readonly kind: "run"; readonly command: string; readonly output: readonly string[]; readonly fails: boolean };

/** A numbered step of a guide. */
export interface GuideStep {
  /** The step's words in bold. */
  readonly title: string;
  /** The actions of the step's fenced blocks, in order. */
  readonly actions: readonly GuideAction[];
}

/**
 * Reads the numbered steps of a section. A `diff` block edits the file that was named last. Without lines to find, it
 * appends. Each `$` line of a `console` block is run. It must fail if the sentence before the block says "fails".
 */
export function readGuide(markdown: string, heading: string): GuideStep[] {
  const [, section = ""] = new RegExp(`^## ${heading}\\n(.*?)^##`, "ms").exec(markdown) ?? [];
  return section
    .split(/^(?=\d+\. \*\*)/m)
    .slice(1)
    .map((step) => ({ title: /\*\*(.*?)\*\*/s.exec(step)?.[1] ?? "", actions: actionsOf(step) }));
}

function actionsOf(step: string): GuideAction[] {
  const blocks = [...step.matchAll(/^ {3}```(diff|console)\n(.*?)^ {3}```$/gms)];
  return blocks.flatMap(({ 1: language, 2: block = "", index }): GuideAction[] => {
    const lines = block
      .split("\n")
      .slice(0, -1)
      .map((line) => line.slice(3));
    const text = step.slice(0, index);
    if (language === "diff") return [{ kind: "edit", file: lastFile(text), ...sidesOf(lines) }];
    const fails = /\bfails:\s*$/.test(text);
    return sessionsOf(lines).map((session) => ({ kind: "run", ...session, fails }));
  });
}

function lastFile(text: string): string {
  const file = [...text.matchAll(/`([\w./-]+\.\w+)`/g)].at(-1)?.[1];
  if (!file) throw new Error(`the step names no file before its diff: ${text}`);
  return file;
}

function sidesOf(lines: readonly string[]): { before: string; after: string } {
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(" ") || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  return { before: side("-"), after: side("+") };
}

function sessionsOf(lines: readonly string[]): { command: string; output: string[] }[] {
  const sessions: { command: string; output: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("$ ")) sessions.push({ command: line.slice(2), output: [] });
    else sessions.at(-1)?.output.push(line);
  }
  return sessions;
}

/** Follows a step in a copy of the checkout: edits files, runs commands and expects the lines that the guide shows. */
export async function followStep(copy: Copy, step: GuideStep): Promise<void> {
  for (const action of step.actions) await (action.kind === "edit" ? edit(copy, action) : run(copy, action));
}

type Action<Kind> = Extract<GuideAction, { readonly kind: Kind }>;

async function edit(copy: Copy, { file, before, after }: Action<"edit">): Promise<void> {
  const path = join(copy.folder, file);
  if (before === "") {
    await mkdir(dirname(path), { recursive: true });
    return appendFile(path, after);
  }
  const text = await readFile(path, "utf8");
  expect(text.split(before), `${file} has the lines that are shown, once`).toHaveLength(2);
  await writeFile(
    path,
    text.replace(before, () => after),
  );
}

async function run(copy: Copy, { command, output, fails }: Action<"run">): Promise<void> {
  expect(command).toMatch(/^pnpm /);
  const { code, stdout, stderr } = await copy.pnpm(...command.split(" ").slice(1));
  expect(code !== 0, `${command}\n${stdout}${stderr}`).toBe(fails);
  for (const line of output) expect(stripVTControlCharacters(stdout + stderr)).toContain(line);
}
