/**
 * Node's `fs`. An import would also load its streams and promises, which takes a tenth of the start, because it reads
 * every export. Before 22.3, Node can only import it.
 */
export const fs: typeof import("node:fs") = process.getBuiltinModule?.("node:fs") ?? (await import("node:fs"));
