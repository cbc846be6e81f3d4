import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A recorded request and the response of a real server. */
export interface Exchange {
  /** The file and the line, such as `4.14.2/contacts/list-conversations.ndjson:17`. */
  readonly source: string;
  /** The version of Chatwoot that responded, such as `4.14.2`; empty when no folder of the path names one. */
  readonly server: string;
  /** The folder and file it was recorded as, such as `contacts/list-conversations`. It does not decide which operation it belongs to. */
  readonly operation: string;
  /** What the case shows, such as `newest-20-of-25`. */
  readonly case: string;
  readonly request: {
    readonly method: string;
    /** The path with its placeholders, such as `/api/v1/accounts/{account_id}/…`. */
    readonly path: string;
    /** The value of each placeholder. */
    readonly params: Readonly<Record<string, string | number>>;
    readonly query?: Readonly<Record<string, string | number | readonly string[]>>;
    readonly headers?: Readonly<Record<string, string>>;
    /** The JSON that was sent. `{ raw: … }` stands for text that is not JSON, `{ multipart: … }` for a form. */
    readonly body?: unknown;
    /** Whose token was sent; null for none. */
    readonly role: string | null;
  };
  readonly response: RecordedResponse;
}

/** The response: `body` for JSON, `text` for anything else, neither for an empty body. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

/** The folder of this repository's recordings, with one folder for each version of Chatwoot. */
export const recordingsFolder: string = fileURLToPath(new URL("../recordings/", import.meta.url));

/** Every recorded exchange of this repository, or those of one version of Chatwoot. */
export function readRecordings(server?: string): Exchange[] {
  const all = readExchanges(recordingsFolder);
  return server === undefined ? all : all.filter((exchange) => exchange.server === server);
}

/** All exchanges in the `.ndjson` files of a folder and those below it, one a line. A folder such as `4.14.2` or `recordings-4.14.2` names the version. */
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
