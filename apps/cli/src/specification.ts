import { createRequire } from "node:module";
import type document from "@wootkit/client/openapi.json";

const require = createRequire(import.meta.url);

/**
 * The specification that the client was made from: what a command says about an operation comes from here. It is read when it is asked
 * for, as only `--help` needs it.
 */
export function specification(): typeof document {
  return require("@wootkit/client/openapi.json");
}
