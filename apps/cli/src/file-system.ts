/**
 * Node's `fs`, without an import: that reads every export, and so loads its streams and promises, which takes a tenth
 * of the start. Node before 22.3 can only import it.
 */
export const fs: typeof import("node:fs") = process.getBuiltinModule?.("node:fs") ?? (await import("node:fs"));
