import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { readSource } from "../../../../openapi/bundle/read-source.ts";
import { sourcePlace } from "../../../../openapi/bundle/source-place.ts";
import type { SpecChange } from "../../../spec-release/src/diff/spec-diff.ts";
import { pointerSegments } from "../../../spec-release/src/spec/json.ts";
import { SourceLines } from "../../../spec-release/src/spec/source-lines.ts";
import { readSurface } from "../../../spec-release/src/surface/read-surface.ts";
import { root } from "../root.ts";

/**
 * Compares another checkout with this one: the API document and the client's public types.
 * Both clients and this checkout's spec-release must be built.
 *
 * @param base - The top folder of the other checkout.
 */
export async function compareCheckouts(base: string): Promise<SpecChange[]> {
  // spec-release takes the types to compare from its settings. These name the base instead of the last release.
  const folder = await mkdtemp(join(tmpdir(), "wootkit-compared-"));
  try {
    await writeFile(join(folder, "base.d.ts"), await readSurface(join(base, "packages/client")));
    const settings = {
      old: join(base, "openapi/dist/openapi.json"),
      new: join(root, "openapi/dist/openapi.json"),
      surface: { old: "base.d.ts", new: join(root, "packages/client") },
      accept: join(root, "openapi/accepted-changes.yaml"),
    };
    await writeFile(join(folder, "package.json"), JSON.stringify({ "spec-release": settings }));
    const command = [join(root, "packages/spec-release/dist/main.js"), "diff", "--format", "json"];
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
    const changes: SpecChange[] = JSON.parse(execFileSync(process.execPath, command, options)).changes;
    const located = await Promise.all([base, root].map(inSource));
    return changes.map((change) => {
      const file = resolve(folder, change.file);
      const found = located.map((locate) => locate(file, change.pointer)).find((place) => place !== undefined);
      return { ...change, ...found, file: place(found?.file ?? file, base) };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Finds the file and the line in a checkout's YAML that a place in its bundle comes from: a reviewer edits those. */
export async function inSource(checkout: string) {
  const openapi = join(checkout, "openapi");
  const source = await readSource(openapi);
  const lines = new SourceLines();
  return (file: string, pointer: string): { readonly file: string; readonly line: number } | undefined => {
    if (file !== join(openapi, "dist/openapi.json")) return undefined;
    const found = sourcePlace(source, pointerSegments(pointer));
    const written = join(openapi, found.file);
    return { file: written, line: lines.lineOf(written, found.keys) };
  };
}

/** Returns a file's path relative to its checkout. The base can be a folder inside ours. */
function place(file: string, base: string): string {
  const inBase = relative(base, file);
  return (inBase.startsWith("..") ? relative(root, file) : inBase).replaceAll("\\", "/");
}
