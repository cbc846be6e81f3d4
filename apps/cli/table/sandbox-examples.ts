import { type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";
import { createSandbox } from "@wootkit/sandbox";
import type { Kind } from "../../../packages/sandbox/parity/kinds.ts";
import type { run } from "../src/app.ts";
import type { CommandEntry } from "../src/operations/command-table.ts";
import { at } from "../src/output/json-path.ts";
import type { MadeTable } from "./make-table.ts";
import { type ExampleShape, exampleWith, isSame, type Reference, referencesIn } from "./row-references.ts";
import { SandboxRows } from "./sandbox-rows.ts";
import { SandboxTrial, type Step } from "./sandbox-trial.ts";

/** The best example that was found. */
interface Solution {
  /** The example is the last one. Those before it create rows that a new sandbox lacks. */
  readonly steps: readonly Step[];
  readonly succeeds: boolean;
}

/** A row that an example creates. */
interface CreatedRow {
  readonly kind: Kind;
  readonly key: unknown;
  readonly steps: readonly Step[];
}

/** How an example is searched. */
interface Search {
  readonly shape: ExampleShape;
  readonly references: readonly Reference[];
  readonly created: readonly CreatedRow[];
  /** The command lines that fail. */
  readonly tried: Set<string>;
}

/** How many rows of a list, and how many examples of a command, are tried. */
const [maxRows, maxTries] = [25, 60];

/**
 * Replaces the rows that the examples refer to. The document has IDs of recorded servers. The example of a command gets
 * rows of the sandbox with which the command succeeds, so that it can be tried at once. If the sandbox lacks the row,
 * the example gets the first one that the example of another command creates. If nothing succeeds, it stays as it is.
 *
 * @param runCommand - Runs a command of the table.
 */
export async function withSandboxExamples(
  document: OpenApiDocument,
  table: MadeTable,
  runCommand: typeof run,
): Promise<MadeTable> {
  const finder = new ExampleFinder(document, table, runCommand);
  const commands = new Map<string, readonly CommandEntry[]>();
  for (const [name, entries] of table.commands) {
    const replaced: CommandEntry[] = [];
    for (const entry of entries) {
      const examples = (await finder.solve(entry)).steps.map((step) => step.example);
      const before = examples.slice(0, -1);
      const example = examples.at(-1) ?? entry.example;
      replaced.push({ ...entry, example, ...(before.length > 0 && { examplesBefore: before }) });
    }
    commands.set(name, replaced);
  }
  return { ...table, commands };
}

class ExampleFinder {
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #entries: ReadonlyMap<string, CommandEntry>;
  readonly #rows: SandboxRows;
  readonly #trial: SandboxTrial;
  readonly #solutions = new Map<CommandEntry, Promise<Solution>>();

  constructor(document: OpenApiDocument, table: MadeTable, runCommand: typeof run) {
    const all = [...table.commands.values()].flat();
    this.#operations = new Map(operations(document).map((operation) => [operation.id, operation]));
    this.#entries = new Map(all.map((entry) => [entry.operation, entry]));
    // Lists are read from another sandbox, which nothing changes.
    this.#rows = new SandboxRows(document, createSandbox());
    this.#trial = new SandboxTrial(createSandbox(), table, runCommand);
  }

  /** Returns an example that succeeds, with those to run before it, or otherwise the best one. */
  solve(entry: CommandEntry): Promise<Solution> {
    const known = this.#solutions.get(entry) ?? this.#solve(entry);
    this.#solutions.set(entry, known);
    return known;
  }

  async #solve(entry: CommandEntry): Promise<Solution> {
    const operation = this.#operations.get(entry.operation);
    if (operation === undefined) throw new Error(`The document has no ${entry.operation}.`);
    const documented: Solution = { steps: [{ entry, example: entry.example }], succeeds: false };
    let fallback = documented;
    const tried = new Set<string>();
    for (const shape of shapes(operation)) {
      const references = referencesIn(operation, entry, shape);
      for (const created of [[], await this.#createdRows(references)]) {
        const solution = await this.#solveWith(operation, entry, { shape, references, created, tried });
        if (solution?.succeeds) return solution;
        if (fallback === documented && solution) fallback = solution;
      }
    }
    return fallback;
  }

  /** Tries one row after another. Without success, the solution has the first rows of the sandbox, if it has some. */
  async #solveWith(
    operation: Operation,
    entry: CommandEntry,
    { shape, references, created, tried }: Search,
  ): Promise<Solution | undefined> {
    const before = [...new Set(created.flatMap((row) => row.steps))];
    let first: Solution | undefined;
    for await (const values of this.#choices(references, created)) {
      const example = exampleWith(operation, entry, shape, (reference) => {
        return values[references.findIndex((one) => isSame(one, reference))];
      });
      const steps = [...before, { entry, example }];
      const lines = steps.map((step) => step.example).join("\n");
      if (tried.has(lines)) continue;
      if (await this.#trial.succeeds(steps)) return { steps, succeeds: true };
      first ??= { steps, succeeds: false };
      if (tried.add(lines).size >= maxTries) break;
    }
    return first;
  }

  /** Creates the rows that a new sandbox lacks. */
  async #createdRows(references: readonly Reference[]): Promise<readonly CreatedRow[]> {
    const documented = Object.fromEntries(references.map((one) => [one.place ?? "", one.documented]));
    const created: CreatedRow[] = [];
    for (const { kind, place } of references) {
      const create = this.#entries.get(kind.create?.id ?? "");
      if (create === undefined || created.some((row) => row.kind === kind)) continue;
      const keys = await this.#rows.keysOf(kind, place ? kind.key : "id", documented);
      if (keys.length >= references.filter((one) => one.kind === kind).length) continue;
      const { steps, succeeds } = await this.solve(create);
      const row = succeeds ? await this.#trial.created(steps) : undefined;
      const key = at(at(row, create.unwrap ?? ""), kind.key);
      if (key !== undefined) created.push({ kind, key, steps });
    }
    return created;
  }

  /** Yields values for all references. Two references to one kind get different rows. */
  async *#choices(
    references: readonly Reference[],
    created: readonly CreatedRow[],
    chosen: readonly unknown[] = [],
  ): AsyncGenerator<readonly unknown[]> {
    const next = references[chosen.length];
    if (next === undefined) {
      yield chosen;
      return;
    }
    const taken = chosen.filter((_, index) => references[index]?.kind === next.kind).map(String);
    const candidates = await this.#candidates(next, created, placesOf(references, chosen));
    for (const value of candidates.filter((one) => !taken.includes(String(one)))) {
      yield* this.#choices(references, created, [...chosen, value]);
    }
  }

  async #candidates(
    { kind, place, documented }: Reference,
    created: readonly CreatedRow[],
    places: Readonly<Record<string, unknown>>,
  ): Promise<readonly unknown[]> {
    const row = created.find((one) => one.kind === kind);
    const field = place ? kind.key : "id";
    const keys = (await this.#rows.keysOf(kind, field, places)).slice(0, maxRows);
    if (row) return [row.key, ...keys];
    return (await this.#rows.has(kind, documented, places)) ? [documented, ...keys] : keys;
  }
}

function placesOf(references: readonly Reference[], chosen: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(chosen.map((value, index) => [references[index]?.place ?? "", value]));
}

/**
 * Returns the shapes to try, the shortest first. Some commands need more than the required fields: a conversation
 * needs a contact or a source_id.
 */
function shapes({ method, body }: Operation): readonly ExampleShape[] {
  if (method === "GET" || method === "DELETE") return [{}];
  const [content] = Object.values(body?.media ?? {});
  return [...(content?.examples.keys() ?? [0])].flatMap((sample) =>
    [0, 1, 2, 3, 9].map((fields) => ({ sample, fields })),
  );
}
