import { asObject } from "./schema-pointer.ts";

/** The fields of a recorded form, by name; undefined for a body that is not a form. A file is `<file NAME TYPE>`. */
export function formOf(body: unknown): Readonly<Record<string, string>> | undefined {
  const fields = asObject(asObject(body)?.multipart);
  return fields && Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

/**
 * The value that Rails reads from the fields of a form: `attachments[]` is a list, `profile[name]` a key within an object. All other values
 * stay strings.
 */
export function formValue(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(fields)) {
    const keys = [...name.matchAll(/(?<=^|\[)[^[\]]*(?=\[|\]|$)/g)].map(([key]) => key);
    put(value, keys, text);
  }
  return value;
}

function put(target: Record<string, unknown>, [key = "", next, ...rest]: readonly string[], text: string): void {
  if (next === undefined) target[key] = text;
  else if (next === "") target[key] = [...(Array.isArray(target[key]) ? target[key] : []), text];
  else {
    const inner: Record<string, unknown> = { ...asObject(target[key]) };
    put(inner, [next, ...rest], text);
    target[key] = inner;
  }
}
