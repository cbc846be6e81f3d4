/**
 * A description that can't be read or compared: a missing file, broken YAML, a document that isn't OpenAPI, a `$ref` to
 * nothing. The message is meant for the person who named the file; its stack is of no use to them.
 */
export class SpecError extends Error {
  override readonly name = "SpecError";
}
