import type { Schema } from "@wootkit/openapi/document";

/** The key that wraps the value of a body, and the schema of the value. */
export interface Envelope {
  readonly name: string;
  readonly schema: Schema;
}

/** Returns the envelope of a schema, or `undefined` if it has other properties or is a named component. */
export function envelopeOf(schema: Schema | undefined): Envelope | undefined {
  const properties = Object.entries(schema?.properties ?? {});
  const [first] = properties;
  if (first?.[0] !== "payload" || properties.length > 1) return undefined;
  return { name: first[0], schema: first[1] };
}
