import { redactor } from "@wootkit/client/redact";
import { givenPath } from "../operations/given-file.ts";
import { isPlain, replaceHidden } from "../output/visible-text.ts";

/** What a request alone does not show. */
interface Sent {
  /** The form in the body. Without it, files are named as the request names them. */
  readonly form: FormData | undefined;
  readonly token: string | undefined;
  /** The environment variable that stands for the token. */
  readonly variable: string;
}

/** Headers that curl sets itself, or that belong to the encoding of a form. */
const unneeded = /^(?:user-agent|content-length|connection|host)$/;

/**
 * Returns the curl command that sends a request, quoted for a POSIX shell. The token is a variable in it.
 *
 * @example
 * curl -X DELETE https://desk.example/api/v1/accounts/1/labels/16 \
 *   -H "Api-Access-Token: $CHATWOOT_API_TOKEN"
 */
export async function curlCommand(request: Request, sent: Sent): Promise<string> {
  const { method, headers } = request;
  const redact = redactor([sent.token ?? ""]);
  const quoted = (text: string) => shellQuoted(redact(text));
  const type = headers.get("content-type") ?? "";
  const isForm = sent.form !== undefined || type.startsWith("multipart/form-data");
  const lines = [...headers]
    .filter(([name]) => !unneeded.test(name) && !(isForm && name === "content-type"))
    .map(([name, value]) =>
      value === sent.token ? `-H "${titled(name)}: $${sent.variable}"` : `-H ${quoted(`${titled(name)}: ${value}`)}`,
    );
  const body = isForm ? formArguments(sent.form ?? (await request.formData())) : await bodyArguments(request);
  return [`curl -X ${method} ${quoted(request.url)}`, ...lines, ...body.map((part) => redact(part))].join(" \\\n  ");
}

async function bodyArguments(request: Request): Promise<readonly string[]> {
  const text = await request.text();
  return text === "" ? [] : [`--data-raw ${shellQuoted(text)}`];
}

/** `--form-string` takes its value as it is, even if it starts with `@`. */
function formArguments(form: FormData): readonly string[] {
  return [...form].map(([name, value]) =>
    typeof value === "string"
      ? `--form-string ${shellQuoted(`${name}=${value}`)}`
      : `-F ${shellQuoted(`${name}=@"${escaped(givenPath(value))}";type=${value.type || "application/octet-stream"}`)}`,
  );
}

/** In a quoted name, curl reads a backslash before a quote or a backslash as an escape. */
function escaped(name: string): string {
  return name.replace(/["\\]/g, "\\$&");
}

function titled(name: string): string {
  return name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** Quotes a word for a shell. Characters that could control the terminal are written as the bytes of their escapes. */
export function shellQuoted(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  const isSafe = isPlain(text) || replaceHidden(text, (hidden) => (hidden === "\n" ? hidden : "")) === text;
  if (isSafe) return `'${text.replaceAll("'", "'\\''")}'`;
  const inner = replaceHidden(text.replace(/[\\']/g, "\\$&"), bytesOf);
  return `$'${inner}'`;
}

function bytesOf(hidden: string): string {
  return [...new TextEncoder().encode(hidden)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
