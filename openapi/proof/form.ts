import { asObject } from "./schema-pointer.ts";

/** The fields of a form, by name. A field has one value, or several. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** Returns the fields of a recorded form; undefined when the body is not a form. A file is `<file NAME TYPE>`. */
export function formOf(body: unknown): FormFields | undefined {
  const fields = asObject(asObject(body)?.multipart);
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : String(value));
  return fields && Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, texts(value)]));
}

/**
 * Returns the value that Rails reads from the fields of a form: `attachments[]` is a list, `profile[name]` a key inside
 * an object. Values stay strings.
 */
export function formValue(fields: FormFields): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [name, texts] of Object.entries(fields)) {
    const keys = [...name.matchAll(/(?<=^|\[)[^[\]]*(?=\[|\]|$)/g)].map(([key]) => key);
    for (const text of [texts].flat()) put(value, keys, text);
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
