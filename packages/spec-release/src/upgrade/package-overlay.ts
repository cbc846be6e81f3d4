import ts from "typescript";
import { libraryFile } from "../compiler/library-files.ts";

/** Replaces the installed version of a package with another one for a compiler, without writing a file. */
export interface Overlay {
  /** The path where the package is found: `…/node_modules/NAME`. */
  readonly link: string;
  /** Its real path. */
  readonly folder: string;
  /** The folder of the other version. */
  readonly replacement: string;
}

/** Creates compiler hosts that share parsed source files. */
export class OverlayHosts {
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();
  readonly #overlay: Overlay;

  constructor({ link, folder, replacement }: Overlay) {
    this.#overlay = { link: slashed(link), folder: slashed(folder), replacement: slashed(replacement) };
  }

  /** A host for the installed version. */
  installed(options: ts.CompilerOptions): ts.CompilerHost {
    return this.#sharing(ts.createCompilerHost(options, true));
  }

  /** A host for the other version. Its files have the paths of the installed ones, so that all imports find them. */
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

  /** The path that a file is read from. */
  #read(file: string): string {
    const real = this.#real(file);
    return real === undefined ? file : this.#overlay.replacement + real.slice(this.#overlay.folder.length);
  }

  /** The real path of a file of the package; undefined for other files, such as a package installed inside it. */
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
