/** A filter that the server refuses with a sentence: 422. */
export class InvalidFilterError extends Error {
  override name = "InvalidFilterError";
}

/** A filter that the server fails on, as on a text where a number belongs: 500. */
export class FailingFilterError extends Error {
  override name = "FailingFilterError";
}
