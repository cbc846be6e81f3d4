import type { Schema } from "@wootkit/openapi/document";

/** What a body has around its one value: the name of the value, and its schema. */
export interface Envelope {
  readonly name: string;
  readonly schema: Schema;
}

/** The envelope of a schema; `undefined` where the value is not alone in it, or the whole has a name. */
export function envelopeOf(schema: Schema | undefined): Envelope | undefined {
  const properties = Object.entries(schema?.properties ?? {});
  const [first] = properties;
  if (first?.[0] !== "payload" || properties.length > 1) return undefined;
  return { name: first[0], schema: first[1] };
}
