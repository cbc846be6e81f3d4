/** Takes a secret out of whatever may be shown: messages, logs, hooks. Servers and proxies echo what they were sent. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Puts the secret into the headers of a request. */
  send(headers: Headers, name: string): void {
    headers.set(name, this.#text);
  }

  /** A text without the secret. */
  hide(text: string): string {
    return text.replaceAll(this.#text, "[token]");
  }

  /** Headers without the secret. */
  hideHeaders(headers: Headers): Headers {
    return new Headers([...headers].map(([name, value]): [string, string] => [name, this.hide(value)]));
  }

  /** What was caught, without the secret: the same error where it does not contain it. */
  hideCause(cause: unknown): unknown {
    if (!(cause instanceof Error)) return typeof cause === "string" ? this.hide(cause) : cause;
    const inner = this.hideCause(cause.cause);
    const clean = this.hide(`${cause.message}${cause.stack}`) === `${cause.message}${cause.stack}`;
    if (clean && inner === cause.cause) return cause;
    const copy = new Error(this.hide(cause.message), inner === undefined ? undefined : { cause: inner });
    copy.name = cause.name;
    copy.stack = this.hide(cause.stack ?? "");
    return copy;
  }
}
