/** What can be exported. */
export type ExportKind = "contacts" | "conversations" | "messages";

/** The formats of an export. */
export const exportFormats = ["ndjson", "csv"] as const;

/** @see {@link exportFormats} */
export type ExportFormat = (typeof exportFormats)[number];
