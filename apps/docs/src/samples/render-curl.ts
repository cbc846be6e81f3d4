import type { Argument, ExampleBody, ExampleCall } from "./example-call.ts";

/** The variables of the environment that samples read for what a caller says once. */
const variables: Readonly<Record<string, string>> = {
  account_id: "CHATWOOT_ACCOUNT_ID",
  inbox_identifier: "CHATWOOT_INBOX_IDENTIFIER",
};

/** A call with curl. Address, account and token come from the environment. */
export function renderCurl({ operation, security, path, query, body }: ExampleCall): string {
  const token = operation.api === "platform" ? "CHATWOOT_PLATFORM_TOKEN" : "CHATWOOT_API_TOKEN";
  // curl sends a POST where there is a body, and a GET where there is none.
  const usual = body ? "POST" : "GET";
  const parts = [
    "curl --fail-with-body --silent --show-error",
    operation.method !== usual && `--request ${operation.method}`,
    security?.name && `-H "${security.name}: $${token}"`,
    ...(body ? bodyOptions(body) : []),
    `"$CHATWOOT_BASE_URL${address(operation.path, path)}${search(query)}"`,
  ];
  return parts.filter(Boolean).join(" \\\n  ");
}

function address(template: string, values: readonly Argument[]): string {
  return values.reduce((text, { parameter: { name }, value }) => {
    const variable = variables[name];
    return text.replace(`{${name}}`, variable ? `$${variable}` : encodeURIComponent(String(value)));
  }, template);
}

function search(query: readonly Argument[]): string {
  const pairs = query.flatMap(({ parameter, value }) =>
    [value].flat().map((one) => `${parameter.name}=${encodeURIComponent(String(one))}`),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function bodyOptions({ mediaType, value, files }: ExampleBody): string[] {
  if (mediaType === "multipart/form-data") {
    return Object.entries(Object(value)).flatMap(([name, field]) =>
      [field].flat().map((one) => {
        const key = Array.isArray(field) ? `${name}[]` : name;
        return files.includes(name) ? `--form ${quoted(`${key}=@${one}`)}` : `--form-string ${quoted(`${key}=${one}`)}`;
      }),
    );
  }
  return [`-H "Content-Type: ${mediaType}"`, `-d ${quoted(JSON.stringify(value))}`];
}

/** A word of the shell, whatever it contains. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
