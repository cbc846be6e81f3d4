import { InvalidArgumentError } from "./errors.ts";

/** A file to send: what browsers and servers have in memory, a stream with a name, or (in Node) the path of a file. */
export type Upload =
  | Blob
  | { readonly stream: ReadableStream<Uint8Array>; readonly name: string; readonly type?: string }
  | { readonly path: string; readonly name?: string; readonly type?: string };

/** A value of a form. */
export type FormValue = string | number | boolean | Upload;

/**
 * The fields of a form with files, for an operation that takes `multipart/form-data`. Lists are sent under `name[]`, as Chatwoot wants
 * them; what is undefined or null is left out.
 *
 * @throws {InvalidArgumentError} for a path where there is no file system.
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
    // A readonly list is not told from the rest by Array.isArray.
    if (Array.isArray(value)) for (const item of value as readonly FormValue[]) await append(form, `${name}[]`, item);
    else await append(form, name, value as FormValue);
  }
  return form;
}

async function append(form: FormData, field: string, value: FormValue): Promise<void> {
  if (typeof value !== "object") form.append(field, String(value));
  else if (value instanceof Blob) form.append(field, value);
  else if ("stream" in value) {
    // A form has to know the size of its parts, so a stream is read to its end first.
    const blob = await new Response(value.stream, { headers: value.type ? { "content-type": value.type } : {} }).blob();
    form.append(field, blob, value.name);
  } else
    form.append(field, await fileAt(value.path, value.type), value.name ?? value.path.split(/[\\/]/).at(-1) ?? "file");
}

/** Node reads the file when it is sent, not before. */
async function fileAt(path: string, type = "application/octet-stream"): Promise<Blob> {
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?: (name: string) => { openAsBlob?: (path: string, options: object) => Promise<Blob> };
    };
  };
  const open = process?.getBuiltinModule?.("node:fs").openAsBlob;
  if (!open)
    throw new InvalidArgumentError(`There is no file system here to read ${JSON.stringify(path)} from: pass a Blob.`);
  return open(path, { type });
}
