import type { Specification } from "./specification.ts";

/** The version of the specification, which is that of the client. */
export function renderVersion({ info }: Specification): string {
  return `/** The version of the specification, and of this package. */\nexport const version = ${JSON.stringify(info.version)};`;
}
