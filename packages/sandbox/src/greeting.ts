import type { Sandbox } from "./api.ts";

/** What the command says once the sandbox listens at `url`. */
export function greeting(sandbox: Sandbox, url: string): string {
  const tokens = Object.entries(sandbox.tokens);
  const width = Math.max(...tokens.map(([role]) => role.length));
  const rows = tokens.map(([role, token]) => `  ${role.padEnd(width)}  ${token}`);
  return `Chatwoot sandbox: ${url}
Account:          ${sandbox.accountId}

Tokens:
${rows.join("\n")}

Try it:
  curl -H 'Api-Access-Token: ${sandbox.tokens.admin}' ${url}/api/v1/accounts/${sandbox.accountId}/contacts/1/conversations

Stop it with Ctrl+C.
`;
}
