import type { OpenApiDocument } from "../document/open-api.ts";
import { Contract } from "../proof/contract.ts";
import { asObject } from "../proof/schema-pointer.ts";
import type { KnownComponent, Sample } from "./infer-schema.ts";

/**
 * Finds the component schema that describes objects exactly, with no key undocumented. If several do, it is the one
 * whose properties these objects show most completely.
 */
export function knownComponents(document: OpenApiDocument): KnownComponent {
  const contract = new Contract(document);
  const candidates = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    const keys = Object.keys(schema.properties ?? {});
    return keys.length > 1 && !name.startsWith("New") && !name.endsWith("Update") ? [{ name, keys }] : [];
  });
  const isExact = (name: string, { value, server }: Sample) =>
    contract.checkBody(["components", "schemas", name], value, server).length === 0;
  return (samples) => {
    const shown = new Set(samples.flatMap(({ value }) => Object.keys(asObject(value) ?? {})));
    return candidates
      .map(({ name, keys }) => ({ name, keys, unseen: keys.filter((key) => !shown.has(key)).length }))
      .filter(({ keys, unseen }) => unseen * 2 < keys.length)
      .sort((a, b) => a.unseen - b.unseen)
      .find(({ name }) => samples.every((sample) => isExact(name, sample)))?.name;
  };
}
