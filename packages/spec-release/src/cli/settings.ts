import { readFile } from "node:fs/promises";
import path from "node:path";
import { isJsonObject } from "../spec/json.ts";
import { UsageError } from "../usage-error.ts";

/** What the commands take where no option says otherwise: the key `spec-release` of the working directory's package.json. */
export interface Settings {
  /** The description of the last release. */
  readonly old?: string;
  /** The description to release next. */
  readonly new?: string;
  /** Names of the packages whose versions follow the description. */
  readonly packages?: readonly string[];
}

const KEY = "spec-release";

/**
 * Reads the settings of a folder. A folder without a package.json, or without the key, has none.
 *
 * @throws {UsageError} when package.json isn't JSON or the key's value is of another form.
 */
export async function readSettings(folder: string): Promise<Settings> {
  const file = path.join(folder, "package.json");
  const text = await readFile(file, "utf8").catch(() => "{}");
  const manifest = parseManifest(text, file);
  const value = isJsonObject(manifest) ? manifest[KEY] : undefined;
  if (value === undefined) return {};
  if (!isJsonObject(value)) throw wrongSettings(file, `"${KEY}"`, "an object");
  const { old, new: fresh, packages, ...rest } = value;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw wrongSettings(file, `"${KEY}"`, `an object without "${unknown}"`);
  if (old !== undefined && typeof old !== "string") throw wrongSettings(file, `"${KEY}.old"`, "a path");
  if (fresh !== undefined && typeof fresh !== "string") throw wrongSettings(file, `"${KEY}.new"`, "a path");
  if (packages !== undefined && !isStringList(packages)) {
    throw wrongSettings(file, `"${KEY}.packages"`, "a list of package names");
  }
  return {
    ...(old === undefined ? {} : { old }),
    ...(fresh === undefined ? {} : { new: fresh }),
    ...(packages === undefined ? {} : { packages }),
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

function wrongSettings(file: string, what: string, expected: string): UsageError {
  return new UsageError(
    `${what} in ${file} must be ${expected}: {"old": "released.json", "new": "openapi.json", "packages": ["my-client"]}`,
  );
}
