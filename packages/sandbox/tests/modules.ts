import { globSync, readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);

/** Returns the modules in a folder, such as `src/sandbox.ts`. */
export function modulesIn(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
}

/** Returns the imports and re-exports of a module: paths within this package, and names of other packages. */
export function importsOf(module: string, { withTypes }: { withTypes: boolean }): string[] {
  const statements = /^(?:import|export)\s(?<type>type\s)?[^;"]*?from "(?<from>[^"]+)";/gm;
  const found = [...readFileSync(new URL(module, root), "utf8").matchAll(statements)];
  const kept = found.filter(({ groups }) => withTypes || groups?.type === undefined);
  return kept.map(({ groups }) => {
    const from = module.endsWith(".d.ts") ? (groups?.from ?? "").replace(/\.ts$/, ".d.ts") : (groups?.from ?? "");
    return from.startsWith(".") ? new URL(from, new URL(module, root)).href.slice(root.href.length) : from;
  });
}

/** Returns a module and everything that it imports, directly or indirectly. */
export function reachableFrom(module: string, options: { withTypes: boolean }): Set<string> {
  const reached = new Set([module]);
  for (const known of reached) {
    if (known.endsWith(".ts")) for (const imported of importsOf(known, options)) reached.add(imported);
  }
  return reached;
}
