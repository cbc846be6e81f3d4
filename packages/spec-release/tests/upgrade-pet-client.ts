import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import openapiTS, { astToString } from "openapi-typescript";
import { isJsonObject } from "../src/spec/json.ts";
import { type Edit, edited } from "./edit.ts";
import { petShop } from "./pet-shop.ts";

const run = promisify(execFile);
/** A function that no document describes. */
const feedSource = "export declare function feed(times: number): void;\n";
/** Hand-written functions that return lists of pets. */
export const listTypes = `import type { Pet } from "./generated/pets.js";
/** Endpoint: \`GET /pets/{id}\` */
export declare function herd(): AsyncIterable<Pet>;
/** Endpoint: \`GET /pets/{id}\` */
export declare function firstPage(): Promise<{ readonly items: readonly Pet[] }>;
`;

/** The differences between two releases of the client. */
export interface Release {
  readonly version: string;
  readonly name?: string;
  /** Edits to the pet shop's document. */
  readonly edits?: readonly Edit[];
  /** Hand-written code in index.d.ts, next to the generated part. */
  readonly byHand?: string;
  /** More keys for package.json. An undefined key is left out. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly withDocument?: boolean;
}

/** Tarballs of a client that is generated from the pet shop's document, in a temporary folder. */
export class PetClients implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<PetClients> {
    return new PetClients(await mkdtemp(path.join(tmpdir(), "pet-clients-")));
  }

  /** Packs a release as npm does and returns the tarball's path. */
  async pack(label: string, release: Release): Promise<string> {
    const tarball = path.join(this.folder, `${label}.tgz`);
    const folder = PetClients.unpacked(tarball);
    const document = edited(petShop, release.edits ?? []);
    const { version, name = "pet-client", byHand = feedSource, manifest = {}, withDocument = true } = release;
    await mkdir(path.join(folder, "generated"), { recursive: true });
    const files = {
      "package.json": JSON.stringify({
        name,
        version,
        type: "module",
        exports: { ".": { types: "./index.d.ts", default: "./index.js" }, "./openapi.json": "./openapi.json" },
        ...manifest,
      }),
      ...(withDocument ? { "openapi.json": JSON.stringify(document) } : {}),
      "generated/types.d.ts": astToString(await openapiTS(JSON.stringify(document))),
      "generated/pets.d.ts": declarations(document),
      "index.d.ts": `export * from "./generated/pets.js";\n${byHand}`,
      "index.js": "export const pets = {};\n",
    };
    for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
    await run("tar", ["-czf", tarball, "-C", path.dirname(folder), "package"]);
    return tarball;
  }

  /** The unpacked package of a tarball from `pack`. */
  static unpacked(tarball: string): string {
    return path.join(tarball.replace(/\.tgz$/, ""), "package");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

/** The generated part of the client: aliases of the schemas and a method for each operation. */
function declarations(document: unknown): string {
  const { paths = {}, components = {} } = isJsonObject(document) ? document : {};
  const schemas = isJsonObject(components) && isJsonObject(components.schemas) ? Object.keys(components.schemas) : [];
  const methods = Object.entries(paths ?? {}).flatMap(([route, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) => {
      if (!isJsonObject(operation)) return [];
      const id = String(operation.operationId);
      return `
  /**
   * ${String(operation.summary ?? id)}.
   *
   * Endpoint: \`${method.toUpperCase()} ${route}\`
   */
  ${id}(options: Options<"${id}">): Promise<Pet>;`;
    }),
  );
  return `import type { components, operations, paths } from "./types.js";
export type { paths };
${schemas.map((name) => `export type ${name} = components["schemas"]["${name}"];`).join("\n")}
/** The parameters of a method. */
export type Options<K extends keyof operations> = operations[K]["parameters"] extends { query?: infer Q }
  ? { readonly id?: number; readonly query?: Q; readonly body?: Body<operations[K]> }
  : never;
export type Body<O> = O extends { requestBody?: { content: { "application/json": infer B } } } ? B : never;
export interface Pets {${methods.join("")}
  /** Sends any request. */
  request(route: string): Promise<unknown>;
}
export declare const pets: Pets;
`;
}
