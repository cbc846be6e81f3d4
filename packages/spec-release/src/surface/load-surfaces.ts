import path from "node:path";
import ts from "typescript";
import { libraryFolder } from "../compiler/library-files.ts";
import { declarationProgram } from "./declaration-program.ts";
import { globalStandIns, moduleStandIns, outsideNames } from "./outside-names.ts";
import { parseSurface, type Surface } from "./surface-text.ts";

/** A surface in a program. */
export interface LoadedSurface {
  readonly surface: Surface;
  /** The module of each entry. */
  readonly modules: ReadonlyMap<string, ts.Symbol>;
}

/** Two surfaces in one program, so that their types can be compared. */
export interface LoadedSurfaces {
  readonly program: ts.Program;
  readonly before: LoadedSurface;
  readonly after: LoadedSurface;
}

const libraryFiles = ["lib.esnext.d.ts"];
/** Types of browsers and servers, such as `Response`. Loaded only if they are used, because that is slow. */
const webLibraryFiles = ["lib.dom.d.ts"];
/** The names in the web library, read when they are first needed: the library is a megabyte of text. */
let webNames: ReadonlySet<string> | undefined;
const webNameLine = /^(?:interface|type|declare (?:var|function|class|namespace)) (\w+)/gm;

/** The compiler never treats two classes with private members as equal. An optional member instead allows it. */
function comparable(text: string): string {
  return text.replaceAll(/^(\s*)#private;$/gm, '$1"#private"?: never;');
}

/** Loads two surfaces into one program. Undeclared names get a stand-in, the same for both. */
export function loadSurfaces(textBefore: string, textAfter: string): LoadedSurfaces {
  const surfaces = { before: parseSurface(textBefore), after: parseSurface(textAfter) };
  const files = new Map<string, string>();
  for (const [side, surface] of Object.entries(surfaces)) {
    for (const [file, text] of surface.files) files.set(`/${side}/${file}`, comparable(text));
  }
  const own = (program: ts.Program) => program.getSourceFiles().filter(({ fileName }) => files.has(fileName));
  const parsed = new Map<string, ts.SourceFile>();
  const bare = declarationProgram(files, [], new Map(), parsed);
  const named = outsideNames(bare, own(bare));
  const library = usesWeb(named.globals.keys()) ? [...libraryFiles, ...webLibraryFiles] : libraryFiles;
  const modules = moduleStandIns(named);
  const texts = new Map(files);
  const outside = new Map<string, string>();
  for (const [specifier, text] of modules) {
    const file = `/outside/${outside.size}.d.ts`;
    outside.set(specifier, file);
    texts.set(file, text);
  }
  const first = declarationProgram(texts, library, outside, parsed);
  const missing = new Map([...named.globals].filter(([name]) => !isGlobal(first, name)));
  if (missing.size > 0) texts.set("/outside/globals.d.ts", globalStandIns({ globals: missing, modules: new Map() }));
  const program = missing.size > 0 ? declarationProgram(texts, library, outside, parsed) : first;
  const load = (side: "before" | "after"): LoadedSurface => {
    const surface = surfaces[side];
    const symbols = new Map<string, ts.Symbol>();
    for (const [entry, file] of surface.entries) {
      const source = program.getSourceFile(`/${side}/${file}`);
      const symbol = source && program.getTypeChecker().getSymbolAtLocation(source);
      if (symbol) symbols.set(entry, symbol);
    }
    return { surface, modules: symbols };
  };
  return { program, before: load("before"), after: load("after") };
}

function usesWeb(names: Iterable<string>): boolean {
  webNames ??= readWebNames();
  const web = webNames;
  return [...names].some((name) => web.has(name));
}

function readWebNames(): ReadonlySet<string> {
  const texts = webLibraryFiles.map((file) => ts.sys.readFile(path.posix.join(libraryFolder(), file)) ?? "");
  return new Set(texts.flatMap((text) => [...text.matchAll(webNameLine)].map(([, name = ""]) => name)));
}

function isGlobal(program: ts.Program, name: string): boolean {
  const { Type, Value, Namespace } = ts.SymbolFlags;
  const [file] = program.getSourceFiles().filter((source) => ts.isExternalModule(source));
  if (file === undefined) return true;
  return program
    .getTypeChecker()
    .getSymbolsInScope(file, Type | Value | Namespace)
    .some((symbol) => symbol.name === name);
}
