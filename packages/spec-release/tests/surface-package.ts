import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSurface } from "../src/surface/read-surface.ts";

/** The surface of a package with some declaration files. */
export async function surfaceOf(files: Readonly<Record<string, string>>, manifest: object = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "surface-"));
  try {
    const exports = { ".": { types: "./index.d.ts", default: "./index.js" } };
    const all = { "package.json": JSON.stringify({ name: "pets", type: "module", exports, ...manifest }), ...files };
    for (const [name, text] of Object.entries(all)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await readSurface(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
