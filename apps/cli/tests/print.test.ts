import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { OutputFlags } from "../src/output/output-flags.ts";
import { printList, printStream } from "../src/output/print.ts";
import type { Layout } from "../src/output/table.ts";
import { now } from "./run-wootkit.ts";

interface Parcel {
  readonly id: number;
  readonly to: string;
  readonly sent_at: number;
}

const layout: Layout<Parcel> = {
  columns: [
    { name: "id", header: "ID", text: ({ id }) => String(id), align: "right" },
    { name: "sent_at", header: "SENT", text: () => "some time ago", isTime: true },
    { name: "to", header: "TO", text: ({ to }) => to },
  ],
  tighten: [],
  comfortable: 10,
  drop: [],
  bearable: 5,
};

const empty = "No parcels.";

function parcels(count: number): readonly Parcel[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, to: `Ghent ${index}`, sent_at: 1_796_000_000 }));
}

/** Items that arrive in pages, with a pause before each page. */
async function* inPages(items: readonly Parcel[], size: number): AsyncGenerator<Parcel> {
  for (let start = 0; start < items.length; start += size) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    yield* items.slice(start, start + size);
  }
}

/** Collects what a function prints. */
async function printed(print: (context: Parameters<typeof printList>[0]) => Promise<unknown>, isTTY = false) {
  const chunks: string[] = [];
  let stderr = "";
  const context = {
    process: {
      stdout: { write: (chunk: string | Uint8Array) => void chunks.push(Buffer.from(chunk).toString()) },
      stderr: { write: (chunk: string | Uint8Array) => (stderr += String(chunk)) },
    },
    isTTY,
    columns: 60,
    now: () => now,
  };
  await print(context);
  return { stdout: chunks.join(""), stderr, chunks };
}

const everyFormat: readonly OutputFlags[] = [
  {},
  { json: true },
  { format: "ndjson" },
  { format: "csv" },
  { format: "yaml" },
  { format: "ids" },
  { columns: "to,id" },
  { format: "csv", columns: "to" },
  { template: "{{to}}" },
];

describe("a stream", () => {
  test.each(everyFormat.map((flags) => [JSON.stringify(flags), flags] as const))(
    "prints the same as a list with %s",
    async (_name, flags) => {
      const items = parcels(257);
      const list = await printed((context) => printList(context, flags, { items, layout, empty }));
      const stream = await printed((context) =>
        printStream(context, flags, { items: inPages(items, 100), layout, empty }),
      );
      expect(stream.stdout).toBe(list.stdout);
      expect(stream.chunks.length).toBeGreaterThan(2);
      const none = await printed((context) => printStream(context, flags, { items: inPages([], 1), layout, empty }));
      const emptyList = await printed((context) => printList(context, flags, { items: [], layout, empty }));
      expect(none).toEqual(emptyList);
    },
  );

  test("is valid in every format, also without items", async () => {
    const outputOf = async (flags: OutputFlags, count: number) => {
      const items = inPages(parcels(count), 100);
      return (await printed((context) => printStream(context, flags, { items, layout, empty }))).stdout;
    };
    expect(JSON.parse(await outputOf({ json: true }, 0))).toEqual([]);
    expect(JSON.parse(await outputOf({ json: true }, 250))).toEqual(parcels(250));
    expect(parse(await outputOf({ format: "yaml" }, 0))).toEqual([]);
    expect(parse(await outputOf({ format: "yaml" }, 250))).toEqual(parcels(250));
    expect(await outputOf({ format: "ndjson" }, 0)).toBe("");
    expect(await outputOf({ format: "csv" }, 0)).toBe("id,sent_at,to\r\n");
    expect(await outputOf({ format: "csv" }, 1)).toBe("id,sent_at,to\r\n1,2026-11-30T00:53:20Z,Ghent 0\r\n");
    expect(await outputOf({ format: "ids" }, 2)).toBe("1\n2\n");
    expect(await outputOf({ template: "{{id}}: {{sent_at}}" }, 1)).toBe("1: 2026-11-30T00:53:20Z\n");
    expect(await outputOf({ jq: ".id, .to" }, 2)).toBe("1\nGhent 0\n2\nGhent 1\n");
    expect(await outputOf({}, 1)).toBe("ID\tSENT\tTO\n1\t2026-11-30T00:53:20Z\tGhent 0\n");
  });

  test("prints each page when it has arrived, and draws one table on a terminal", async () => {
    const { stdout, chunks } = await printed(
      (context) => printStream(context, {}, { items: inPages(parcels(90), 30), layout, empty }),
      true,
    );
    expect(chunks.length).toBe(3);
    expect(stdout.match(/SENT/g)?.length).toBe(1);
    expect(stdout.split("\n")[1]).toBe(" 1  some time ago  Ghent 0");
  });

  test("says on standard error that it is empty", async () => {
    const items = inPages([], 1);
    const { stdout, stderr } = await printed((context) => printStream(context, {}, { items, layout, empty }));
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "No parcels.\n" });
  });

  test("prints the items before an error", async () => {
    async function* failing() {
      yield* parcels(130);
      throw new Error("the connection was lost");
    }
    const ids = await printed(async (context) => {
      const stream = printStream(context, { format: "ids" }, { items: failing(), layout, empty });
      await expect(stream).rejects.toThrow("the connection was lost");
    });
    expect(ids.stdout.trim().split("\n").length).toBe(130);
  });

  test("does not read on while the reader of the output is slow", async () => {
    let read = 0;
    async function* counted() {
      for (const parcel of parcels(10_000)) {
        read++;
        yield parcel;
      }
    }
    const waiting: (() => void)[] = [];
    const { stdout } = { stdout: { write: () => new Promise<void>((resolve) => waiting.push(resolve)) } };
    const process = { stdout, stderr: { write: () => undefined } };
    const context = { process, isTTY: false, columns: 60, now: () => now };
    const stream = printStream(context, { format: "ndjson" }, { items: counted(), layout, empty });
    for (let block = 1; block <= 3; block++) {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      expect(read).toBeLessThanOrEqual(block * 100 + 1);
      waiting.shift()?.();
    }
    const open = setInterval(() => waiting.shift()?.(), 0);
    expect(await stream).toBe(10_000);
    clearInterval(open);
  });
});
