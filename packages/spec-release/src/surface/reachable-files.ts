import { readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/** Declaration files of a package by their path in it, and the targets of specifiers that are not relative. */
export interface ReachableFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Files in the package by specifiers such as `#internal`. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** The declaration files of a package that can be reached from the roots, without those of other packages. */
export async function reachableFiles(folder: string, roots: Iterable<string>): Promise<ReachableFiles> {
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const cache = ts.createModuleResolutionCache(folder, (file) => file, options);
  const files = new Map<string, string>();
  const aliases = new Map<string, string>();
  const pending = [...roots];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (files.has(file)) continue;
    const absolute = path.join(folder, file);
    const text = await readFile(absolute, "utf8");
    files.set(file, text);
    const { importedFiles, referencedFiles } = ts.preProcessFile(text, true, true);
    for (const { fileName } of referencedFiles) pending.push(path.posix.join(path.posix.dirname(file), fileName));
    for (const { fileName: specifier } of importedFiles) {
      const { resolvedModule } = ts.resolveModuleName(
        specifier,
        absolute,
        options,
        ts.sys,
        cache,
        undefined,
        ts.ModuleKind.ESNext,
      );
      if (resolvedModule === undefined) continue;
      const target = path.relative(folder, resolvedModule.resolvedFileName).split(path.sep).join("/");
      if (target.startsWith("../") || target.includes("node_modules/") || !/\.d\.[mc]?ts$/.test(target)) continue;
      if (!specifier.startsWith(".")) aliases.set(specifier, target);
      pending.push(target);
    }
  }
  return { files, aliases };
}
