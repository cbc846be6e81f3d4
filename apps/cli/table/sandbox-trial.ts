import type { Sandbox } from "@wootkit/sandbox";
import type { run } from "../src/app.ts";
import type { CommandEntry } from "../src/operations/command-table.ts";
import type { MadeTable } from "./make-table.ts";
import { shellWords } from "./shell-words.ts";

/** An example and its command. */
export interface Step {
  readonly entry: CommandEntry;
  readonly example: string;
}

/** Runs examples in a sandbox. */
export class SandboxTrial {
  readonly #sandbox: Sandbox;
  readonly #table: MadeTable;
  readonly #run: typeof run;
  #isChanged = false;

  constructor(sandbox: Sandbox, table: MadeTable, runCommand: typeof run) {
    this.#sandbox = sandbox;
    this.#table = table;
    this.#run = runCommand;
  }

  /** Runs examples one after another in a new sandbox. Returns whether all succeed. */
  async succeeds(steps: readonly Step[]): Promise<boolean> {
    if (this.#isChanged) this.#sandbox.reset();
    this.#isChanged = steps.some(({ entry }) => entry.method !== "GET");
    for (const step of steps) if ((await this.#outputOf(step)) === undefined) return false;
    return true;
  }

  /** Does the same, and returns the JSON that the last one prints. */
  async created(steps: readonly Step[]): Promise<unknown> {
    const last = steps.at(-1);
    if (last === undefined || !(await this.succeeds(steps.slice(0, -1)))) return undefined;
    this.#isChanged = true;
    const output = await this.#outputOf(last, ["--json"]);
    return output ? JSON.parse(output) : undefined;
  }

  async #outputOf(
    { entry: { kind, confirm }, example }: Step,
    more: readonly string[] = [],
  ): Promise<string | undefined> {
    const { accountId, tokens, fetch } = this.#sandbox;
    const yes = kind === "delete" || confirm ? ["--yes"] : [];
    let printed = "";
    const exitCode = await this.#run([...shellWords(example).slice(1), ...more, ...yes], {
      process: {
        stdout: { write: (chunk) => (printed += Buffer.from(chunk).toString()) },
        stderr: { write: () => true },
      },
      env: {
        CHATWOOT_BASE_URL: "http://sandbox.localhost",
        CHATWOOT_ACCOUNT_ID: String(accountId),
        CHATWOOT_API_TOKEN: tokens.admin,
        CHATWOOT_PLATFORM_TOKEN: tokens.platform,
      },
      fetch,
      now: Date.now,
      columns: 80,
      isTTY: false,
      table: { resources: this.#table.resources, commands: (name) => this.#table.commands.get(name) ?? [] },
    });
    return exitCode === 0 ? printed : undefined;
  }
}
