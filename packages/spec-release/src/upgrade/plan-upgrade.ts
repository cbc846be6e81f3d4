import path from "node:path";
import semver from "semver";
import { withSurface } from "../cli/surface-changes.ts";
import { allLevels, type SpecDiff } from "../diff/spec-diff.ts";
import { diffSources } from "../source/diff-sources.ts";
import type { OpenedSource } from "../source/open-source.ts";
import { openSource } from "../source/open-source.ts";
import { isJsonObject } from "../spec/json.ts";
import { openSpec } from "../spec/spec-files.ts";
import { UsageError } from "../usage-error.ts";
import { namedSubjects } from "./changed-subjects.ts";
import type { CodeAnswer, CodeQuestion } from "./check-code.ts";
import type { ComparedVersions } from "./compared-versions.ts";
import { describedBy, keysOfNames } from "./described-names.ts";
import { installCommand } from "./install-command.ts";
import {
  exists,
  findInstalledPackage,
  foldersUpwards,
  type InstalledPackage,
  type PackageFolder,
  readPackageFolder,
} from "./installed-package.ts";
import type { UpgradePlan } from "./upgrade-plan.ts";

/** The upgrade to plan. */
export interface UpgradeOptions {
  /** Name of the package. It must contain its OpenAPI document as `openapi.json`. */
  readonly package: string;
  /** The folder to start from. Paths are relative to it. */
  readonly cwd: string;
  /**
   * The version to go to: a version, a range, a tag, or the path of a tarball.
   * @default the tag `latest` in the registry of the user's npm configuration
   */
  readonly to?: string;
  /**
   * The tsconfig of the code that uses the package, or its folder. The search for the installed package starts there.
   * @default `tsconfig.json` in `cwd`; without one, no code is checked
   */
  readonly project?: string;
}

const packageName = /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/;
const tarballName = /\.(?:tgz|tar\.gz)$/;

/**
 * Compares the installed version of a package with another one. Returns the changes, the lines of code that they touch,
 * and the command to upgrade. Writes nothing into the project.
 *
 * @throws {UsageError} when the package isn't installed, the version doesn't exist, or the tsconfig can't be used.
 * @throws {SpecError} when one of the documents can't be read.
 * @example
 * const { changes, command } = await planUpgrade({ package: "pet-client", cwd: process.cwd() });
 * for (const { level, message, lines = [] } of changes) console.log(level, message, lines.length);
 */
export async function planUpgrade(options: UpgradeOptions): Promise<UpgradePlan> {
  const { package: name, cwd, to } = options;
  if (!packageName.test(name)) throw new UsageError(`${name} is not the name of a package.`);
  const project = await findProject(options);
  const base = options.project === undefined || !project ? cwd : path.dirname(project);
  const installed = await findInstalledPackage(name, base);
  await using opened = await openTarget(name, to, cwd);
  const target = await readTarget(opened, name);
  const isTarball = to !== undefined && tarballName.test(to);
  const identity = { package: name, from: installed.version, to: target.version };
  const nothing: UpgradePlan = { ...identity, bump: "none", changes: [], notes: [] };
  const isNothingNew = to === undefined && isOlder(target.version, installed.version);
  if (isNothingNew || (!isTarball && installed.version === target.version)) return nothing;

  const { diff, versions } = await compareDocuments(installed, opened, cwd);
  const { bump, changes } = await withByHand(diff, versions, installed, target);
  // A tarball can be a new build of the installed version.
  if (changes.length === 0 && installed.version === target.version) return nothing;
  const plan = {
    ...identity,
    bump,
    changes,
    notes: await missingPackages(installed, target),
    command: await installCommand(name, isTarball ? to : `${name}@${target.version}`, base),
  };
  if (!project) return plan;
  const answer = await checked({
    project,
    cwd,
    changes,
    overlay: { link: installed.link, folder: installed.folder, replacement: target.folder },
    versions,
  });
  return { ...plan, changes: answer.changes, code: answer.check, notes: [...answer.notes, ...plan.notes] };
}

// A separate function, as TypeScript 5.9 doesn't rewrite the `.ts` of an import in a function with `await using`.
async function checked(question: CodeQuestion): Promise<CodeAnswer> {
  const { checkCode } = await import("./check-code.ts");
  return checkCode(question);
}

/** Whether a version comes before another one. False if one of them is not valid SemVer. */
function isOlder(version: string, than: string): boolean {
  return semver.valid(version) !== null && semver.valid(than) !== null && semver.lt(version, than);
}

async function findProject({ cwd, project }: UpgradeOptions): Promise<string | undefined> {
  const given = path.resolve(cwd, project ?? "tsconfig.json");
  const file = given.endsWith(".json") ? given : path.join(given, "tsconfig.json");
  if (await exists(file)) return file;
  if (project !== undefined) throw new UsageError(`--project ${project}: no such file.`);
  return undefined;
}

async function openTarget(name: string, to: string | undefined, cwd: string): Promise<OpenedSource> {
  if (to === undefined || !tarballName.test(to)) return openSource(`npm:${name}@${to ?? "latest"}`, cwd);
  if (!(await exists(path.resolve(cwd, to)))) throw new UsageError(`--to ${to}: no such file.`);
  return openSource(to, cwd);
}

async function readTarget({ folder, label }: OpenedSource, name: string): Promise<PackageFolder> {
  if (folder === undefined) throw new UsageError(`${label} is not a package.`);
  const target = await readPackageFolder(folder);
  if (target.name !== name) throw new UsageError(`${label} contains ${target.name} ${target.version}, not ${name}.`);
  return target;
}

async function compareDocuments(
  { document, folder, name, version }: InstalledPackage,
  opened: OpenedSource,
  cwd: string,
): Promise<{ readonly diff: SpecDiff; readonly versions: ComparedVersions }> {
  const label = `${name}@${version}/`;
  const installed: OpenedSource = {
    file: document,
    label,
    origin: { folder, label },
    [Symbol.asyncDispose]: async () => {},
  };
  const diff = await diffSources(installed, opened, cwd);
  const versions = {
    before: openSpec(installed, cwd).root.value,
    after: openSpec(opened, cwd).root.value,
    fileBefore: `${label}${path.relative(folder, document)}`,
    changes: diff.changes,
  };
  return { diff, versions };
}

/** The changes to the document, and to the parts of the package that are not generated from it. */
async function withByHand(
  spec: SpecDiff,
  versions: ComparedVersions,
  installed: PackageFolder,
  target: PackageFolder,
): Promise<SpecDiff> {
  const said = new Set(spec.changes.flatMap((change) => namedSubjects(change, versions)));
  const described = describedBy(versions.before);
  // The compiler is slow to load, and needed only here.
  const { readSurface } = await import("../surface/read-surface.ts");
  const { diffSurfaces } = await import("../surface/diff-surfaces.ts");
  const surface = await diffSurfaces(await readSurface(installed.folder), await readSurface(target.folder));
  const byHand = surface.filter(
    ({ symbol = "" }) => !keysOfNames(symbol.split("."), described).some((key) => said.has(key)),
  );
  const { bump, changes } = withSurface(spec, byHand);
  return { bump, changes: allLevels.flatMap((level) => changes.filter((change) => change.level === level)) };
}

/** Notes about dependencies that only the other version has. Without them, their types are checked as `any`. */
async function missingPackages(installed: InstalledPackage, target: PackageFolder): Promise<string[]> {
  const { dependencies, peerDependencies } = target.manifest;
  const needed = [dependencies, peerDependencies].flatMap((list) => (isJsonObject(list) ? Object.keys(list) : []));
  const missing: string[] = [];
  for (const name of needed) {
    const places = foldersUpwards(installed.folder).map((folder) => path.join(folder, "node_modules", name));
    const found = await Promise.all(places.map(exists));
    if (!found.includes(true)) missing.push(name);
  }
  if (missing.length === 0) return [];
  return [
    `${target.name} ${target.version} needs ${missing.join(", ")}, which isn't installed: its types count as any.`,
  ];
}
