import { globSync, readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);

/** The modules of a folder, such as `src/sandbox.ts`. */
export function modulesIn(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
}

/** What a module imports and exports again: files of this package from its root, packages by their names. */
export function importsOf(module: string, { withTypes }: { withTypes: boolean }): string[] {
  const statements = /^(?:import|export)\s(?<type>type\s)?[^;"]*?from "(?<from>[^"]+)";/gm;
  const found = [...readFileSync(new URL(module, root), "utf8").matchAll(statements)];
  const kept = found.filter(({ groups }) => withTypes || groups?.type === undefined);
  return kept.map(({ groups }) => {
    const from = module.endsWith(".d.ts") ? (groups?.from ?? "").replace(/\.ts$/, ".d.ts") : (groups?.from ?? "");
    return from.startsWith(".") ? new URL(from, new URL(module, root)).href.slice(root.href.length) : from;
  });
}

/** A module and all that is loaded with it, or known to its types. */
export function reachableFrom(module: string, options: { withTypes: boolean }): Set<string> {
  const reached = new Set([module]);
  for (const known of reached) {
    if (known.endsWith(".ts")) for (const imported of importsOf(known, options)) reached.add(imported);
  }
  return reached;
}
