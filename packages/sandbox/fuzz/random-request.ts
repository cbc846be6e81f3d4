import type { Content, Operation } from "@wootkit/openapi/document";
import type { Sandbox } from "../src/index.ts";
import { encoded, oddSegment, oddText, oddValue } from "./odd-values.ts";
import type { Random } from "./random.ts";
import { type Known, mutated, sampleOf } from "./schema-values.ts";
import type { SeenValues } from "./seen-values.ts";

const host = "http://sandbox.localhost";
const otherAccounts = ["2", "3", "4", "5", "99"];
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const contentTypes = [
  "application/json",
  "application/json; charset=utf-16",
  "APPLICATION/JSON",
  "text/x-json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "application/octet-stream",
  "nonsense",
  "",
];

/** Returns a request that calls an operation with right and wrong parameters, headers, and bodies. */
export function randomRequest(operation: Operation, sandbox: Sandbox, seen: SeenValues, random: Random): Request {
  const known: Known = (name) => (random.chance(0.7) ? seen.pick(operation.tag, name, random) : undefined);
  const method = random.chance(0.03) ? random.pick(methods) : operation.method;
  const url = `${host}${pathOf(operation, sandbox, known, random)}${queryOf(operation, known, random)}`;
  const headers = headersOf(operation, sandbox, random);
  const { type, content } = method === "GET" || method === "HEAD" ? {} : bodyOf(operation, known, random);
  if (type !== undefined) headers.set("content-type", type);
  return new Request(url, { method, headers, ...(content !== undefined && { body: content }) });
}

function pathOf(operation: Operation, sandbox: Sandbox, known: Known, random: Random): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "account_id" && random.chance(0.98)) return random.chance(0.9) ? "1" : random.pick(otherAccounts);
    if (name === "inbox_identifier" && random.chance(0.8)) return sandbox.inboxIdentifier;
    if (random.chance(0.1)) return oddSegment(random);
    return encoded(String(known(name) ?? random.below(random.chance(0.7) ? 13 : 120)));
  });
  if (random.chance(0.02)) return `${path}/`;
  return random.chance(0.02) ? `${path}.${random.pick(["json", "csv", "xml"])}` : path;
}

function queryOf(operation: Operation, known: Known, random: Random): string {
  const parameters = operation.parameters.filter(({ in: place }) => place === "query");
  const pairs = parameters.flatMap(({ name, schema = {} }) => {
    if (random.chance(0.5)) return [];
    const value = random.chance(0.2) ? oddValue(random) : sampleOf(schema, name.replace("[]", ""), random, known);
    return pairsOf(name, value);
  });
  if (random.chance(0.1)) pairs.push(`${encoded(oddText(random))}=${encoded(oddText(random))}`);
  // Not encoded, so that it can be malformed.
  if (random.chance(0.03)) pairs.push(random.pick(["%", "a=%FF", "a[=1", "a[]]=1", "[a]=1", "a[b][]=1&a[b][c]=2"]));
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Returns the parameters that a Rails server reads as `value`. */
function pairsOf(name: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.slice(0, 20).flatMap((element) => pairsOf(name.endsWith("[]") ? name : `${name}[]`, element));
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, field]) => pairsOf(`${name}[${key}]`, field));
  }
  return [
    `${name
      .split(/(?=\[)/)
      .map(encodedName)
      .join("")}=${encoded(String(value ?? ""))}`,
  ];
}

function encodedName(part: string): string {
  return encoded(part).replace(/^%5B(.*)%5D$/, "[$1]");
}

function headersOf(operation: Operation, sandbox: Sandbox, random: Random): Headers {
  const headers = new Headers({ accept: "application/json" });
  const { admin, platform } = sandbox.tokens;
  const usual = operation.api === "platform" ? platform : admin;
  const token = random.chance(0.9) ? usual : random.pick([...Object.values(sandbox.tokens), "unknown", ""]);
  headers.set("api-access-token", token);
  if (random.chance(0.05)) headers.set("accept", random.pick(["*/*", "text/html", "text/csv", "a;q=x", ",", ""]));
  if (random.chance(0.02)) headers.set("x-request-id", random.pick(["a b", "<>", "z".repeat(400)]));
  if (random.chance(0.02)) headers.set("if-none-match", "*");
  return headers;
}

type BodyContent = string | Buffer<ArrayBuffer> | FormData | URLSearchParams;

interface Body {
  readonly type?: string;
  readonly content?: BodyContent;
}

function bodyOf(operation: Operation, known: Known, random: Random): Body {
  const media = Object.entries(operation.body?.media ?? {});
  if (media.length === 0) return random.chance(0.1) ? jsonBody(oddValue(random), random) : {};
  if (random.chance(0.05)) return {};
  const [mediaType, content] = random.pick(media);
  const value = bodyValue(content, known, random);
  if (mediaType === "multipart/form-data" || random.chance(0.1)) return { content: formOf(value, random) };
  return jsonBody(value, random);
}

function bodyValue({ schema, examples }: Content, known: Known, random: Random): unknown {
  const isExample = examples.length > 0 && random.chance(0.4);
  const value = isExample ? random.pick(examples).value : sampleOf(schema, "", random, known);
  return random.chance(0.7) ? mutated(value, random) : value;
}

/** Returns a JSON body: usually well-formed UTF-8, sometimes with a wrong type, encoding, or end. */
function jsonBody(value: unknown, random: Random): Body {
  const text = JSON.stringify(value) ?? "";
  if (random.chance(0.9)) return { type: "application/json", content: text };
  const type = random.chance(0.5) ? "application/json" : random.pick(contentTypes);
  const contents: readonly BodyContent[] = [
    text,
    text.slice(0, -1),
    `\ufeff${text}`,
    Buffer.from(text, "latin1"),
    Buffer.from(text, "utf16le"),
    Buffer.from([0xff, 0xfe, 0x7b]),
    "[".repeat(5000),
    `${'{"a":'.repeat(500)}1${"}".repeat(500)}`,
    `{"__proto__":{"admin":true}}`,
    new URLSearchParams({ "a[b][]": "1", a: "2" }),
  ];
  return { type, content: random.pick(contents) };
}

function formOf(value: unknown, random: Random): FormData {
  const form = new FormData();
  const add = (name: string, field: unknown, depth: number): void => {
    if (depth > 8) return;
    if (Array.isArray(field)) for (const element of field.slice(0, 20)) add(`${name}[]`, element, depth + 1);
    else if (typeof field === "object" && field !== null) {
      for (const [key, inner] of Object.entries(field)) add(name === "" ? key : `${name}[${key}]`, inner, depth + 1);
    } else form.append(name, String(field ?? ""));
  };
  add("", value, 0);
  if (random.chance(0.5)) {
    const name = random.pick(["avatar", "attachments[]", "attachment", "file", "name", "import_file", "logo"]);
    const file = new Blob([oddText(random)], { type: random.pick(["image/png", "text/csv", "text/html", "x", ""]) });
    form.append(name, file, oddText(random));
  }
  return form;
}
