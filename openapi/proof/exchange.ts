import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A recorded request, and the response of a real server. */
export interface Exchange {
  /** The file and the line, such as `4.14.2/contacts/list-conversations.ndjson:17`. */
  readonly source: string;
  /** The version of Chatwoot that responded, such as `4.14.2`; empty when no folder of the path names one. */
  readonly server: string;
  /**
   * The folder and file name, such as `contacts/list-conversations`. The method and the path decide the operation, not
   * this name.
   */
  readonly operation: string;
  /** The name of the case, such as `newest-20-of-25`. */
  readonly case: string;
  readonly request: {
    readonly method: string;
    /** The path with its placeholders, such as `/api/v1/accounts/{account_id}/…`. */
    readonly path: string;
    /** The value of each placeholder. */
    readonly params: Readonly<Record<string, string | number>>;
    readonly query?: Readonly<Record<string, string | number | readonly string[]>>;
    readonly headers?: Readonly<Record<string, string>>;
    /** The JSON body. `{ raw: … }` is a body that is not JSON, `{ multipart: … }` a form. */
    readonly body?: unknown;
    /** The role of the token's owner. Null when no token was sent. */
    readonly role: string | null;
  };
  readonly response: RecordedResponse;
}

/** A response. `body` is JSON, `text` is any other body, and an empty body has neither. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

/** The folder of this repository's recordings. It has one folder for each version of Chatwoot. */
export const recordingsFolder: string = fileURLToPath(new URL("../recordings/", import.meta.url));

/** Returns all recorded exchanges of this repository, or those of one version of Chatwoot. */
export function readRecordings(server?: string): Exchange[] {
  const all = readExchanges(recordingsFolder);
  return server === undefined ? all : all.filter((exchange) => exchange.server === server);
}

/**
 * Returns all exchanges in the `.ndjson` files below a folder. A folder name such as `4.14.2` or `recordings-4.14.2` is
 * the version.
 */
export function readExchanges(folder: string): Exchange[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ndjson"));
  return files.sort().flatMap((file) => {
    const path = join(folder, file);
    const name = relative(folder, path).replaceAll("\\", "/");
    const server = /(?<=[/-])\d+\.\d+\.\d+(?=\/)/.exec(path.replaceAll("\\", "/"))?.[0] ?? "";
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    return lines.map((line, index) => ({ ...JSON.parse(line), server, source: `${name}:${index + 1}` }));
  });
}
