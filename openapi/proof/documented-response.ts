import { asObject, at, deref, type JsonObject, type Pointer } from "./schema-pointer.ts";

/**
 * Returns the pointer of the response that an operation documents for a status: under the status itself, under its
 * range, such as `4XX`, or under `default`.
 */
export function responseFor(document: JsonObject, operation: Pointer, status: number): Pointer | undefined {
  const responses = asObject(at(document, [...operation, "responses"])) ?? {};
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const name = names.find((each) => Object.hasOwn(responses, each));
  return name === undefined ? undefined : deref(document, [...operation, "responses", name]);
}

/** Returns the key of a response's `content` that covers a media type: its name, or a range such as `text/*`. */
export function mediaRangeFor(content: JsonObject, mediaType: string): string | undefined {
  const [type = ""] = mediaType.split("/");
  const nameOf = (key: string) => key.split(";", 1)[0]?.trim().toLowerCase();
  return [mediaType, `${type}/*`, "*/*"]
    .map((range) => Object.keys(content).find((key) => nameOf(key) === range))
    .find((key) => key !== undefined);
}
