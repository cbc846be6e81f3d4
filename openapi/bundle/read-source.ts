import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";

/** The document in its source form: one root, components, and one file per operation. */
export interface Source {
  /** `openapi.yaml`: everything except operations and components. */
  readonly root: JsonObject;
  readonly components: readonly Component[];
  readonly operations: readonly OperationFile[];
}

/** A component. Its name is unique in the whole document, whatever its kind. */
export interface Component {
  readonly kind: ComponentKind;
  readonly name: string;
  readonly value: JsonObject;
  /** The file that it is written in, for errors. */
  readonly file: string;
}

export const componentKinds = ["schemas", "parameters", "responses", "headers", "examples"] as const;
export type ComponentKind = (typeof componentKinds)[number];

/** A file below `paths/`. */
export interface OperationFile {
  /** `paths/labels/list-labels.yaml`. */
  readonly file: string;
  /** The folder, which names the resource: `labels`. */
  readonly resource: string;
  /** `list-labels`. */
  readonly name: string;
  readonly value: JsonObject;
}

/**
 * Reads the source below a folder.
 *
 * @throws {Error} when a file is not a YAML object, or two components share a name.
 */
export async function readSource(folder: string): Promise<Source> {
  const root = await readYaml(folder, "openapi.yaml");
  const operations = await Promise.all(
    (await yamlFiles(folder, "paths")).map(async (file) => {
      const value = await readYaml(folder, file);
      return { file, resource: basename(dirname(file)), name: basename(file, ".yaml"), value };
    }),
  );
  const ofFiles = await Promise.all(componentKinds.map((kind) => componentsIn(folder, kind)));
  const ofOperations = operations.flatMap(({ file, value }) =>
    componentKinds.flatMap((kind) => named(kind, asObject(asObject(value.components)?.[kind]), file)),
  );
  return { root, components: unique([...ofFiles.flat(), ...ofOperations]), operations };
}

async function componentsIn(folder: string, kind: ComponentKind): Promise<Component[]> {
  const files = await yamlFiles(folder, join("components", kind));
  return (await Promise.all(files.map(async (file) => named(kind, await readYaml(folder, file), file)))).flat();
}

function named(kind: ComponentKind, components: JsonObject | undefined, file: string): Component[] {
  return Object.entries(components ?? {}).map(([name, value]) => ({ kind, name, value: asObject(value) ?? {}, file }));
}

function unique(components: readonly Component[]): readonly Component[] {
  const known = new Map<string, Component>();
  for (const component of components) {
    const other = known.get(component.name);
    if (other)
      throw new Error(`${component.file} and ${other.file} both have a component ${component.name}. Rename one.`);
    known.set(component.name, component);
  }
  return components.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function yamlFiles(folder: string, below: string): Promise<string[]> {
  const files = await readdir(join(folder, below), { recursive: true });
  return files
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => join(below, file));
}

async function readYaml(folder: string, file: string): Promise<JsonObject> {
  const value = asObject(parse(await readFile(join(folder, file), "utf8")));
  if (!value) throw new Error(`${file} is not a YAML object.`);
  return value;
}
