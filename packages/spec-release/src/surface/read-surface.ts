import { realpath } from "node:fs/promises";
import path from "node:path";
import { declarationProgram } from "./declaration-program.ts";
import { fileText } from "./file-text.ts";
import { packageEntries } from "./package-entries.ts";
import { publicStatements } from "./public-statements.ts";
import { reachableFiles } from "./reachable-files.ts";
import { statementPrinter } from "./statement-text.ts";
import { printSurface } from "./surface-text.ts";

/**
 * Returns the public TypeScript surface of a built package as one string: the declarations that can be reached from the
 * entries of its `exports`, without comments and private members. Equal declarations give an equal string.
 *
 * @param packageFolder - Folder of the package's package.json.
 * @throws {UsageError} when the package exports no types, or is not built.
 */
export async function readSurface(packageFolder: string): Promise<string> {
  const { name, entries } = await packageEntries(packageFolder);
  const { files, aliases } = await reachableFiles(await realpath(packageFolder), entries.values());
  const at = new Map([...files].map(([file, text]) => [`/${file}`, text]));
  const outside = new Map([...aliases].map(([specifier, file]) => [specifier, `/${file}`]));
  const program = declarationProgram(at, [], outside);
  const entryFiles = [...entries.values()].flatMap((file) => program.getSourceFile(`/${file}`) ?? []);
  const kept = publicStatements(program, entryFiles);
  const texts = new Map<string, string>();
  for (const file of program.getSourceFiles()) {
    const specifierOf = (specifier: string) => {
      const target = aliases.get(specifier);
      if (target === undefined) return specifier;
      const relative = path.posix.relative(path.posix.dirname(file.fileName), `/${target}`);
      return relative.startsWith(".") ? relative : `./${relative}`;
    };
    const print = statementPrinter(specifierOf);
    const text = fileText(program.getTypeChecker(), file, kept, print);
    if (text !== "") texts.set(file.fileName.slice(1), text);
  }
  return printSurface({ name, entries, files: texts });
}
