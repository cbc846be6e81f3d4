import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadVerdaccio } from "./verdaccio.ts";

/** A private npm registry on this machine. It starts empty. */
export interface Registry extends AsyncDisposable {
  /** Such as `http://127.0.0.1:40873/`, with the trailing slash. */
  readonly url: string;
  /** An `.npmrc` that gets `@wootkit` from here and can publish. Other packages come from the user's own registry. */
  readonly npmrc: string;
}

/** Starts Verdaccio on a free loopback port, with its storage in a temporary folder. Disposing stops it. */
export async function startRegistry(): Promise<Registry> {
  const { runServer } = await loadVerdaccio();
  const folder = await mkdtemp(join(tmpdir(), "wootkit-registry-"));
  const server = await runServer(settings(folder));
  const url = await listen(server);
  const token = await signUp(url);
  return {
    url,
    npmrc: `@wootkit:registry=${url}\n${url.replace("http:", "")}:_authToken=${token}\n`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** There is no uplink: only packages published here exist. */
function settings(folder: string): object {
  return {
    storage: join(folder, "storage"),
    self_path: folder,
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    packages: { "@wootkit/*": { access: "$all", publish: "$authenticated" } },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the registry does not listen on a port");
  return `http://127.0.0.1:${address.port}/`;
}

/** Signs up a user, as `npm adduser` does, and returns the token for publishing. */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: crypto.randomUUID() }),
  });
  const { token } = Object(await response.json());
  if (typeof token !== "string") throw new Error(`the registry responded with status ${response.status} and no token`);
  return token;
}
