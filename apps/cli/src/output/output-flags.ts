/** PROVISIONAL: replaced by c2's. */
export type Format = "table" | "json" | "ndjson" | "csv" | "yaml" | "ids";
export interface OutputFlags {
  readonly format?: Format;
  readonly json?: boolean;
}
export const outputFlags = {
  format: { kind: "enum", values: ["table", "json", "ndjson", "csv", "yaml", "ids"], optional: true, brief: "The format." },
  json: { kind: "boolean", default: false, withNegated: false, brief: "Print JSON. Default: off" },
} as const;
export function formatOf({ format, json }: OutputFlags): Format {
  return format ?? (json ? "json" : "table");
}
