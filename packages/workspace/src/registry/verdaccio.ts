import type { Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installOnce } from "../../../client/tests/install-once.ts";
import { root } from "../root.ts";

/** The part of Verdaccio that is used: a server that does not listen yet. */
export interface Verdaccio {
  runServer(settings: object): Promise<Server>;
}

const version = "6.10.4";
// Under node_modules, so that one install serves all later runs. It is no dependency: only who needs a registry pays for its 300 packages.
const folder = join(root, "node_modules/.cache", `wootkit-verdaccio-${version}`);

const manifest = {
  dependencies: { verdaccio: version },
  // It asks for a tag of node-fetch that some registries don't have.
  overrides: { "verdaccio-audit": { "node-fetch": "2.7.0" } },
};

/** Loads Verdaccio, after installing it from the person's registry where no earlier run has. */
export async function loadVerdaccio(): Promise<Verdaccio> {
  await installOnce(folder, manifest);
  return createRequire(join(folder, "package.json"))("verdaccio");
}
