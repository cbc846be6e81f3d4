import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { publishedPackages } from "../src/changelog/published-packages.ts";
import { renderChangelog } from "../src/changelog/render-changelog.ts";
import { builtFiles } from "./built-site.ts";

const changesets = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");

/** A workspace with a client, a tool that depends on it, and a private package. */
async function workspace() {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-changelog-"));
  const write = async (name: string, content: unknown): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  };
  await write("package.json", { name: "top", private: true });
  await write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  await write(".changeset/config.json", { changelog: "@changesets/cli/changelog", format: false });
  await write("packages/client/package.json", { name: "@x/client", version: "0.1.0" });
  await write("packages/tool/package.json", {
    name: "@x/tool",
    version: "0.3.0",
    dependencies: { "@x/client": "workspace:*" },
  });
  await write("packages/room/package.json", { name: "@x/room", version: "0.0.0", private: true });
  return {
    write,
    /** The pages that the site would have. */
    pages: async () =>
      new Map(
        (await publishedPackages(folder)).map((found) => [found.name, { ...found, page: renderChangelog(found) }]),
      ),
    version: () => promisify(execFile)(process.execPath, [changesets, "version"], { cwd: folder }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

test("the page of an unreleased package says so", async () => {
  await using place = await workspace();
  const pages = await place.pages();
  expect([...pages.keys()]).toEqual(["@x/client", "@x/tool"]);
  expect(pages.get("@x/client")).toMatchObject({ slug: "changelog/client", version: undefined, next: undefined });
  expect(pages.get("@x/client")?.page).toBe("No version has been released yet.\n");
});

test("pending changes move unchanged into the predicted version", async () => {
  await using place = await workspace();
  const [addition, repair] = ["Send files\n\n```ts\nsend({\n\n  file,\n});\n```", "Fix the clock"];
  await place.write(".changeset/a.md", `---\n"@x/client": minor\n---\n\n${addition}\n`);
  await place.write(".changeset/b.md", `---\n"@x/client": patch\n---\n\n${repair}\n`);

  const pending = await place.pages();
  expect(pending.get("@x/client")).toMatchObject({ version: undefined, next: { version: "0.2.0" } });
  expect(pending.get("@x/client")?.page).toBe(`## Unreleased

Pending changes, which become version 0.2.0.

### Minor Changes

- Send files

  \`\`\`ts
  send({

    file,
  });
  \`\`\`

### Patch Changes

- Fix the clock
`);
  expect(pending.get("@x/tool")?.page).toBe(`## Unreleased

Pending changes, which become version 0.3.1.

Newer versions of the packages that it depends on.
`);

  await place.version();
  const released = await place.pages();
  expect(released.get("@x/client")).toMatchObject({ version: "0.2.0", next: undefined });
  const said = pending.get("@x/client")?.page.replace(/^[\s\S]*?(?=### )/, "");
  // Changesets indents empty lines too.
  expect(released.get("@x/client")?.page.replace(/^ +$/gm, "")).toBe(`## 0.2.0\n\n${said}`);
  expect(released.get("@x/tool")?.page).toContain("- @x/client@0.2.0\n");

  await place.write(".changeset/c.md", `---\n"@x/client": patch\n---\n\nMend the bell\n`);
  const next = (await place.pages()).get("@x/client");
  expect(next?.page.match(/^## .*/gm)).toEqual(["## Unreleased", "## 0.2.0"]);
  expect(next).toMatchObject({ version: "0.2.0", next: { version: "0.2.1" } });
});

const packages = await publishedPackages();

test("every published package has a page", () => {
  expect(packages.map(({ slug }) => slug)).toEqual(
    ["cli", "client", "sandbox", "spec-release"].map((name) => `changelog/${name}`),
  );
});

test.each(packages)("$name has its changelog in HTML, Markdown, llms.txt and the sidebar", async (published) => {
  const { name, slug } = published;
  const one = async (file: string) => [...(await builtFiles(file)).values()].join();
  expect(await one(`${slug}.md`)).toBe(`# Changes in ${name}\n\n${renderChangelog(published)}`);
  expect(await one("llms.txt")).toContain(`- [${name}](/${slug}.md): `);
  expect(await one("index.html")).toContain(`href="/${slug}/"`);
  const html = await one(`${slug}/index.html`);
  const headings = Array.from(html.matchAll(/<h2 id="([^"]*)"/g), ([, id]) => id).filter(
    (id) => id !== "starlight__on-this-page",
  );
  expect(headings).toHaveLength(renderChangelog(published).match(/^## /gm)?.length ?? 0);
});

test("the versions page lists each package with its versions", async () => {
  const html = [...(await builtFiles("changelog/index.html")).values()].join();
  const text = (html.split("<main")[1] ?? "").replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  for (const { name, version, next } of packages) {
    expect(text).toContain(`${name} ${version ?? "not yet"} ${next?.version ?? "nothing pending"} `);
  }
});
