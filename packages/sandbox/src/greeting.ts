import type { Sandbox } from "./api.ts";

/** Returns the text that the command prints once the sandbox listens at `url`. */
export function greeting(sandbox: Sandbox, url: string): string {
  const rows = Object.values(sandbox.tokens).map((token) => `  ${token}`);
  return `Chatwoot sandbox: ${url}
Account:          ${sandbox.accountId}
API inbox:        ${sandbox.inboxIdentifier}

Tokens, named after their roles:
${rows.join("\n")}

Settings for the client and the command line, to paste into another terminal:
  export CHATWOOT_BASE_URL=${url}
  export CHATWOOT_ACCOUNT_ID=${sandbox.accountId}
  export CHATWOOT_API_TOKEN=${sandbox.tokens.admin}
  export CHATWOOT_PLATFORM_TOKEN=${sandbox.tokens.platform}
  export CHATWOOT_INBOX_IDENTIFIER=${sandbox.inboxIdentifier}

Try it:
  curl -H 'Api-Access-Token: ${sandbox.tokens.admin}' \\
    ${url}/api/v1/accounts/${sandbox.accountId}/contacts/1/conversations

Stop it with Ctrl+C.
`;
}

/** Returns the text for a server without accounts. */
export function emptyGreeting({ tokens }: Sandbox, url: string): string {
  return `Chatwoot sandbox: ${url}
It has no accounts yet.

Settings for the client and the command line, to paste into another terminal:
  export CHATWOOT_BASE_URL=${url}
  export CHATWOOT_PLATFORM_TOKEN=${tokens.platform}

Create an account:
  curl -H 'Api-Access-Token: ${tokens.platform}' \\
    -H 'Content-Type: application/json' -d '{"name":"Northwind"}' \\
    ${url}/platform/api/v1/accounts

Stop it with Ctrl+C.
`;
}
