import { driftInWords, type ResponseCheck } from "./check/response-check.ts";
import type { OperationCall } from "./operation.ts";
import type { FormatProblem } from "./transport/attempt.ts";
import type { Drift, ResponseFormatError } from "./transport/errors.ts";
import type { Transport } from "./transport/transport.ts";

/** Makes of the bodies of successes what the operations respond with. */
export class ResponseBody {
  readonly #transport: Transport;
  readonly #check: ResponseCheck | undefined;

  constructor(transport: Transport, check: ResponseCheck | undefined) {
    this.#transport = transport;
    this.#check = check;
  }

  /** What an operation responds with, of a body that was read as its kind is. @throws {ResponseFormatError} when the body is another. */
  of({ id, responds, unwrap }: OperationCall, body: unknown, response: Response): unknown {
    if (responds === "nothing") return undefined;
    if (responds === "file") return body ?? new Blob([]);
    if (responds === "text") return this.#plainText(body, response);
    const json = this.json(id, body, response);
    const wanted = unwrap === undefined ? json : at(json, unwrap);
    if (wanted === undefined || (wanted === null && responds !== "nullable")) {
      const what = unwrap === undefined ? "its JSON is null" : `its JSON has no "${unwrap}"`;
      throw this.error(response, { what });
    }
    return wanted;
  }

  /** JSON that is as the specification says, if that is checked. @throws {ResponseFormatError} when it is not. */
  json(operation: string, text: unknown, response: Response): unknown {
    if (typeof text !== "string" || !/\S/.test(text)) throw this.error(response, { what: "its body is empty" });
    const json = this.#parsed(text, response);
    if (this.#check) this.#compare(this.#check, operation, json, response);
    return json;
  }

  /** The error for a success whose body is of no use. */
  error(response: Response, problem: FormatProblem): ResponseFormatError {
    const error = this.#transport.formatError(response, problem);
    this.#transport.redact.error(error);
    return error;
  }

  #plainText(body: unknown, response: Response): string {
    const text = String(body ?? "");
    if (isWebPage(text)) throw this.error(response, { what: `it is ${kindOf(text, response)}` });
    return text;
  }

  #parsed(text: string, response: Response): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      // The parser quotes a piece of the text, which may be a piece of the token.
      const cause = this.#transport.redact.text(text) === text ? error : undefined;
      throw this.error(response, { what: `it is not JSON but ${kindOf(text, response)}`, cause });
    }
  }

  #compare(check: ResponseCheck, operation: string, json: unknown, response: Response): void {
    const drift: readonly Drift[] = check.driftOf(operation, this.#transport.redact.json(json));
    if (drift.length === 0) return;
    if (!check.report) throw this.error(response, { what: driftInWords(drift), drift });
    check.report(drift, operation);
  }
}

/** Whether a text is a web page: one of a proxy, a login or another server. */
export function isWebPage(text: string): boolean {
  return /^\s*</.test(text);
}

/** The value at a dotted path of a JSON value; the value itself where the path is empty. */
export function at(value: unknown, path: string): unknown {
  if (path === "") return value;
  return path.split(".").reduce((node, key): unknown => Reflect.get(Object(node), key), value);
}

function kindOf(text: string, { headers }: Response): string {
  return `${isWebPage(text) ? "a web page" : "text"} (${headers.get("content-type") ?? "no content type"})`;
}
