import type { ExportFormat } from "./export-kind.ts";

/** Reads the IDs of the records in the data of an export. */
export interface IdReader {
  readonly push: (chunk: Uint8Array) => void;
  /** Waits until all chunks are read. */
  readonly end: () => Promise<void>;
}

/** @param onId - Receives each ID. */
export async function readIds(format: ExportFormat, onId: (id: number) => void): Promise<IdReader> {
  return format === "ndjson" ? lines(onId) : cells(onId);
}

function lines(onId: (id: number) => void): IdReader {
  const decoder = new TextDecoder();
  let rest = "";
  return {
    push(chunk) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) onId(JSON.parse(line).id);
    },
    end: async () => {},
  };
}

/** The ID is the first cell of each record, and the first record has the names. */
async function cells(onId: (id: number) => void): Promise<IdReader> {
  const { parse } = await import("csv-parse");
  const parser = parse({ from_line: 2 });
  const ended = new Promise<void>((resolve, reject) => {
    parser.on("data", ([id]: readonly string[]) => onId(Number(id)));
    parser.on("end", resolve);
    parser.on("error", reject);
  });
  return {
    push: (chunk) => void parser.write(chunk),
    end: async () => {
      parser.end();
      await ended;
    },
  };
}
