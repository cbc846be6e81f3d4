import type { ResponseCheck } from "./check/response-check.ts";
import { type OperationCall, operationOf } from "./operation.ts";
import { type FormatProblem, formatError } from "./transport/attempt.ts";
import type { Exchange } from "./transport/call.ts";
import type { ResponseFormatError } from "./transport/errors.ts";
import type { Redactor } from "./transport/redact.ts";
import { valueAt } from "./value-at.ts";

/** The response to a call, with the facts for errors. */
export interface Received {
  readonly exchange: Exchange;
  readonly response: Response;
}

/** Turns the bodies of successful responses into the results of operations. */
export class ResponseBody {
  readonly #redact: Redactor;
  readonly #check: ResponseCheck | undefined;

  constructor(redact: Redactor, check: ResponseCheck | undefined) {
    this.#redact = redact;
    this.#check = check;
  }

  /** Returns the result of an operation. @throws {ResponseFormatError} when the operation's body is of another kind. */
  of(call: OperationCall, body: unknown, received: Received): unknown {
    const { responds, unwrap } = call;
    if (responds === "nothing") return undefined;
    if (responds === "file") return body ?? new Blob([]);
    if (responds === "text") return this.text(String(body ?? ""), received);
    if (responds === "optional" && !body) return undefined;
    const json = this.json(operationOf(call), body, received);
    const wanted = unwrap === undefined ? json : valueAt(json, unwrap);
    if (wanted === undefined || (wanted === null && responds !== "nullable")) {
      const what = unwrap === undefined ? "its JSON is null" : `its JSON has no "${unwrap}"`;
      throw this.error(received, { what });
    }
    return wanted;
  }

  /**
   * Parses JSON, and compares it with the OpenAPI document if the client has a `check`.
   *
   * @throws {ResponseFormatError} when it differs.
   */
  json(operation: string, text: unknown, received: Received): unknown {
    if (typeof text !== "string" || !/\S/.test(text)) throw this.error(received, { what: "its body is empty" });
    const json = this.#parsed(text, received);
    const difference = this.#check?.compare(operation, this.#redact.json(json));
    if (difference) throw this.error(received, difference);
    return json;
  }

  /** Returns plain text. @throws {ResponseFormatError} when it is a web page. */
  text(text: string, received: Received): string {
    if (isWebPage(text)) throw this.error(received, { what: `it is ${kindOf(text, received.response)}` });
    return text;
  }

  /** Makes the error for a success with an unusable body. */
  error({ exchange, response }: Received, problem: FormatProblem): ResponseFormatError {
    const error = formatError(exchange, response, problem);
    this.#redact.error(error);
    return error;
  }

  #parsed(text: string, received: Received): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      // The parser's message quotes part of the text, which can be part of the token.
      const cause = this.#redact.text(text) === text ? error : undefined;
      throw this.error(received, { what: `it is not JSON but ${kindOf(text, received.response)}`, cause });
    }
  }
}

/** Whether a string is a web page, for example of a proxy, a login or another server. */
function isWebPage(text: string): boolean {
  return /^\s*</.test(text);
}

function kindOf(text: string, { headers }: Response): string {
  return `${isWebPage(text) ? "a web page" : "text"} (${headers.get("content-type") ?? "no content type"})`;
}
