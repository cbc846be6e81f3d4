import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Package } from "@manypkg/get-packages";
import { isJsonObject } from "../spec/json.ts";

const extensions = [".ts", ".mts", ".cts", ".tsx", ".d.ts", ".js", ".mjs", "/index.ts", "/index.d.ts", "/index.js"];

/**
 * Whether a package re-exports another one to its own users. It must depend on the other package, not only for
 * development, and one of its entries must export something from it, directly or through another file. Reads built
 * files, and the files in `src` that they are built from.
 */
export async function reExports({ packageJson, dir }: Package, name: string): Promise<boolean> {
  const { dependencies, peerDependencies, optionalDependencies } = packageJson;
  if (![dependencies, peerDependencies, optionalDependencies].some((list) => list?.[name] !== undefined)) return false;
  const manifest: Readonly<Record<string, unknown>> = { ...packageJson };
  const entries = ["exports", "types", "module", "main"].flatMap((key) => targets(manifest[key]));
  const pending = [...new Set(entries.length === 0 ? ["index.js"] : entries)].map((entry) => path.join(dir, entry));
  const seen = new Set<string>();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { file: found, text } of await readModules(file, dir)) {
      for (const from of await reExportedModules(found, text)) {
        if (from === name || from.startsWith(`${name}/`)) return true;
        if (from.startsWith(".")) pending.push(path.resolve(path.dirname(found), from));
      }
    }
  }
  return false;
}

/** Returns the modules that a module re-exports from, as they are written in it. */
async function reExportedModules(file: string, text: string): Promise<string[]> {
  // The compiler takes a while to load: only a package that depends on the other one needs it.
  const { default: ts } = await import("typescript");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false);
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return [];
    return ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
  });
}

function targets(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return isJsonObject(value) ? Object.values(value).flatMap(targets) : [];
}

/** Reads the files that an import can refer to: code, declarations, or the source if the package isn't built. */
async function readModules(
  file: string,
  packageFolder: string,
): Promise<{ readonly file: string; readonly text: string }[]> {
  const inside = path.relative(packageFolder, file);
  const source = path.join(packageFolder, inside.replace(/^(dist|lib|build)(?=[\\/])/, "src"));
  const candidates = [file, source].flatMap((known) => {
    const stem = known.replace(/(\.d)?\.[cm]?[jt]sx?$/, "");
    return [known, ...extensions.map((extension) => stem + extension)];
  });
  const texts = [...new Set(candidates)].map(async (candidate) => {
    const text = await readFile(candidate, "utf8").catch(() => undefined);
    return text === undefined ? [] : [{ file: candidate, text }];
  });
  return (await Promise.all(texts)).flat();
}
