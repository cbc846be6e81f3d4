import { readFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import type { ChangeLevel } from "../diff/spec-diff.ts";
import { isJsonObject, type JsonObject } from "../spec/json.ts";
import { UsageError } from "../usage-error.ts";

/**
 * A reviewed level that replaces the one that was found for some changes. A change must match every part that is given.
 */
export interface AcceptedChange {
  /** File and line for error messages: `accepted-changes.yaml:3`. */
  readonly place: string;
  /** One of the operations that the change touches. */
  readonly operation?: string;
  readonly file?: string;
  readonly pointer?: string;
  readonly symbol?: string;
  readonly message?: string;
  /** The level that replaces the found one; `none` means that the change doesn't count. */
  readonly level: ChangeLevel | "none";
  readonly reason: string;
}

const entryParts = ["operation", "file", "pointer", "symbol", "message"] as const;
const acceptedLevels: readonly AcceptedChange["level"][] = ["none", "repair", "addition", "breaking"];

/**
 * Reads a file of reviewed levels, a YAML list.
 *
 * @param isOptional - Whether a missing file counts as an empty list.
 * @throws {UsageError} when the file is missing or can't be read, or an entry lacks a key or has an unknown one.
 */
export async function readAcceptedChanges(file: string, cwd: string, isOptional: boolean): Promise<AcceptedChange[]> {
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new UsageError(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (text === undefined) {
    if (isOptional) return [];
    throw new UsageError(`${file}: no such file. --accept names a file of reviewed levels.`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new UsageError(`${file}: not valid YAML: ${error.message.split("\n", 1)[0]?.replace(/:$/, "")}.`);
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw new UsageError(`${file} must be a list of entries.`);
  return document.contents.items.map((item) => {
    const line = isMap(item) ? lines.linePos(item.range?.[0] ?? 0).line : undefined;
    const place = line === undefined ? file : `${file}:${line}`;
    const value: unknown = isMap(item) ? item.toJSON() : undefined;
    return readEntry(value, place);
  });
}

function readEntry(value: unknown, place: string): AcceptedChange {
  if (!isJsonObject(value)) throw new UsageError(`${place}: an entry must be a map with pointer, level and reason.`);
  const { level, reason, ...parts } = value;
  const known: readonly string[] = entryParts;
  const unknown = Object.keys(parts).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new UsageError(`${place}: unknown key ${unknown}. An entry has ${entryParts.join(", ")}, level and reason.`);
  }
  const found = acceptedLevels.find((known) => known === level);
  if (found === undefined) throw new UsageError(`${place}: level must be one of ${acceptedLevels.join(", ")}.`);
  if (typeof reason !== "string" || reason.trim() === "") throw new UsageError(`${place}: an entry needs a reason.`);
  if (parts.pointer === undefined && parts.symbol === undefined) {
    throw new UsageError(`${place}: an entry needs the pointer or the symbol of its change.`);
  }
  return { place, level: found, reason: reason.trim().replaceAll(/\s+/g, " "), ...readParts(parts, place) };
}

function readParts(parts: JsonObject, place: string): Partial<Record<(typeof entryParts)[number], string>> {
  const entries = entryParts.flatMap((key) => {
    const value = parts[key];
    if (value === undefined) return [];
    if (typeof value !== "string") throw new UsageError(`${place}: ${key} must be a string.`);
    return [[key, value] as const];
  });
  return Object.fromEntries(entries);
}
