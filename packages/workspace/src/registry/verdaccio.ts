import type { Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installOnce } from "../toolbox/install-once.ts";

/** The part of Verdaccio that we use. */
export interface Verdaccio {
  /** Creates a server that does not listen yet. */
  runServer(settings: object): Promise<Server>;
}

// Not a dependency: only a run that needs a registry should install its 300 packages.
const manifest = {
  dependencies: { verdaccio: "6.10.4" },
  // It depends on a tag of node-fetch that some registries lack.
  overrides: { "verdaccio-audit": { "node-fetch": "2.7.0" } },
};

/** Loads Verdaccio. The first run on a machine installs it from the user's registry. */
export async function loadVerdaccio(): Promise<Verdaccio> {
  const folder = await installOnce("verdaccio", manifest);
  return createRequire(join(folder, "package.json"))("verdaccio");
}
