import { classOf, shown } from "./transport/argument.ts";
import { type ErrorDetails, InvalidArgumentError } from "./transport/errors.ts";
import { valueAt } from "./value-at.ts";

/** A file to send: one in memory, a stream with a name, or (in Node) the path of a file. */
export type Uploadable =
  | Blob
  | { readonly stream: ReadableStream<Uint8Array>; readonly name: string; readonly type?: string | undefined }
  | { readonly path: string; readonly name?: string | undefined; readonly type?: string | undefined };

/** A value of a form. */
export type MultipartValue = string | number | boolean | Uploadable;

/** A field of a form: a value, a list (sent as `name[]`) or an object (sent as `name[key]`). */
export type MultipartField =
  | MultipartValue
  | readonly MultipartValue[]
  | { readonly [key: string]: MultipartField }
  | null
  | undefined;

/** The fields of a form. The server drops `attachments` that are not a list. */
export type MultipartBody = Readonly<Record<string, MultipartField>> & {
  readonly attachments?: readonly MultipartValue[] | undefined;
};

/** The maximum nesting depth. A deeper object is a mistake, or contains itself. */
const deepest = 9;

/**
 * Makes a form for an operation that takes `multipart/form-data`. Lists are sent as `name[]` and objects as
 * `name[key]`, as Rails reads them; null and undefined are left out. A form holds only strings, so a number or a
 * boolean arrives as a string where Chatwoot does not know its type, for example in custom attributes.
 *
 * @throws {InvalidArgumentError} for a value that a form cannot hold, such as a list of objects; for a file that cannot
 *   be read, a path where there is no file system, and a stream that was already read.
 *
 * @example
 * const form = await multipart({ content: "See this", attachments: [new Blob(["hello"], { type: "text/plain" })] });
 * await chatwoot.fetch("/api/v1/accounts/{account_id}/conversations/7/messages", { method: "POST", body: form });
 */
export async function multipart(body: MultipartBody): Promise<FormData> {
  const fields = fieldsOf(body).map(async ([name, value]): Promise<Field> => [name, await opened(name, value)]);
  return formOf(await Promise.all(fields));
}

/** Makes a form from a body whose files are already Blobs. */
export function formData(body: object): FormData {
  return formOf(fieldsOf(body));
}

/**
 * Whether a body is sent as a form: always, or when one of the fields (dotted paths) has a file.
 *
 * @throws {InvalidArgumentError} for a path as a string in such a field. Only the signed ID of an upload can be a
 *   string.
 */
export function needsForm(body: unknown, form: "always" | readonly string[]): boolean {
  if (body instanceof FormData) return false;
  if (form === "always") return true;
  const files = form.flatMap((field) => [valueAt(body, field) ?? []].flat().map((file) => ({ field, file })));
  for (const { field, file } of files) {
    if (typeof file !== "string" || !/[.\\\s]|^[/~]/.test(file)) continue;
    const hint = "Pass { path } for a path, or a Blob.";
    throw wrong(field, `must be a file or the signed ID of an upload, got ${shown(file)}`, { hint });
  }
  return files.some(({ file }) => Object(file) === file);
}

/** A field of a form, and its value as the caller gave it: callers without types can pass anything. */
type Field = readonly [name: string, value: unknown];

function fieldsOf(body: object, around = ""): Field[] {
  if (around.split("[").length > deepest) throw wrong(around, "is nested too deeply");
  return Object.entries(body).flatMap(([key, value]): Field[] => {
    const name = around === "" ? key : `${around}[${key}]`;
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.map((item) => [`${name}[]`, item]);
    return isPlain(value) ? fieldsOf(value, name) : [[name, value]];
  });
}

/** Returns the file that a value describes, or the value itself. */
async function opened(field: string, value: unknown): Promise<unknown> {
  const { stream, path, name, type = "" }: Record<string, unknown> = Object(value);
  const file = (blob: Blob, fileName: unknown) => new File([blob], String(fileName), { type: String(type) });
  if (stream instanceof ReadableStream && typeof name === "string") return file(await read(field, stream), name);
  if (typeof path !== "string") return value;
  return file(await fileAt(field, path), name ?? path.split(/[\\/]/).at(-1));
}

function formOf(fields: readonly Field[]): FormData {
  const form = new FormData();
  for (const [field, value] of fields) {
    // Chatwoot needs a list here, and drops a single file.
    if (field === "attachments") throw wrong(field, `must be a list, got ${kindOf(value)}`);
    if (value instanceof Blob) form.append(field, value);
    else if (/^(string|number|bigint|boolean)$/.test(typeof value) && !Number.isNaN(value)) {
      form.append(field, String(value));
    } else {
      const wanted = "a string, a number, a boolean, a Blob, { stream: ReadableStream, name } or { path }";
      // Only JSON can hold a list of objects.
      const hint = isPlain(value) ? "Upload the files first, and send a JSON body with their signed IDs." : undefined;
      throw wrong(field, `must be ${wanted}, got ${kindOf(value)}`, { hint });
    }
  }
  return form;
}

/** Reads a stream completely: a form has to know the size of its parts. */
function read(field: string, stream: ReadableStream): Promise<Blob> {
  try {
    return new Response(stream).blob();
  } catch (cause) {
    throw wrong(field, "is a stream that is already read or in use", { hint: "Pass a new stream.", cause });
  }
}

/** Opens a file. Node reads it when it is sent, not before. */
async function fileAt(field: string, path: string): Promise<Blob> {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => { openAsBlob?: (path: string) => Promise<Blob> } };
  };
  const open = process?.getBuiltinModule?.("node:fs").openAsBlob;
  const is = `is the path ${shown(path)},`;
  if (!open) throw wrong(field, `${is} but there is no file system here`, { hint: "Pass a Blob." });
  try {
    const file = await open(path);
    // Only reading reveals that it is a folder or not readable.
    await file.slice(0, 1).arrayBuffer();
    return file;
  } catch (cause) {
    throw wrong(field, `${is} which is not a readable file`, { cause });
  }
}

function wrong(field: string, problem: string, details?: ErrorDetails): InvalidArgumentError {
  return new InvalidArgumentError(`body.${field.replace(/\[(.+?)\]/g, ".$1")}`, problem, details);
}

/** Whether a value is an object of fields, and not the description of a file. */
function isPlain(value: unknown): value is object {
  const plain = Object(value) === value && Object.getPrototypeOf(value) === Object.prototype;
  return plain && !("stream" in Object(value)) && !("path" in Object(value));
}

/** Describes a value by its types, without showing its content. */
function kindOf(value: unknown): string {
  if (Object(value) !== value || classOf(value) !== "Object") return typeOf(value);
  const entries = Object.entries(Object(value)).slice(0, 5);
  return `{ ${entries.map(([key, inner]) => `${key}: ${typeOf(inner)}`).join(", ")} }`;
}

function typeOf(value: unknown): string {
  if (Object(value) === value) return classOf(value);
  return value === null ? "null" : typeof value;
}
