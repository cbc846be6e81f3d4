/**
 * A document that can't be read or compared: a missing file, broken YAML, a document that isn't OpenAPI, a `$ref` to
 * nothing. The message is for the user who named the file, without a stack.
 */
export class SpecError extends Error {
  override readonly name = "SpecError";
}
