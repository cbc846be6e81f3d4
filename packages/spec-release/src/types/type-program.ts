import type { OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { SpecError } from "../spec/spec-error.ts";
import { typesText } from "./types-module.ts";

/** The types of some documents, in one program. */
export interface TypeProgram {
  readonly checker: ts.TypeChecker;
  /** The type of a schema of one of the documents. */
  typeOf(document: number, schema: string): ts.Type;
}

/** The declarations that generated types need. The real library is a hundred times as long. */
const libraryText = `
interface Array<T> { length: number; [index: number]: T }
interface Boolean { valueOf(): boolean }
interface CallableFunction {}
interface Function {}
interface IArguments {}
interface NewableFunction {}
interface Number { toFixed(): string }
interface Object {}
interface RegExp {}
interface String { charAt(index: number): string }
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Omit<T, K extends keyof any> = { [P in Exclude<keyof T, K>]: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Partial<T> = { [P in keyof T]?: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
`;

const libraryFile = "lib.d.ts";
const scriptTarget = ts.ScriptTarget.ES2022;
/** Parsed once for all programs. */
const library = ts.createSourceFile(libraryFile, libraryText, scriptTarget);

const options: ts.CompilerOptions = { strict: true, types: [], noLib: false, target: scriptTarget };

/**
 * Generates the types of some documents and compiles them in memory.
 *
 * @throws {SpecError} when a document has no types.
 */
export function openTypeProgram(documents: readonly OpenAPI3[]): TypeProgram {
  const files = new Map(documents.map((document, index) => [fileName(index), typesText(document)]));
  const program = ts.createProgram([...documents.keys()].map(fileName), options, inMemory(files));
  const checker = program.getTypeChecker();
  const schemas = documents.map((_, index) => {
    const file = program.getSourceFile(fileName(index));
    const module = file && checker.getSymbolAtLocation(file);
    const components = module && checker.getExportsOfModule(module).find(({ name }) => name === "components");
    const symbol = components && checker.getDeclaredTypeOfSymbol(components).getProperty("schemas");
    if (!symbol) throw new SpecError("openapi-typescript wrote types of unknown form.");
    return checker.getTypeOfSymbol(symbol);
  });
  return {
    checker,
    typeOf(document, schema) {
      const symbol = schemas[document]?.getProperty(schema);
      if (!symbol) throw new SpecError(`openapi-typescript wrote no type for the schema ${schema}.`);
      return checker.getTypeOfSymbol(symbol);
    },
  };
}

function fileName(index: number): string {
  return `types-${index}.ts`;
}

function inMemory(files: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    getSourceFile: (name, languageVersion) => {
      if (name === libraryFile) return library;
      const text = files.get(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, languageVersion);
    },
    getDefaultLibFileName: () => libraryFile,
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    writeFile: () => undefined,
  };
}
