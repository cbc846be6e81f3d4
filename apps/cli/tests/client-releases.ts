import { execFile } from "node:child_process";
import { cp, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const client = fileURLToPath(new URL("../../../packages/client", import.meta.url));

/** An edit of a conversation in the specification and in the types. */
export type ConversationEdit = readonly [property: string, schema: object | undefined, type: string | undefined];

/**
 * Makes the built client another version, with a conversation that has been edited in its specification and its types.
 *
 * @returns the folder of the package: what is in its tarball.
 */
export async function clientRelease(
  work: string,
  version: string,
  edits: readonly ConversationEdit[] = [],
): Promise<string> {
  const folder = join(work, version, "package");
  for (const name of ["package.json", "dist"]) await cp(join(client, name), join(folder, name), { recursive: true });
  await edit(join(folder, "package.json"), (text) => JSON.stringify({ ...JSON.parse(text), version }));
  await edit(join(folder, "dist/openapi.json"), (text) => edits.reduce(editSpecification, text));
  await edit(join(folder, "dist/generated/models.d.ts"), (text) => edits.reduce(editTypes, text));
  return folder;
}

/** Installs a release of the client in a project, with what it depends on. */
export async function install(release: string, project: string): Promise<void> {
  await cp(release, join(project, "node_modules/@wootkit/client"), { recursive: true });
  const dependency = await realpath(join(client, "node_modules/openapi-fetch"));
  await symlink(dependency, join(project, "node_modules/openapi-fetch"), "junction");
}

/** Packs the folder of a package, and returns the path of the tarball. */
export async function packed(folder: string): Promise<string> {
  const tarball = `${folder}.tgz`;
  await promisify(execFile)("tar", ["-czf", tarball, "-C", join(folder, ".."), "package"]);
  return tarball;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

function editSpecification(text: string, [property, schema]: ConversationEdit): string {
  const document = JSON.parse(text);
  const { Conversation } = document.components.schemas;
  const isRequired = Conversation.required.includes(property) && schema !== undefined;
  Conversation.required = Conversation.required.filter((name: string) => name !== property || isRequired);
  // What is undefined is left out of the JSON.
  Conversation.properties[property] = schema && { ...Conversation.properties[property], ...schema };
  return JSON.stringify(document);
}

function editTypes(text: string, [property, , type]: ConversationEdit): string {
  return text.replace(/^export interface Conversation \{\n[\s\S]*?^\}$/m, (schema) => {
    const line = new RegExp(`^ {4}${property}\\??: .*;$`, "m");
    if (type === undefined) return schema.replace(line, "");
    return line.test(schema)
      ? schema.replace(line, `    ${property}: ${type};`)
      : schema.replace(/\n\}$/, `\n    ${property}?: ${type};\n}`);
  });
}
