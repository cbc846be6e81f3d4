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
  hideCause(caught: unknown): unknown {
    if (!(caught instanceof Error)) return caught === undefined ? caught : this.hide(String(caught));
    const { name, message, stack = "" } = caught;
    const cause = this.hideCause(caught.cause);
    const shown = { name, message: this.hide(message), stack: this.hide(stack) };
    if (shown.message === message && shown.stack === stack && cause === caught.cause) return caught;
    return Object.assign(new Error("", { cause }), shown);
  }
}
