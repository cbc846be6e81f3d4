import type { Sandbox } from "./api.ts";
import { checkNames } from "./check-names.ts";

/** The options of {@link serve}. */
export interface ServeOptions {
  /** The port, or `0` for any free port. */
  port: number;
  /**
   * The host name or address to listen on.
   *
   * @default "127.0.0.1", which only this machine can reach
   */
  host?: string;
}

/** A sandbox that is served over HTTP. */
export interface SandboxServer {
  /** The address without a trailing slash, such as `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Stops listening and closes open connections. */
  close: () => Promise<void>;
}

/**
 * Serves a sandbox over HTTP in Node, Bun, or Deno. Elsewhere, pass `sandbox.fetch` to the server of your runtime.
 *
 * @throws Error if the runtime isn't supported, or the port is in use or not permitted.
 * @throws TypeError for an unknown option.
 *
 * @example
 * const server = await serve(createSandbox(), { port: 0 });
 * console.log(server.url);
 * await server.close();
 */
export async function serve(sandbox: Sandbox, options: ServeOptions): Promise<SandboxServer> {
  if (typeof process === "undefined") {
    throw new Error("serve needs Node, Bun, or Deno. Elsewhere, pass sandbox.fetch to the server of your runtime.");
  }
  checkNames("option", options, { port: true, host: true } satisfies Record<keyof ServeOptions, true>);
  // Loaded on demand, so that the package works without Node until it serves.
  const { listen } = await import("./node-server.ts");
  return listen(sandbox.fetch, options.port, options.host ?? "127.0.0.1");
}
