import type { WootkitError } from "./errors.ts";
import type { Hooks, RequestEvent } from "./hooks.ts";
import type { Redactor } from "./redact.ts";

/** A call that is observed. */
export interface Observed {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

/** The hooks and the logger of a client. */
export interface Observers {
  readonly hooks?: Hooks | undefined;
  readonly logger?: ((line: string) => void) | undefined;
}

/** Reports one call to hooks and the logger, without secrets, and waits for the hooks. */
export class Observer {
  readonly #observers: Observers;
  readonly #call: Omit<RequestEvent, "attempt">;
  readonly #redact: Redactor;

  constructor(observers: Observers, { operation, method, url, headers }: Observed, redact: Redactor) {
    this.#observers = observers;
    this.#redact = redact;
    this.#call = { operation, method, url: redact.text(url), headers: redact.shownHeaders(headers) };
  }

  async request(attempt: number): Promise<void> {
    await this.#observers.hooks?.onRequest?.({ ...this.#call, attempt });
  }

  async response(attempt: number, { status, headers }: Response, duration: number): Promise<void> {
    const given = headers.get("x-request-id");
    const requestId = given === null ? undefined : this.#redact.text(given);
    const responseHeaders = this.#redact.shownHeaders(headers);
    const event = { ...this.#call, attempt, status, responseHeaders, requestId, duration };
    await this.#observers.hooks?.onResponse?.(event);
    const { method, url } = this.#call;
    this.#log(
      `${method} ${url} ${status} in ${Math.round(duration)} ms${requestId ? `, request id ${requestId}` : ""}`,
    );
  }

  async retry(attempt: number, delay: number, error: WootkitError): Promise<void> {
    this.#redact.error(error);
    await this.#observers.hooks?.onRetry?.({ ...this.#call, attempt, delay, error });
    this.#log(`${error.message} Attempt ${attempt + 1} in ${Math.round(delay)} ms.`);
  }

  /** Writes one line. The server's message can have several lines, or characters that move the cursor. */
  #log(text: string): void {
    this.#observers.logger?.(text.replace(/[\s\p{Cc}]+/gu, " "));
  }
}
