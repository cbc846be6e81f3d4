import type { Api, Operation } from "@wootkit/openapi/document";
import type { Argument, ExampleBody, ExampleCall } from "./example-call.ts";

/** Placeholders that come from environment variables. The API's client reads the same variables. */
const variables: Readonly<Record<Api, Readonly<Record<string, string>>>> = {
  application: { account_id: "CHATWOOT_ACCOUNT_ID" },
  platform: {},
  public: { inbox_identifier: "CHATWOOT_INBOX_IDENTIFIER" },
  server: {},
};

/** Renders a call with curl. Address, account and token come from the environment. */
export function renderCurl({ operation, security, path, query, body }: ExampleCall): string {
  const token = operation.api === "platform" ? "CHATWOOT_PLATFORM_TOKEN" : "CHATWOOT_API_TOKEN";
  // By default, curl sends a POST with a body, and a GET without.
  const usual = body ? "POST" : "GET";
  const parts = [
    "curl --fail-with-body --silent --show-error",
    operation.method !== usual && `--request ${operation.method}`,
    security?.name && `-H "${security.name}: $${token}"`,
    ...(body ? bodyOptions(body) : []),
    `"$CHATWOOT_BASE_URL${address(operation, path)}${search(query)}"`,
  ];
  return parts.filter(Boolean).join(" \\\n  ");
}

function address({ api, path }: Operation, values: readonly Argument[]): string {
  return values.reduce((text, { parameter: { name }, value }) => {
    const variable = variables[api][name];
    return text.replace(`{${name}}`, variable ? `$${variable}` : encodeURIComponent(String(value)));
  }, path);
}

function search(query: readonly Argument[]): string {
  const pairs = query.flatMap(({ parameter, value }) =>
    [value].flat().map((one) => `${parameter.name}=${encodeURIComponent(String(one))}`),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function bodyOptions({ mediaType, value, files }: ExampleBody): string[] {
  if (mediaType === "multipart/form-data") {
    return Object.entries(value).flatMap(([name, field]) =>
      [field].flat().map((one) => {
        const key = Array.isArray(field) ? `${name}[]` : name;
        return files.includes(name) ? `--form ${quoted(`${key}=@${one}`)}` : `--form-string ${quoted(`${key}=${one}`)}`;
      }),
    );
  }
  return [`-H "Content-Type: ${mediaType}"`, `-d ${quoted(JSON.stringify(value))}`];
}

/** Quotes text as one word of the shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
