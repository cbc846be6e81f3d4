import { readRecordings } from "@wootkit/openapi/exchange";
import { banner } from "./source.ts";

/** The order of apps in lists. */
const order = ["webhook", "dashboard_apps", "openai", "linear", "notion", "slack", "dialogflow", "google_translate"];

/** The apps that Chatwoot can be connected to, as recorded from real servers: the newest, and those that changed. */
export function integrationAppsModule(): string {
  const newest = appsOf("4.16.2");
  const older = appsOf("4.14.2").filter((app) => !newest.some((one) => JSON.stringify(one) === JSON.stringify(app)));
  const position = ({ id }: App) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = newest.toSorted((a, b) => position(a) - position(b));
  return `${banner}
import type { IntegrationApp } from "@wootkit/client";

type App = Omit<IntegrationApp, "enabled" | "hooks">;

export const apps: readonly App[] = ${JSON.stringify(sorted)};

/** The apps that changed in 4.16, as they were before. */
export const olderApps: readonly App[] = ${JSON.stringify(older)};
`;
}

type App = { readonly id: string };

function appsOf(version: "4.14.2" | "4.16.2"): App[] {
  return readRecordings(version).flatMap(({ request, response }) => {
    const isApp = request.method === "GET" && request.path.endsWith("/integrations/apps/{id}");
    // Only administrators see all of an app.
    if (!isApp || response.status !== 200 || !Object.hasOwn(Object(response.body), "logo")) return [];
    const { enabled: _, hooks: __, ...app } = Object(response.body);
    const text = JSON.stringify(app).replaceAll("https://chatwoot.example/", "https://chatwoot.example.com/");
    return [JSON.parse(text.replaceAll(/accounts\/\d+/g, "accounts/{account_id}"))];
  });
}
