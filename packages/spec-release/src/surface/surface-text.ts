/** The public declarations of a package: those that can be reached from its entries. */
export interface Surface {
  /** The package's name. */
  readonly name: string;
  /** Declaration file of each entry (`.`, `./validate`), by its path in the package. */
  readonly entries: ReadonlyMap<string, string>;
  /** Text of each declaration file, by its path in the package. */
  readonly files: ReadonlyMap<string, string>;
}

const titleLine = /^\/\/ The public TypeScript surface of (\S+)\.$/;
const entryLine = /^\/\/ entry (\S+) (\S+)$/;
const fileLine = /^\/\/ file (\S+)$/;

/** Writes all declaration files of a package into one string, the entries first. */
export function printSurface({ name, entries, files }: Surface): string {
  const first = [...new Set(entries.values())];
  const others = [...files.keys()].filter((file) => !first.includes(file)).sort();
  const head = [`// The public TypeScript surface of ${name}.`];
  for (const [entry, file] of entries) head.push(`// entry ${entry} ${file}`);
  const sections = [...first, ...others].map((file) => `// file ${file}\n${files.get(file) ?? ""}`);
  return `${[head.join("\n"), ...sections].map((section) => section.trimEnd()).join("\n\n")}\n`;
}

/** Reads the result of {@link printSurface}. A string without entries is an empty surface. */
export function parseSurface(text: string): Surface {
  const entries = new Map<string, string>();
  const files = new Map<string, string>();
  let name = "";
  let current: string | undefined;
  let lines: string[] = [];
  const close = () => {
    if (current !== undefined) files.set(current, lines.join("\n"));
    lines = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const [, title] = titleLine.exec(line) ?? [];
    const [, entry, target] = entryLine.exec(line) ?? [];
    const [, file] = fileLine.exec(line) ?? [];
    if (file !== undefined) {
      close();
      current = file;
    } else if (current !== undefined) lines.push(line);
    else if (title !== undefined) name = title;
    else if (entry !== undefined && target !== undefined) entries.set(entry, target);
  }
  close();
  return { name, entries, files };
}
