import { stringify } from "yaml";
import type { Component } from "../bundle/read-source.ts";
import type { OpenApiDocument } from "../document/open-api.ts";
import { kebabCase, singular } from "../document/operation-names.ts";
import type { NamedOperation } from "../named-operations.ts";
import type { Exchange } from "../proof/exchange.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { draftOperation, type NameSchema, type Recorded } from "./draft-operation.ts";
import { draftPathParameters, type PathComponent } from "./draft-path-parameters.ts";
import { draftReturns } from "./draft-returns.ts";
import { DraftedComponents } from "./drafted-components.ts";
import { inferSchema, type KnownComponent, type Sample, todo } from "./infer-schema.ts";
import { knownComponents } from "./known-component.ts";
import { recordedOperation } from "./recorded-operation.ts";
import { shareSchemas } from "./shared-schemas.ts";

/** The source that a draft is added to. */
export interface DraftContext {
  /** The bundled document, whose schemas the draft refers to. */
  readonly document: OpenApiDocument;
  /** The components of the source: their names are taken, and placeholders that they describe need no draft. */
  readonly components: readonly Component[];
}

/**
 * The YAML files of a resource's operations and of its components. They have everything that recordings show: types,
 * required keys, versions, responses and examples. Descriptions are `TODO`.
 *
 * @param operations - Operations of one tag.
 * @returns The text of each file, by its path below `openapi/`. Operations without recordings are left out.
 */
export function draftResource(
  operations: readonly NamedOperation[],
  recordings: readonly Exchange[],
  { document, components: source }: DraftContext,
): ReadonlyMap<string, string> {
  const recorded = operations.flatMap((named): Recorded[] => {
    const exchanges = recordedOperation(named, recordings);
    return exchanges.length === 0 ? [] : [{ named, exchanges, returned: draftReturns(exchanges) }];
  });
  const known = knownComponents(document);
  const components = new DraftedComponents(source, recorded[0]?.named.tag ?? "");
  const nameSchema = schemaNames(recorded, known, components);
  const files = recorded.map((operation): readonly [string, JsonObject] => {
    const { tag, id } = operation.named;
    const drafted = draftOperation(operation, { document, known, nameSchema, components });
    Object.assign(
      components.parameters,
      draftPathParameters(operation.named.path, operation.exchanges, pathComponents(source, components.parameters)),
    );
    return [`paths/${kebabCase(tag)}/${kebabCase(id)}.yaml`, drafted];
  });
  const item = kebabCase(singular(recorded[0]?.named.tag ?? ""));
  const ofComponents = Object.entries({ schemas: components.schemas, parameters: components.parameters })
    .filter(([, drafted]) => Object.keys(drafted).length > 0)
    .map(([kind, drafted]) => [`components/${kind}/${item}.yaml`, drafted] as const);
  return new Map([...files, ...ofComponents].map(([file, value]) => [file, yaml(value)]));
}

function pathComponents(source: readonly Component[], drafted: Readonly<Record<string, JsonObject>>): PathComponent[] {
  const written = source.flatMap(({ kind, name, value }) => (kind === "parameters" ? [[name, value] as const] : []));
  return [...written, ...Object.entries(drafted)]
    .filter(([, value]) => value.in === "path")
    .map(([name, value]) => {
      const segment = value["x-segment"];
      return { name, parameter: String(value.name), segment: typeof segment === "string" ? segment : undefined };
    });
}

function schemaNames(recorded: readonly Recorded[], known: KnownComponent, components: DraftedComponents): NameSchema {
  const isObject = ({ value }: Sample) => asObject(value) !== undefined && !Array.isArray(value);
  const shared = shareSchemas(
    recorded.flatMap(({ named, returned }) => {
      const samples = returned.content?.samples ?? [];
      const isNew = samples.length > 0 && samples.every(isObject) && known(samples) === undefined;
      return isNew ? [{ operationId: named.id, samples }] : [];
    }),
    singular(recorded[0]?.named.tag ?? ""),
  );
  return (operationId, samples) => {
    const group = shared.get(operationId);
    const schema = inferSchema(group?.samples ?? samples, known);
    if (typeof schema.$ref === "string") return schema.$ref;
    if (!group || !("properties" in schema)) return schema;
    const name = components.freeName(group.name);
    components.schemas[name] ??= { description: todo, ...schema };
    return name;
  };
}

function yaml(value: JsonObject): string {
  return stringify(value, { lineWidth: 140, aliasDuplicateObjects: false });
}
