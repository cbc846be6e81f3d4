import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import { temporaryFolder } from "../source/temporary-folder.ts";
import { isJsonObject, type JsonObject } from "../spec/json.ts";
import { SpecError } from "../spec/spec-error.ts";

const defaultBanner = "The API document as released, written by `spec-release version`. Do not edit.";

/**
 * Bundles a document into one file, with a banner that says where it comes from.
 *
 * @param document - Absolute path. The `redocly.yaml` of its folder applies, as in `redocly bundle`.
 * @param format - The format of the returned text.
 * @param banner - The value of `x-generated`.
 * @throws {SpecError} with Redocly's own words when it can't be bundled.
 */
export async function bundleDocument(
  document: string,
  format: "json" | "yaml",
  banner: string = defaultBanner,
): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const cli = path.join(path.dirname(manifest), "bin", "cli.js");
  await using temporary = await temporaryFolder();
  const output = path.join(temporary.path, "openapi.json");
  await promisify(execFile)(process.execPath, [cli, "bundle", document, "--output", output], {
    cwd: path.dirname(document),
    env: { ...process.env, NO_COLOR: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  }).catch((error: unknown) => {
    const reason = isJsonObject(error) && typeof error.stderr === "string" ? error.stderr : String(error);
    throw new SpecError(`redocly bundle failed: ${reason.trim().split("\n").slice(0, 2).join(" ")}`);
  });
  const bundle: unknown = JSON.parse(await readFile(output, "utf8"));
  const { openapi, ...rest } = isJsonObject(bundle) ? withoutEmptyComponents(bundle) : {};
  const marked = { openapi, "x-generated": banner, ...rest };
  return format === "json" ? `${JSON.stringify(marked, null, 2)}\n` : stringify(marked);
}

/** Redocly writes `components: {}` when nothing is shared. */
function withoutEmptyComponents(bundle: JsonObject): JsonObject {
  const { components } = bundle;
  const isEmpty = isJsonObject(components) && Object.keys(components).length === 0;
  return isEmpty ? Object.fromEntries(Object.entries(bundle).filter(([key]) => key !== "components")) : bundle;
}
