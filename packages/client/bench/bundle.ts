import { builtinModules } from "node:module";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How large a program is once it is bundled for a browser: bytes, minified and compressed with `gzip -9`. */
export interface BundleSize {
  /** What a page loads at once: the entry, and all that it imports. */
  readonly entry: number;
  /** What is loaded only when it is needed, by the name of its module. */
  readonly later: Readonly<Record<string, number>>;
}

/** Bundles a program whose imports are found from a folder. */
export async function bundleSize(program: string, folder: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder },
    // The names of chunks follow from the paths of their sources, and a name weighs: they begin here, wherever that is.
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    // What needs Node is no less heavy for it.
    external: [...builtinModules],
    metafile: true,
    write: false,
    outdir: folder,
    logLevel: "silent",
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents, { level: 9 }).length]),
  );
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const atOnce = new Set<string>();
  const reach = (name: string) => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === "import-statement") reach(basename(path));
    }
  };
  reach("stdin.js");
  const entry = [...atOnce].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const later = [...sizes].filter(([name]) => !atOnce.has(name));
  return { entry, later: Object.fromEntries(later.map(([name, size]) => [name.replace(/-[A-Z0-9]+\.js$/, ""), size])) };
}
