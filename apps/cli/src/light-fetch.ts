import { httpFetch } from "./http-fetch.ts";

/**
 * Replaces `fetch` and the global `Headers`, `Request`, `Response` and `FormData` with light ones, for a program that
 * sends no form. Node loads undici, HTTP, TLS and crypto when its own classes are first
 * used, and that takes more processor time than the rest of the command. The replacement is final: reading the original
 * classes in order to restore them would load them, too.
 */
export function installLightFetch(): void {
  Object.assign(globalThis, {
    Headers: LightHeaders,
    Request: LightRequest,
    Response: LightResponse,
    FormData: LightFormData,
    fetch: (request: LightRequest) => httpFetch(request, LightResponse),
  });
}

type HeadersInit = NonNullable<RequestInit["headers"]> | LightHeaders;

/** Headers with lower-case names, sorted when iterated over. */
export class LightHeaders {
  readonly #values = new Map<string, string>();

  constructor(init: HeadersInit = {}) {
    const entries = Symbol.iterator in init ? [...init] : Object.entries(init);
    for (const [name = "", value = ""] of entries) this.append(name, String(value));
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    const added = checkedValue(value);
    this.#values.set(checkedName(name), before === null ? added : `${before}, ${added}`);
  }

  set(name: string, value: string): void {
    this.#values.set(checkedName(name), checkedValue(value));
  }

  get(name: string): string | null {
    return this.#values.get(checkedName(name)) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(checkedName(name));
  }

  delete(name: string): void {
    this.#values.delete(checkedName(name));
  }

  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of this) visit(value, name);
  }

  *entries(): Generator<[string, string]> {
    yield* [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  *keys(): Generator<string> {
    for (const [name] of this) yield name;
  }

  [Symbol.iterator](): Generator<[string, string]> {
    return this.entries();
  }
}

function checkedName(name: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is not a header's name.`);
  return name.toLowerCase();
}

function checkedValue(value: string): string {
  const trimmed = String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
  // The message leaves out the value, which can be a token.
  if (/[\0\n\r\u0100-\uffff]/.test(trimmed)) throw new TypeError("A header's value contains an invalid character.");
  return trimmed;
}

/** A complete body. Like any body, it can be read once. */
class LightBody {
  bodyUsed = false;
  readonly headers: LightHeaders;
  readonly #body: string | Uint8Array | null;

  constructor(body: unknown, headers: HeadersInit | undefined) {
    this.headers = new LightHeaders(headers);
    this.#body = body === undefined ? null : textOrBytes(body);
    if (typeof body === "string" && !this.headers.has("content-type")) {
      this.headers.set("content-type", "text/plain;charset=UTF-8");
    }
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.#body === null ? null : new Blob([this.peek()]).stream();
  }

  async text(): Promise<string> {
    const body = this.#taken();
    return typeof body === "string" ? body : new TextDecoder().decode(body);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array> {
    const body = this.#taken();
    return typeof body === "string" ? new TextEncoder().encode(body) : body.slice();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    // `bytes` makes a copy, so its buffer has nothing else in it.
    return (await this.bytes()).buffer as ArrayBuffer;
  }

  /** Returns the body without marking it as read. */
  protected peek(): string | Uint8Array<ArrayBuffer> {
    // No buffer here is a SharedArrayBuffer.
    return (this.#body ?? "") as string | Uint8Array<ArrayBuffer>;
  }

  protected get isEmpty(): boolean {
    return this.#body === null;
  }

  #taken(): string | Uint8Array {
    if (this.bodyUsed) throw new TypeError("The body was already read.");
    this.bodyUsed = this.#body !== null;
    return this.#body ?? "";
  }
}

/** @throws {TypeError} for other kinds of bodies. */
function textOrBytes(body: unknown): string | Uint8Array | null {
  if (body === null || typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError("A body can only be a string or bytes here.");
}

/** A `Request` with the members that the client and the sandbox use. */
export class LightRequest extends LightBody {
  readonly url: string;
  readonly method: string;
  readonly signal: AbortSignal;

  constructor(url: string | URL, init: RequestInit = {}) {
    const { method = "GET", headers, body, signal } = init;
    super(body, headers);
    this.url = new URL(url).href;
    this.method = method.toUpperCase();
    this.signal = signal ?? new AbortController().signal;
  }

  clone(): LightRequest {
    const { url, method, headers, signal } = this;
    return new LightRequest(url, { method, headers: [...headers], signal, body: this.isEmpty ? null : this.peek() });
  }
}

/** A `Response` with the members that the client and the sandbox use. */
export class LightResponse extends LightBody {
  readonly status: number;
  readonly statusText: string;

  constructor(body?: unknown, { status = 200, statusText = "", headers }: ResponseInit = {}) {
    super(body, headers);
    this.status = status;
    this.statusText = statusText;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  clone(): LightResponse {
    const { status, statusText, headers } = this;
    return new LightResponse(this.isEmpty ? null : this.peek(), { status, statusText, headers: [...headers] });
  }
}

/** Only for `instanceof`: there are no forms. */
class LightFormData {}
