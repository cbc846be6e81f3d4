import { rowIn } from "./facts.ts";
import type { Desk, Person } from "./people.ts";
import { described, isWire, valueAt, type Wire } from "./recorded.ts";
import { fileOf, nameIn } from "./send.ts";
import type { Target } from "./server.ts";

/** A row that an exchange needs can't be created. The message is the reason. */
export class NotSetUp extends Error {
  override readonly name = "NotSetUp";
}

/** Calls operations to set up what an exchange needs. */
export class Api {
  readonly target: Target;

  constructor(target: Target) {
    this.target = target;
  }

  /** Calls an operation of the platform API. */
  platform(operation: string, params: Wire, body: Wire): Promise<Wire> {
    return this.call(operation, params, body, { id: 0, token: this.target.platformToken });
  }

  /** Uploads a picture, and returns its signed ID. */
  async upload({ accountId }: Desk, as: Person | undefined): Promise<unknown> {
    const form = new FormData();
    form.append("attachment", new File(["picture"], "box.png", { type: "image/png" }));
    const url = `${this.target.baseUrl}/api/v1/accounts/${accountId}/upload`;
    const headers = { accept: "application/json", ...(as && { "Api-Access-Token": as.token }) };
    const response = await this.target.fetch(url, { method: "POST", headers, body: form });
    return Object(await response.json()).blob_id;
  }

  /**
   * Calls an operation, and returns the one object in the response, or the first one of a list.
   *
   * @param key - The field that identifies it.
   * @throws {NotSetUp} if the server refuses.
   */
  async call(operation: string, params: Wire, body: Wire, as: Person | undefined, key = "id"): Promise<Wire> {
    const found = described.find(({ id }) => id === operation);
    if (found === undefined) throw new Error(`The document has no operation ${operation}.`);
    const form = formOf(body);
    const response = await this.target.fetch(this.target.baseUrl + fill(found.path, params), {
      method: found.method,
      headers: {
        accept: "application/json",
        ...(form === undefined && { "content-type": "application/json" }),
        ...(as && { "Api-Access-Token": as.token }),
      },
      ...(found.method !== "GET" && { body: form ?? JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new NotSetUp(
        `${operation} responded with ${response.status}: ${text.slice(0, 160)} to ${JSON.stringify(body).slice(0, 200)}`,
      );
    const json = response.headers.get("content-type")?.startsWith("application/json") && text !== "";
    if (!json) return {};
    const shown = valueAt(JSON.parse(text), found.unwrap);
    // The first row of a list.
    return rowIn(Array.isArray(shown) ? shown[0] : shown, key) ?? {};
  }
}

/** Returns a form for a body with attachments, in which each recorded attachment is a file of that name and size. */
function formOf(body: Wire): FormData | undefined {
  const attachments = [body.attachments].flat().filter(isWire);
  if (attachments.length === 0) return undefined;
  const form = new FormData();
  const append = (name: string, value: unknown): void => {
    if (isWire(value)) for (const [key, inner] of Object.entries(value)) append(`${name}[${key}]`, inner);
    else if (name !== "attachments") form.append(name, String(value));
  };
  for (const [name, value] of Object.entries(body)) append(name, value);
  for (const one of attachments) {
    const name = nameIn(one);
    const file = fileOf(`<file ${name} application/octet-stream>`, attachments);
    // A picture without a size couldn't be measured.
    const isMeasured = one.file_type !== "image" || one.width !== null || file === undefined;
    const sent = isMeasured ? file : new File([new Uint8Array(file.size)], name, { type: file.type });
    form.append("attachments[]", sent ?? name);
  }
  return form;
}

/** Fills in the placeholders of a path. */
export function fill(path: string, params: Wire): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
}
