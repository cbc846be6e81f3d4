/**
 * Node's `fs`. It is not imported, as an import reads each of its exports, which loads its streams and promises: a tenth of the start.
 * Node before 22.3 has no other way.
 */
export const fs: typeof import("node:fs") = process.getBuiltinModule?.("node:fs") ?? (await import("node:fs"));
