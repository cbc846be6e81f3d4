import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installOnce } from "../../workspace/src/toolbox/install-once.ts";

/** A client that is compared with ours. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  /** The imports of a program that makes one call. */
  readonly program: string;
  /** Lists the conversations of contact 42 with its module. */
  connect(module: Module, server: Server): () => Promise<unknown>;
}

export interface Server {
  readonly baseUrl: string;
  readonly token: string;
}

/** Modules of other packages, whose types are not installed here. */
// biome-ignore lint/suspicious/noExplicitAny: each is used as its own documentation shows.
type Module = any;

const path = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";
const filled = "/api/v1/accounts/1/contacts/42/conversations";

/** The other clients. They are installed on demand, outside the checkout, and are not dependencies. */
export const contenders: readonly Contender[] = [
  {
    name: "openapi-fetch",
    version: "0.17.0",
    program: `export { default } from "openapi-fetch";`,
    connect({ default: createClient }, { baseUrl, token }) {
      const client = createClient({ baseUrl, headers: { "Api-Access-Token": token } });
      return () => client.GET(path, { params: { path: { account_id: 1, id: 42 } } });
    },
  },
  {
    name: "ky",
    version: "2.1.0",
    program: `export { default } from "ky";`,
    connect({ default: ky }, { baseUrl, token }) {
      const client = ky.extend({ headers: { "Api-Access-Token": token } });
      return () => client.get(baseUrl + filled).json();
    },
  },
  {
    name: "openai",
    version: "7.57.0",
    program: `export { default } from "openai";`,
    connect({ default: OpenAI }, { baseUrl, token }) {
      const client = new OpenAI({ apiKey: token, baseURL: baseUrl });
      return () => client.get(filled);
    },
  },
  {
    name: "@figuro/chatwoot-sdk",
    version: "1.1.17",
    program: `export { default } from "@figuro/chatwoot-sdk";`,
    connect(module, { baseUrl, token }) {
      // It is CommonJS.
      const ChatwootClient = module.default.default ?? module.default;
      const config = { basePath: baseUrl, with_credentials: true, credentials: "include", token };
      const { contacts } = new ChatwootClient({ config });
      return () => contacts.listConversations({ accountId: 1, id: 42 });
    },
  },
];

/** Installs them from the registry once, and returns the folder. */
export function installContenders(): Promise<string> {
  const dependencies = Object.fromEntries(contenders.map(({ name, version }) => [name, version]));
  return installOnce("other-clients", { dependencies });
}

/** Imports the modules of the contenders from their folder. */
export async function loadContenders(folder: string): Promise<Module[]> {
  const work = await mkdtemp(join(tmpdir(), "wootkit-contenders-"));
  try {
    await symlink(join(folder, "node_modules"), join(work, "node_modules"), "junction");
    const lines = contenders.map(({ name }, index) => `export * as module${index} from "${name}";`);
    await writeFile(join(work, "modules.mjs"), lines.join("\n"));
    const modules = await import(pathToFileURL(join(work, "modules.mjs")).href);
    return contenders.map((_, index) => modules[`module${index}`]);
  } finally {
    await rm(work, { recursive: true });
  }
}
