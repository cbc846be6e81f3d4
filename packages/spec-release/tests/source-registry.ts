import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A published version: its tarball, and the tag that points to it. */
interface Published {
  readonly version: string;
  readonly tarball: string;
  readonly tag?: string;
}

/** A local registry with one package. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
}

/** Serves a package like npm's registry: its metadata and its tarballs.  */
export async function serveRegistry(name: string, published: readonly Published[]): Promise<Registry> {
  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(request.url ?? "");
    const asked = published.find(({ tarball }) => address === `/${path.basename(tarball)}`);
    if (asked) {
      response.end(await readFile(asked.tarball));
      return;
    }
    if (address !== `/${name}`) {
      response.writeHead(404, { "content-type": "application/json" }).end("{}");
      return;
    }
    const versions = published.map(({ version, tarball }) => {
      const dist = { tarball: `http://${request.headers.host}/${path.basename(tarball)}` };
      return [version, { name, version, dist }];
    });
    const tags = published.flatMap(({ version, tag }) => (tag === undefined ? [] : [[tag, version]]));
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ name, "dist-tags": Object.fromEntries(tags), versions: Object.fromEntries(versions) }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
