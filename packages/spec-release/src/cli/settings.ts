import { readFile } from "node:fs/promises";
import path from "node:path";
import { isJsonObject, type JsonObject } from "../spec/json.ts";
import { UsageError } from "../usage-error.ts";

/** Defaults for the options: the key `spec-release` of package.json in the working directory. */
export interface Settings {
  /** The document of the last release: a source as `openSource` takes it. */
  readonly old?: string;
  /** The document to release next. */
  readonly new?: string;
  /** Names of the packages whose versions follow the document. */
  readonly packages?: readonly string[];
  /** The public TypeScript surface that is compared together with `old` and `new`. */
  readonly surface?: SurfaceSettings;
  /** File of reviewed levels. It can be missing. */
  readonly accept?: string;
}

/** The two places of a package's public TypeScript surface. */
export interface SurfaceSettings {
  /** File with the surface of the last release. */
  readonly old: string;
  /** Folder of the built package. */
  readonly new: string;
}

const settingsKey = "spec-release";
const example = `{"old": "released.json", "new": "openapi.json", "packages": ["my-client"]}`;

/**
 * Reads the settings of a folder. A folder without a package.json, or without the key, has none.
 *
 * @throws {UsageError} when package.json isn't JSON, or the key has an invalid value.
 */
export async function readSettings(folder: string): Promise<Settings> {
  const file = path.join(folder, "package.json");
  const text = await readFile(file, "utf8").catch(() => "{}");
  const manifest = parseManifest(text, file);
  const value = isJsonObject(manifest) ? manifest[settingsKey] : undefined;
  if (value === undefined) return {};
  const wrong = (key: string, expected: string): UsageError =>
    new UsageError(
      `"${[settingsKey, ...(key === "" ? [] : [key])].join(".")}" in ${file} must be ${expected}: ${example}`,
    );
  if (!isJsonObject(value)) throw wrong("", "an object");
  const { packages, surface, old, new: next, accept, ...rest } = value;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw wrong("", `an object without "${unknown}"`);
  for (const [key, setting] of Object.entries({ old, new: next, accept })) {
    if (setting !== undefined && typeof setting !== "string") throw wrong(key, "a path");
  }
  if (packages !== undefined && !isStringList(packages)) throw wrong("packages", "a list of package names");
  if (surface !== undefined && !isSurface(surface)) throw wrong("surface", `of the form {"old": FILE, "new": FOLDER}`);
  return {
    ...(typeof old === "string" ? { old } : {}),
    ...(typeof next === "string" ? { new: next } : {}),
    ...(typeof accept === "string" ? { accept } : {}),
    ...(packages === undefined ? {} : { packages }),
    ...(surface === undefined ? {} : { surface }),
  };
}

function parseManifest(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not valid JSON.`);
  }
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isSurface(value: unknown): value is JsonObject & SurfaceSettings {
  const isTwo = isJsonObject(value) && Object.keys(value).length === 2;
  return isTwo && typeof value.old === "string" && typeof value.new === "string";
}
