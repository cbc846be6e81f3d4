import { NotFoundError, replaceHint } from "./transport/errors.ts";
import type { RequestOptions } from "./transport/options.ts";

/** How long an error may wait for the version of the server, in milliseconds. */
const patience = 2000;

/** The version of the server that a client talks to. It is requested when it is needed, and remembered. */
export class ServerVersion {
  readonly #ask: (options?: RequestOptions) => Promise<string>;
  #version: string | undefined;
  #asked: Promise<unknown> | undefined;

  /** @param ask - Requests the version. */
  constructor(ask: (options?: RequestOptions) => Promise<string>) {
    this.#ask = ask;
  }

  /** Returns the version, such as `4.16.2`. A failure is not remembered. */
  async get(options?: RequestOptions): Promise<string> {
    this.#version ??= await this.#ask(options);
    return this.#version;
  }

  /**
   * Says in the hint of a 404 that the server is older than the operation, if it is. If the version is unknown, it is
   * requested, but only for the first such error, and not for long.
   *
   * @param since - The first version of Chatwoot that has the operation. Undefined if every server has it.
   */
  async explain(error: unknown, since: string | undefined, signal: AbortSignal | undefined): Promise<void> {
    if (!since || !(error instanceof NotFoundError)) return;
    this.#asked ??= this.get({ maxRetries: 0, totalTimeout: patience, signal }).catch(() => {});
    await this.#asked;
    if (!this.#version || this.#version.localeCompare(since, "en", { numeric: true }) >= 0) return;
    replaceHint(error, `Chatwoot has this operation since ${since}; this server is ${this.#version}.`);
  }
}
