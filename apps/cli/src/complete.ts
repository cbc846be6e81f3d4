import { type Candidate, type Completion, completeWords } from "./completion/complete-words.ts";
import type { CompletionCommand, CompletionIndex, LiveSource } from "./completion/completion-data.ts";
import { type TypedSettings, typedSettings } from "./completion/typed-settings.ts";
import type { Context, Environment } from "./context.ts";
import { fs } from "./file-system.ts";

/** How long a key press waits for live values, in milliseconds. */
const patience = 1_500;

/** A line feed, a tab or another control character in a candidate would confuse the shell. */
const control = /[\p{Cc}\p{Cf}]+/gu;

/**
 * Prints what completes the last of the words: one candidate on each line, with a tab before its meaning. Any failure
 * is silent, because the message would appear in the middle of a command line.
 *
 * @param inputs - `--`, and the words after `wootkit`.
 */
export async function complete(inputs: readonly string[]): Promise<void> {
  try {
    const words = inputs[0] === "--" ? inputs.slice(1) : inputs;
    const completion = completeWords(words, {
      index: read<CompletionIndex>("index"),
      commands: read<readonly CompletionCommand[]>,
    });
    const live = completion.live ? await liveCandidates(completion.live, typedSettings(words), process.env) : [];
    fs.writeSync(1, linesOf(completion, live));
  } catch {
    // See above.
  }
  // A request that takes too long would keep the process running.
  process.exit(0);
}

function linesOf({ candidates, typed, prefix }: Completion, live: readonly Candidate[]): string {
  const fitting = live.filter(([word]) => word.startsWith(typed));
  return [...candidates, ...fitting]
    .map(([word, text]) => `${prefix}${word.replace(control, "")}\t${text.replace(control, " ")}\n`)
    .join("");
}

async function liveCandidates(
  source: LiveSource,
  settings: TypedSettings,
  env: Environment,
): Promise<readonly Candidate[]> {
  // Imported here because it loads Node's cryptography.
  const { cacheFile, freshFor, readCache, writeCache } = await import("./completion/cache.ts");
  const file = source === "profiles" ? undefined : cacheFile(source, settings, env);
  const cached = file === undefined ? undefined : readCache(file);
  if (cached && Math.abs(Date.now() - cached.time) < freshFor) return cached.values;
  try {
    const values = await withinPatience(source, settings, env);
    if (file !== undefined) writeCache(file, { time: Date.now(), values });
    return values;
  } catch {
    return cached?.values ?? [];
  }
}

async function withinPatience(source: LiveSource, settings: TypedSettings, env: Environment) {
  // Imported here because it loads the program.
  const { liveValues } = await import("./completion/live-values.ts");
  const nowhere = { write: () => true };
  const context: Context = {
    process: { stdout: nowhere, stderr: nowhere },
    env,
    now: Date.now,
    columns: 80,
    isTTY: false,
  };
  const signal = AbortSignal.timeout(patience);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("too late")));
  });
  // A keyring that waits for a password does not know the signal.
  return Promise.race([liveValues(context, source, settings, signal), late]);
}

function read<T>(name: string): T {
  // The build wrote it from values of this type. The path is right from src/ and from the bundle in dist/.
  return JSON.parse(fs.readFileSync(new URL(`../dist/completion/${name}.json`, import.meta.url), "utf8")) as T;
}
