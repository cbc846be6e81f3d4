import { InvalidArgumentError } from "./errors.ts";

/** A file to send: what browsers and servers have in memory, a stream with a name, or (in Node) the path of a file. */
export type Upload =
  | Blob
  | { readonly stream: ReadableStream<Uint8Array>; readonly name: string; readonly type?: string | undefined }
  | { readonly path: string; readonly name?: string | undefined; readonly type?: string | undefined };

/** A value of a form. */
export type FormValue = string | number | boolean | Upload;

/**
 * The fields of a form with files, for an operation that takes `multipart/form-data`. Lists are sent under `name[]`, as Chatwoot wants
 * them; what is undefined or null is left out.
 *
 * @throws {InvalidArgumentError} for a value that is none of these, a file that cannot be opened, a path where there is no file system, and a
 * stream that was read before.
 *
 * @example
 * const form = await multipart({ content: "See this", attachments: [new Blob(["hello"], { type: "text/plain" })] });
 * await chatwoot.request("POST /api/v1/accounts/{account_id}/conversations/{id}/messages", { path: { id: 7 }, body: form });
 */
export async function multipart(
  fields: Readonly<Record<string, FormValue | readonly FormValue[] | null | undefined>>,
): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value)) for (const item of value) await append(form, `${name}[]`, item);
    else await append(form, name, value);
  }
  return form;
}

/** Callers without types can pass anything. */
async function append(form: FormData, field: string, value: unknown): Promise<void> {
  const {
    stream,
    path,
    name,
    type = "",
  }: { stream?: unknown; path?: unknown; name?: unknown; type?: unknown } = Object(value);
  if (/^(string|number|bigint|boolean)$/.test(typeof value)) form.append(field, String(value));
  else if (value instanceof Blob) form.append(field, value);
  else if (stream instanceof ReadableStream && typeof name === "string") {
    form.append(field, await read(field, stream, String(type)), name);
  } else if (typeof path === "string") {
    const own = path.split(/[\\/]/).at(-1) ?? "file";
    form.append(field, await fileAt(field, path, String(type)), typeof name === "string" ? name : own);
  } else {
    const wanted = "a text, a number, a boolean, a Blob, { stream: ReadableStream, name } or { path }";
    throw wrong(field, `must be ${wanted}, but is ${kindOf(value)}`);
  }
}

/** A form has to know the size of its parts, so a stream is read to its end first. */
async function read(field: string, stream: ReadableStream, type: string): Promise<Blob> {
  let response: Response;
  try {
    response = new Response(stream);
  } catch (cause) {
    throw wrong(field, "is a stream that was read before, or is being read: pass a new one", { cause });
  }
  const blob = await response.blob();
  return blob.slice(0, blob.size, type);
}

/** Node reads the file when it is sent, not before. */
async function fileAt(field: string, path: string, type: string): Promise<Blob> {
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?: (name: string) => { openAsBlob?: (path: string, options: object) => Promise<Blob> };
    };
  };
  const shown = JSON.stringify(path);
  const open = process?.getBuiltinModule?.("node:fs").openAsBlob;
  if (!open) throw wrong(field, `is the path ${shown}, but there is no file system here to read from: pass a Blob`);
  try {
    const file = await open(path, { type: type || "application/octet-stream" });
    // Only this tells a folder, and a file that may not be read.
    await file.slice(0, 1).arrayBuffer();
    return file;
  } catch (cause) {
    throw wrong(field, `is the path ${shown}, which is no file that can be read`, { cause });
  }
}

function wrong(field: string, what: string, options?: ErrorOptions): InvalidArgumentError {
  return new InvalidArgumentError(`The field ${JSON.stringify(field)} ${what}.`, options);
}

/** What a value is, without what it says. */
function kindOf(value: unknown): string {
  const named = classOf(value);
  if (named !== "Object") return named;
  const entries = Object.entries(Object(value)).slice(0, 5);
  return `{ ${entries.map(([key, inner]) => `${key}: ${classOf(inner)}`).join(", ")} }`;
}

function classOf(value: unknown): string {
  if (Object(value) !== value) return value === null ? "null" : typeof value;
  return String(Object(value).constructor?.name ?? "Object");
}
