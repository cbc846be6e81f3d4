import { ApiError, type Client } from "@wootkit/client";

/** The status of a response that says that nothing has changed. */
const notModified = 304;

/**
 * Reads the same address again and again, and receives the body only if it has changed: the server sends an ETag, and
 * compares the one that it gets back.
 */
export class ConditionalRead {
  readonly #path: string;
  #query = "";
  #etag: string | undefined;

  /** @param path - The path of the API, with `{account_id}`. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Makes the next read receive the body, because the last one was not used. */
  forget(): void {
    this.#etag = undefined;
  }

  /**
   * Returns the parsed body, or undefined if it is the same as before.
   *
   * @throws the client's errors.
   */
  async next(client: Client, query: Readonly<Record<string, string | number>> = {}): Promise<unknown> {
    const asked = JSON.stringify(query);
    const etag = asked === this.#query ? this.#etag : undefined;
    try {
      const response = await client.fetch(this.#path, {
        params: { query },
        headers: etag === undefined ? {} : { "if-none-match": etag },
      });
      const body: unknown = await response.json();
      this.#query = asked;
      this.#etag = response.headers.get("etag") ?? undefined;
      return body;
    } catch (error) {
      if (error instanceof ApiError && error.status === notModified) return undefined;
      throw error;
    }
  }
}
