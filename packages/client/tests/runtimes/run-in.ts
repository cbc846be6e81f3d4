import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import * as vite from "vite";
import { serveLocally } from "./api-server.ts";
import type { Surroundings } from "./program.ts";

/** Runs the program somewhere, and returns the outcome. */
export type RunIn = (project: string, surroundings: Surroundings) => Promise<unknown>;

const source = fileURLToPath(new URL("program.ts", import.meta.url));

/** The path of Chromium, from the environment or where Debian installs it; undefined if it is missing. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

/** Writes the program as JavaScript that imports the installed package. */
export async function writeProgram(project: string): Promise<void> {
  await build({ entryPoints: [source], outfile: join(project, "program.js"), format: "esm", target: "es2022" });
  await writeFile(
    join(project, "main.js"),
    `import { program } from "./program.js";
     const { CHATWOOT_BASE_URL: url, CHATWOOT_ACCOUNT_ID: id, CHATWOOT_API_TOKEN: token } = process.env;
     console.log(JSON.stringify(await program({ url, accountId: Number(id), token, environment: true })));`,
  );
}

/** Runs in a runtime with a command line and an environment. */
export function command(program: string, ...words: readonly string[]): RunIn {
  return async (project, { url, accountId, token }) => {
    const env = {
      PATH: process.env.PATH,
      HOME: project,
      CHATWOOT_BASE_URL: url,
      CHATWOOT_ACCOUNT_ID: String(accountId),
      CHATWOOT_API_TOKEN: token,
    };
    const { stdout } = await promisify(execFile)(program, [...words, "main.js"], { cwd: project, env });
    return JSON.parse(stdout);
  };
}

/** Bundles a module and its imports into one file, and returns its path. */
export type Bundle = (project: string, entry: string, name: string) => Promise<string>;

/** Bundles without splitting. */
export const withEsbuild: Bundle = async (project, entry, name) => {
  const outfile = join(project, name);
  await build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", platform: "browser", outfile });
  return outfile;
};

/** Bundles as a library, which is also one file. */
export const withVite: Bundle = async (project, entry, name) => {
  const outDir = join(project, `${name}-vite`);
  const lib = { entry, formats: ["es"], fileName: () => name } as const;
  await vite.build({
    root: project,
    configFile: false,
    logLevel: "silent",
    build: { outDir, lib: { ...lib, formats: ["es"] } },
  });
  const files = await readdir(outDir);
  if (files.length !== 1) throw new Error(`Vite made several files: ${files.join(", ")}`);
  return join(outDir, name);
};

/** Bundles the program and the package: the runtime has no module loader. */
async function oneFile(bundle: Bundle, project: string, start: string, name: string): Promise<string> {
  const entry = join(project, `start-${name}`);
  await writeFile(entry, `import { program } from "./program.js"; ${start}`);
  return bundle(project, entry, name);
}

/** Runs one file in a runtime with a command line. */
export function oneFileCommand(bundle: Bundle, program: string): RunIn {
  return async (project, surroundings) => {
    const start = `console.log(JSON.stringify(await program(${JSON.stringify(surroundings)})));`;
    const file = await oneFile(bundle, project, start, "alone.js");
    const { stdout } = await promisify(execFile)(program, [file], { cwd: project });
    return JSON.parse(stdout);
  };
}

/** Runs in Cloudflare's runtime, where a program runs only for a request. */
export function workerd(program: string): RunIn {
  return async (project, surroundings) => {
    const start = `export default { fetch: async () => Response.json(await program(${JSON.stringify(surroundings)})) };`;
    await oneFile(withEsbuild, project, start, "worker.js");
    await writeFile(
      join(project, "workerd.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
       const config :Workerd.Config = (
         services = [
           (name = "program", worker = (
             modules = [(name = "worker.js", esModule = embed "worker.js")],
             compatibilityDate = "2026-01-01",
             globalOutbound = "loopback",
           )),
           (name = "loopback", network = (allow = ["local", "private"])),
         ],
         sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
       );`,
    );
    const child = spawn(program, ["serve", "workerd.capnp", "--control-fd=3"], {
      cwd: project,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    try {
      const port = await new Promise<number>((resolve, reject) => {
        let output = "";
        child.stderr?.on("data", (text) => {
          output += text;
        });
        child.stdio[3]?.on("data", (line) => resolve(JSON.parse(String(line)).port));
        child.on("error", reject);
        child.on("exit", () => reject(new Error(output)));
      });
      const response = await fetch(`http://127.0.0.1:${port}/`);
      const text = await response.text();
      return response.ok ? JSON.parse(text) : text;
    } finally {
      child.kill();
    }
  };
}

/** Runs in a page with its own origin in a headless browser. */
export function browserPage(bundle: Bundle): RunIn {
  return async (project, surroundings) => {
    const start = `globalThis.outcome = program(${JSON.stringify(surroundings)});`;
    return openPage(await oneFile(bundle, project, start, "page.js"));
  };
}

/** Runs a script in a page, and returns its result. */
async function openPage(script: string): Promise<unknown> {
  const site = await serveLocally(async (request, response) => {
    const page = request.url === "/page.js" ? await readFile(script) : '<script type="module" src="/page.js"></script>';
    response.setHeader("content-type", request.url === "/page.js" ? "text/javascript" : "text/html");
    response.end(page);
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? "",
    // For slow machines.
    timeout: 0,
    // Root has no sandbox. The other options prevent other requests of the browser.
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(site.url, { waitUntil: "load" });
    return await page.evaluate("globalThis.outcome");
  } finally {
    await browser.close();
    await site.close();
  }
}
