/** Writes dist/openapi.json: the split source as one document, with local references only. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const banner = "Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.";

/** The bundled document as text, ending in a line break. */
export async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-bundle-"));
  try {
    const output = join(folder, "openapi.json");
    await promisify(execFile)(process.execPath, [redocly, "bundle", "openapi.yaml", "--output", output], {
      cwd: here,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    const { openapi, ...rest }: Record<string, unknown> = JSON.parse(await readFile(output, "utf8"));
    return `${JSON.stringify({ openapi, "x-generated": banner, ...rest }, null, 2)}\n`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) await writeFile(join(here, "dist", "openapi.json"), await bundle());
