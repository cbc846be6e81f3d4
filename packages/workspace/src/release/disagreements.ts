import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { publicPackages } from "./public-packages.ts";
import { type PublishPlan, plannedReleases } from "./publish-plan.ts";

/** Lists the source files whose version differs from their package's, a line for each. Empty when all agree. */
export function sourceDisagreements(folder: string): string[] {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const { version, packages } = versions(folder);
  const bundle = read("openapi/dist/openapi.json");
  const client = [
    ["openapi/openapi.yaml", Object(parse(read("openapi/openapi.yaml"))).info?.version],
    ["openapi/dist/openapi.json", infoVersion(bundle)],
    ["openapi/released/openapi.json", infoVersion(read("openapi/released/openapi.json"))],
    [
      "packages/client/src/generated/version.ts",
      /version = "(.*)"/.exec(read("packages/client/src/generated/version.ts"))?.[1],
    ],
  ] as const;
  const lines = client.flatMap(([file, said]) => differs(file, said, version));
  if (bundle !== read("openapi/released/openapi.json"))
    lines.push("openapi/released/openapi.json differs from openapi/dist/openapi.json, the document to release.");
  for (const { room, version } of packages) {
    const file = `${room}/CHANGELOG.md`;
    // A package has no changelog before its first release.
    if (existsSync(join(folder, file))) lines.push(...differs(file, /^## (.*)$/m.exec(read(file))?.[1], version));
  }
  return lines;
}

/** Lists the packed packages whose version differs from their source, a line for each. Empty when all agree. */
export async function packedDisagreements(folder: string, packFolder: string, plan: PublishPlan): Promise<string[]> {
  const { packages } = versions(folder);
  const current = new Map(packages.map(({ name, version }) => [name, version]));
  const bundle = readFileSync(join(folder, "openapi/dist/openapi.json"), "utf8");
  const lines: string[] = [];
  for (const { name, version, tarball } of plannedReleases(plan)) {
    const file = join(packFolder, tarball.path);
    const manifest = Object(JSON.parse(await readFromTarball(file, "package.json")));
    lines.push(...differs(`the plan of ${name}`, version, current.get(name)));
    lines.push(...differs(tarball.path, manifest.version, version));
    for (const [dependency, range] of Object.entries(Object(manifest.dependencies)))
      if (current.has(dependency))
        lines.push(...differs(`${tarball.path}, of ${dependency},`, range, current.get(dependency)));
    if (name === "@wootkit/client" && (await readFromTarball(file, "dist/openapi.json")) !== bundle)
      lines.push(`${tarball.path} contains a document other than openapi/dist/openapi.json.`);
  }
  return lines;
}

function versions(folder: string) {
  const packages = publicPackages(folder);
  return { packages, version: packages.find(({ name }) => name === "@wootkit/client")?.version };
}

function infoVersion(json: string): unknown {
  return Object(JSON.parse(json)).info?.version;
}

function differs(where: string, said: unknown, expected: string | undefined): string[] {
  return said === expected ? [] : [`${where} says ${said ?? "no version"}, not ${expected}.`];
}

/** Returns the text of a file in a packed package. */
export async function readFromTarball(tarball: string, path: string): Promise<string> {
  const options = { maxBuffer: 64 * 1024 * 1024 };
  return (await promisify(execFile)("tar", ["-xOzf", tarball, `package/${path}`], options)).stdout;
}
