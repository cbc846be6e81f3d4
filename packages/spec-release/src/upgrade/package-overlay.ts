import ts from "typescript";
import { libraryFile } from "../compiler/library-files.ts";

/** Puts another version of a package in the place of the installed one, for a compiler, without writing a file. */
export interface Overlay {
  /** Where the package is found: `…/node_modules/NAME`. */
  readonly link: string;
  /** Where it really is. */
  readonly folder: string;
  /** The folder of the other version. */
  readonly replacement: string;
}

/** Makes compiler hosts that parse each source file once between them. */
export class OverlayHosts {
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();
  readonly #overlay: Overlay;

  constructor({ link, folder, replacement }: Overlay) {
    this.#overlay = { link: slashed(link), folder: slashed(folder), replacement: slashed(replacement) };
  }

  /** The files as they are. */
  installed(options: ts.CompilerOptions): ts.CompilerHost {
    return this.#sharing(ts.createCompilerHost(options, true));
  }

  /** The files as they would be with the other version: under the same names, so that everything else finds it there. */
  replaced(options: ts.CompilerOptions): ts.CompilerHost {
    const host = ts.createCompilerHost(options, true);
    const { fileExists, readFile, directoryExists, getDirectories, realpath } = host;
    host.fileExists = (file) => fileExists(this.#read(file));
    host.readFile = (file) => readFile(this.#read(file));
    host.directoryExists = (folder) => directoryExists?.(this.#read(folder)) ?? true;
    host.getDirectories = (folder) => getDirectories?.(this.#read(folder)) ?? [];
    host.realpath = (file) => this.#real(file) ?? realpath?.(file) ?? file;
    return this.#sharing(host);
  }

  #sharing(host: ts.CompilerHost): ts.CompilerHost {
    const parse = host.getSourceFile;
    host.getSourceFile = (file, version, ...rest) => {
      const ofLibrary = libraryFile(file, typeof version === "object" ? version.languageVersion : version);
      if (ofLibrary) return ofLibrary;
      if (this.#real(file) !== undefined) return parse(file, version, ...rest);
      if (!this.#parsed.has(file)) this.#parsed.set(file, parse(file, version, ...rest));
      return this.#parsed.get(file);
    };
    return host;
  }

  /** Where a file is read from. */
  #read(file: string): string {
    const real = this.#real(file);
    return real === undefined ? file : this.#overlay.replacement + real.slice(this.#overlay.folder.length);
  }

  /** The real name of a file of the package; undefined for any other, such as one of a package installed inside it. */
  #real(file: string): string | undefined {
    const { link, folder } = this.#overlay;
    const base = [folder, link].find((start) => file === start || file.startsWith(`${start}/`));
    if (base === undefined) return undefined;
    const rest = file.slice(base.length);
    return rest === "/node_modules" || rest.startsWith("/node_modules/") ? undefined : folder + rest;
  }
}

/** A path as TypeScript writes it. */
export function slashed(file: string): string {
  return file.replaceAll("\\", "/");
}
