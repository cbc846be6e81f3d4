import { installOnce } from "../../workspace/src/toolbox/install-once.ts";

/** What other clients weigh, by what a program imports to make one call. They are installed on demand and are no dependencies. */
export const otherClients = [
  { name: "openapi-fetch", version: "0.17.0", program: `export { default } from "openapi-fetch";` },
  { name: "ky", version: "2.1.0", program: `export { default } from "ky";` },
  { name: "openai", version: "7.57.0", program: `export { default } from "openai";` },
  { name: "@figuro/chatwoot-sdk", version: "1.1.17", program: `export { default } from "@figuro/chatwoot-sdk";` },
] as const;

/** The folder where they are installed, from the registry and once. */
export function installOtherClients(): Promise<string> {
  const dependencies = Object.fromEntries(otherClients.map(({ name, version }) => [name, version]));
  return installOnce("other-clients", { dependencies });
}
