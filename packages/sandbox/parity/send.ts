import { createHmac } from "node:crypto";
import type { Exchange } from "@wootkit/openapi/exchange";
import type { Wire } from "./recorded.ts";

/** The values for redacted secrets, by case. */
const secrets: Readonly<Record<string, Wire>> = {
  "password-change": { current_password: "Ship-Parcels-2026!" },
  "error-password-confirmation-differs": {
    current_password: "Ship-Parcels-2026!",
    password_confirmation: "Other-Parcels-1!",
  },
  "error-password-too-short": { current_password: "Ship-Parcels-2026!", password: "A1!", password_confirmation: "A1!" },
  "error-password-too-simple": {
    current_password: "Ship-Parcels-2026!",
    password: "abcdefgh",
    password_confirmation: "abcdefgh",
  },
  "error-password-wrong-current": { current_password: "not-the-one" },
};

/** Returns the recorded body and the headers for it. */
export function recordedBody(exchange: Exchange): { body?: string | FormData; headers: Record<string, string> } {
  const { body } = exchange.request;
  if (body === undefined) return { headers: {} };
  const sent = body as { raw?: string; multipart?: Wire };
  const json = { "content-type": "application/json" };
  if (sent.raw !== undefined) {
    const isForm = /^[\w[\]]+=/.test(sent.raw);
    return { body: sent.raw, headers: isForm ? { "content-type": "application/x-www-form-urlencoded" } : json };
  }
  if (sent.multipart !== undefined) return { body: formOf(exchange, sent.multipart), headers: {} };
  const text = JSON.stringify(withSecrets(exchange, body));
  // Recordings abbreviate long strings.
  const whole = text.replace(/(\w)\w*… \((\d+) times\)/, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  );
  const lengthened = whole.replace(
    /([^"\\]*)(\w)… \((\d+) characters\)/,
    (_, start: string, last: string, length: string) => `${start}${last}`.padEnd(Number(length), last),
  );
  return { body: lengthened, headers: json };
}

const tokenHeader = /^api[-_]access[-_]token$/i;

/**
 * Returns the recorded headers. They redact tokens: the case says whether the token was empty or in quotes. Any other
 * one is the given token.
 */
export function recordedHeaders(exchange: Exchange, token: string): Readonly<Record<string, string>> {
  const { headers = {} } = exchange.request;
  const isEmpty = /^error-empty(-header|-token)?$/.test(exchange.case);
  const sent = isEmpty ? "" : exchange.case === "error-token-in-quotes" ? `"${token}"` : token;
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, tokenHeader.test(name) ? sent : value]),
  );
}

/** Returns the recorded query. */
export function recordedQuery(exchange: Exchange): URLSearchParams {
  const query = new URLSearchParams();
  const sent = Object(withSecrets(exchange, exchange.request.query ?? {}));
  for (const [name, value] of Object.entries(sent)) for (const one of [value].flat()) query.append(name, `${one}`);
  return query;
}

function withSecrets(exchange: Exchange, sent: unknown): unknown {
  return JSON.parse(JSON.stringify(sent), function (this: Wire, key: string, value: unknown) {
    const [, beginning, letter = "", size] = /^(.*(.))… \((\d+) characters\)$/s.exec(String(value)) ?? [];
    // Recordings abbreviate long strings.
    if (beginning !== undefined) return beginning.padEnd(Number(size), letter);
    if (value !== "<redacted>") return value;
    if (key === "identifier_hash") return createHmac("sha256", "secret").update(String(this.identifier)).digest("hex");
    // The uploaded file has this signed ID.
    if (/^\d+$/.test(key)) return value;
    return secrets[exchange.case]?.[key] ?? "Ship-Parcels-2027!";
  });
}

function formOf(exchange: Exchange, fields: Wire): FormData {
  const form = new FormData();
  const attachments = (Object(exchange.response.body).attachments ?? []) as readonly Wire[];
  for (const [name, value] of Object.entries(fields)) {
    const values = [value].flat().map(String);
    // Some recordings show only the last of several files. The response has all of them.
    const isCut = name === "attachments[]" && values.length < attachments.length;
    const files = isCut ? attachments.map((one) => `<file ${nameIn(one)} application/octet-stream>`) : values;
    for (const one of files) form.append(name, fileOf(one, attachments) ?? one);
  }
  return form;
}

export function nameIn({ data_url }: Wire): string {
  return decodeURIComponent(String(data_url).split("/").at(-1)?.replace(/\?.*/, "") ?? "");
}

/** The first bytes of some file types. */
const beginnings: readonly (readonly [pattern: RegExp, start: string])[] = [
  [/\.png$/, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0\0\u0001"],
  [/\.wav$/, "RIFF"],
  [/\.pdf$|^README$/, "%PDF"],
];

/** Turns `<file box.png image/png>` into a file with the size in the response. */
export function fileOf(text: string, attachments: readonly Wire[]): File | undefined {
  const [, name = "", type = ""] = /^<file (\S+) (\S+)>$/.exec(text) ?? [];
  if (name === "") return undefined;
  const known = attachments.find((one) => nameIn(one) === name);
  const size = name === "huge.png" ? 16 * 1024 * 1024 : Number(known?.file_size ?? 70);
  const bytes = new Uint8Array(size);
  const start = beginnings.find(([pattern]) => pattern.test(name))?.[1] ?? "";
  bytes.set([...start].map((letter) => letter.charCodeAt(0)).slice(0, size));
  return new File([bytes], name, { type: known?.content_type === undefined ? type : String(known.content_type) });
}
