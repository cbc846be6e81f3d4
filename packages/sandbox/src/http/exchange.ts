/**
 * A request as the server reads it. Node loads its own `Request` and `Response` slowly, and making one takes longer
 * than most operations take.
 */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body?: RequestBody;
}

/** The body of a request, which can be read once. */
export type RequestBody = Pick<Request, "text" | "arrayBuffer" | "formData">;

/** A response as the server makes it. */
export interface OutgoingResponse {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Missing if the response has no body, which isn't the same as an empty one. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Responds to a request. */
export type Respond = (request: IncomingRequest) => Promise<OutgoingResponse>;
