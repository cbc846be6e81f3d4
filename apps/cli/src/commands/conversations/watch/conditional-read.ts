import { ApiError, type WithResponse } from "@wootkit/client";

/** The status of a response that says that nothing has changed. */
const notModified = 304;

/** Sends a request with more headers. */
type Send<Result> = (headers: Readonly<Record<string, string>>) => Promise<WithResponse<Result>>;

/**
 * Reads the same address again and again, and receives the body only if it has changed: the server sends an ETag, and
 * compares the one that it gets back.
 */
export class ConditionalRead {
  #address = "";
  #etag: string | undefined;

  /** Makes the next read receive the body, because the last one was not used. */
  forget(): void {
    this.#etag = undefined;
  }

  /**
   * Returns the result, or undefined if it is the same as before.
   *
   * @param address - Differs between requests whose results do not belong together.
   * @throws the client's errors.
   */
  async next<Result>(address: string, send: Send<Result>): Promise<Result | undefined> {
    const etag = address === this.#address ? this.#etag : undefined;
    try {
      const { data, response } = await send(etag === undefined ? {} : { "if-none-match": etag });
      this.#address = address;
      this.#etag = response.headers.get("etag") ?? undefined;
      return data;
    } catch (error) {
      if (error instanceof ApiError && error.status === notModified) return undefined;
      throw error;
    }
  }
}
