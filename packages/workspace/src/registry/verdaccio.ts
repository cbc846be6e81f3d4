import type { Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installOnce } from "../toolbox/install-once.ts";

/** The part of Verdaccio that is used: a server that does not listen yet. */
export interface Verdaccio {
  runServer(settings: object): Promise<Server>;
}

// It is no dependency: only a run that needs a registry pays for its 300 packages.
const manifest = {
  dependencies: { verdaccio: "6.10.4" },
  // It asks for a tag of node-fetch that some registries don't have.
  overrides: { "verdaccio-audit": { "node-fetch": "2.7.0" } },
};

/** Loads Verdaccio, after installing it from the person's registry where no earlier run has. */
export async function loadVerdaccio(): Promise<Verdaccio> {
  const folder = await installOnce("verdaccio", manifest);
  return createRequire(join(folder, "package.json"))("verdaccio");
}
