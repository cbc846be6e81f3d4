import type { Sandbox } from "./api.ts";

/** Where {@link serve} listens. */
export interface ServeOptions {
  /** A port, or `0` for any that is free. */
  port: number;
  /**
   * The name or address to listen on.
   *
   * @default "127.0.0.1", so that only this machine can reach it
   */
  host?: string;
}

/** A sandbox that listens. */
export interface SandboxServer {
  /** The address without a slash at the end, such as `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Stops listening and ends the connections that are still open. */
  close: () => Promise<void>;
}

/**
 * Serves a sandbox over HTTP. Needs Node (or Bun, or Deno); elsewhere hand `sandbox.fetch` to the server you have.
 *
 * @throws Error where there is no Node, where the port is taken, and where it may not be used by this user.
 *
 * @example
 * const server = await serve(createSandbox(), { port: 0 });
 * console.log(server.url);
 * await server.close();
 */
export async function serve(sandbox: Sandbox, options: ServeOptions): Promise<SandboxServer> {
  if (typeof process === "undefined") {
    throw new Error("serve needs Node, Bun or Deno. Elsewhere hand sandbox.fetch to the server you have.");
  }
  // Loaded here and not above, so that the package works without Node where nothing is served.
  const { listen } = await import("./node-server.ts");
  return listen(sandbox.fetch, options.port, options.host ?? "127.0.0.1");
}
