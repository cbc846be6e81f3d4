import { ApiError, type Client, RateLimitError, ResponseFormatError } from "@wootkit/client";
import type { Operation } from "@wootkit/openapi/document";
import { CommandError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";

/** The values of an operation's path parameters, without the account. */
export type PathValues = Readonly<Record<string, string | number>>;

/** A response to an operation that reads. */
export interface Reading {
  readonly status: number;
  /** Without parameters, such as `application/json`. Undefined without one. */
  readonly mediaType: string | undefined;
  /** The parsed JSON. Undefined if the body is empty or not JSON. */
  readonly body: unknown;
  readonly isEmpty: boolean;
}

type FetchInit = NonNullable<Parameters<Client["fetch"]>[1]>;

/** How often a request is repeated if the server refuses so many. */
const patience = 5;

/** Sends operations that read. Each request is sent once. */
export class Reader {
  readonly #connection: Connection;
  readonly #readings = new Map<string, Promise<Reading>>();
  /** The period of reports, in Unix seconds: the last 30 days. */
  readonly #period: Readonly<Record<string, number>>;

  constructor(connection: Connection, now: number) {
    this.#connection = connection;
    const until = Math.floor(now / 1000);
    this.#period = { since: until - 30 * 86_400, until };
  }

  /** How many requests were sent. */
  get count(): number {
    return this.#readings.size;
  }

  /** @throws {CommandError} if there is no response, or the server refuses so many requests. */
  read(operation: Operation, values: PathValues): Promise<Reading> {
    const key = `${operation.id} ${JSON.stringify(values)}`;
    const reading = this.#readings.get(key) ?? this.#send(operation, values);
    this.#readings.set(key, reading);
    return reading;
  }

  async #send({ path, parameters }: Operation, values: PathValues): Promise<Reading> {
    // The document's examples are the values of required parameters.
    const required = parameters.filter((one) => one.in === "query" && one.required);
    const query = Object.fromEntries(required.map(({ name, example }) => [name, this.#period[name] ?? example]));
    const params = { path: values, query };
    try {
      return await this.#attempt(path, { params });
    } catch (error) {
      // Only this failure is worth waiting for.
      if (!isTooMany(error)) throw error;
      return this.#attempt(path, { params, maxRetries: patience });
    }
  }

  /** @throws {CommandError} if the server refuses so many requests. Any other refusal is a response to compare. */
  async #attempt(path: string, init: FetchInit): Promise<Reading> {
    try {
      return await this.#connection.ask(async (client) => {
        const response = await client.fetch(path, init);
        return readingOf(response.status, response.headers, await response.text());
      });
    } catch (error) {
      const cause = error instanceof CommandError ? error.cause : undefined;
      if (cause instanceof ResponseFormatError) return readingOf(cause.status, cause.headers, "not JSON");
      if (!(cause instanceof ApiError) || isTooMany(error)) throw error;
      const { status, headers, body } = cause;
      return readingOf(status, headers, typeof body === "string" ? body : JSON.stringify(body ?? ""));
    }
  }
}

function isTooMany(error: unknown): boolean {
  return error instanceof CommandError && error.cause instanceof RateLimitError;
}

function readingOf(status: number, headers: Headers, text: string): Reading {
  const mediaType = headers.get("content-type")?.split(";", 1)[0]?.trim();
  const isEmpty = text === "" || text === '""';
  return { status, mediaType, isEmpty, body: isEmpty ? undefined : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
