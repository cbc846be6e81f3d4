import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { outcome } from "../../src/copy-checkout.ts";
import { type Registry, startRegistry } from "../../src/registry/start-registry.ts";
import { root } from "../../src/root.ts";
import { nodes, openToolbox, toolPath } from "../../src/toolbox/toolbox.ts";
import { packAll } from "../packed.ts";

/** A first program with each package, and its output. */
const uses: Readonly<Record<string, { readonly program: string; readonly prints: RegExp }>> = {
  "@wootkit/client": {
    program: `
      import { createClient } from "@wootkit/client";
      const fetch = async () => Response.json({ payload: { id: 42, name: "Maya" } });
      const chatwoot = createClient({ baseUrl: "https://chatwoot.example", accountId: 1, token: "secret", fetch });
      console.log("client", (await chatwoot.contacts.get(42)).name);`,
    prints: /^client Maya$/m,
  },
  "@wootkit/sandbox": {
    program: `
      import { createSandbox, serve } from "@wootkit/sandbox";
      const sandbox = createSandbox();
      const server = await serve(sandbox, { port: 0 });
      const url = server.url + "/api/v1/accounts/" + sandbox.accountId + "/contacts/1/conversations";
      const response = await fetch(url, { headers: { "api-access-token": sandbox.tokens.admin } });
      console.log("sandbox", response.status, (await response.json()).payload.length);
      await server.close();`,
    prints: /^sandbox 200 \d+$/m,
  },
  "@wootkit/cli": {
    program: `
      import { execFileSync } from "node:child_process";
      import { fileURLToPath } from "node:url";
      const command = fileURLToPath(new URL("dist/main.js", import.meta.resolve("@wootkit/cli/package.json")));
      process.stdout.write(execFileSync(process.execPath, [command, "contacts", "conversations", "1", "--sandbox"]));`,
    prints: /^ID\tSTATUS\t/,
  },
  "@wootkit/spec-release": {
    program: `
      import { writeFileSync } from "node:fs";
      import { diffSpecs } from "@wootkit/spec-release";
      const document = { openapi: "3.1.0", info: { title: "Pets", version: "1.0.0" }, paths: {} };
      const operation = { operationId: "listPets", responses: { 204: { description: "None." } } };
      writeFileSync("old.json", JSON.stringify(document));
      writeFileSync("new.json", JSON.stringify({ ...document, paths: { "/pets": { get: operation } } }));
      console.log("spec-release", (await diffSpecs("old.json", "new.json")).bump);`,
    prints: /^spec-release minor$/m,
  },
};

const managers: Readonly<Record<string, readonly string[]>> = {
  npm: ["npm", "install", "--no-audit", "--no-fund"],
  pnpm: ["npx", "-y", "pnpm@12", "install"],
  "yarn 1": ["npx", "-y", "yarn@1.22.22", "install", "--non-interactive"],
  "yarn 4": ["npx", "-y", "-p", "@yarnpkg/cli-dist@4.18.1", "yarn", "install"],
};

let work: string;
let registry: Registry;
const versions: Record<string, string> = {};

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "wootkit-install-"));
  const [started, packed] = await Promise.all([startRegistry(), packAll(), openToolbox()]);
  registry = started;
  await writeFile(join(work, ".npmrc"), registry.npmrc);
  for (const { name, version, tarball } of packed.packages) {
    const { code, stderr } = await outcome("npm", ["publish", tarball, "--userconfig", join(work, ".npmrc")], work);
    if (code !== 0) throw new Error(`npm publish failed for ${name}:\n${stderr}`);
    versions[name] = version;
  }
  await packed[Symbol.asyncDispose]();
});

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await rm(work, { recursive: true, force: true });
});

const all = Object.keys(uses);
const projects: Readonly<Record<string, readonly (readonly string[])[]>> = {
  npm: [all],
  // With pnpm, a package can import only its own dependencies. The others put all packages into one folder.
  pnpm: all.map((name) => [name]),
  "yarn 1": [all],
  "yarn 4": [all],
};

describe.each(Object.keys(managers))("installed with %s", (manager) => {
  test.each((projects[manager] ?? []).map((names) => [names.join(", "), names] as const))("%s", async (_, names) => {
    const project = await install(manager, names);
    for (const name of names) {
      await writeFile(join(project, "use.js"), uses[name]?.program ?? "");
      for (const version of nodes.filter((version) => !version.startsWith("20."))) {
        const { code, stdout, stderr } = await outcome(toolPath(`node-${version}`), ["use.js"], project);
        expect(code, `${name} in Node ${version}:\n${stderr}`).toBe(0);
        expect(stdout, `${name} in Node ${version}`).toMatch(uses[name]?.prints ?? /$^/);
      }
    }
  });
});

async function install(manager: string, names: readonly string[]): Promise<string> {
  const project = join(work, `${manager}-${names.length}-${names[0]?.slice(9)}`.replace(" ", "-"));
  await mkdir(project);
  const dependencies = Object.fromEntries(names.map((name) => [name, versions[name]]));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  await writeFile(join(project, ".npmrc"), registry.npmrc);
  await writeFile(join(project, ".yarnrc.yml"), await yarnSettings());
  // Yarn 4 treats a folder with a lockfile as a project.
  await writeFile(join(project, "yarn.lock"), "");
  const [program = "", ...args] = managers[manager] ?? [];
  const { code, stdout, stderr } = await outcome(program, args, project, { YARN_ENABLE_IMMUTABLE_INSTALLS: "false" });
  expect(code, `${manager} install:\n${stdout}${stderr}`).toBe(0);
  return project;
}

/** Yarn 4 does not read .npmrc, so it needs the same settings in a different form. */
async function yarnSettings(): Promise<string> {
  const { stdout } = await outcome("npm", ["config", "get", "registry"], root);
  return JSON.stringify({
    nodeLinker: "node-modules",
    enableTelemetry: false,
    // It caches packages by name and version. Those of an earlier run came from another registry.
    globalFolder: join(work, "yarn-4"),
    // Otherwise packages that are only minutes old are quarantined.
    npmPreapprovedPackages: ["@wootkit/*"],
    npmRegistryServer: stdout.trim(),
    npmScopes: { wootkit: { npmRegistryServer: registry.url } },
    unsafeHttpWhitelist: ["127.0.0.1"],
  });
}
