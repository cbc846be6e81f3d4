import { dereference, type Operation, type Parameter, type Schema } from "@wootkit/openapi/document";
import type { Marked, Route } from "../src/http/route.ts";
import type { Lifetime } from "../src/state/chatwoot-version.ts";
import { envelopeOf } from "./envelope.ts";
import { banner, document, takesBots } from "./source.ts";

/** Returns the source of a module with the routes. */
export function routesModule(all: readonly Operation[]): string {
  const lines = all.map((operation) => `  ${JSON.stringify(JSON.stringify(routeOf(operation)))},\n`);
  return `${banner}
import type { PackedRoute } from "../http/route.ts";

export const packedRoutes: readonly PackedRoute[] = [
${lines.join("")}];
`;
}

function routeOf(operation: Operation): Route {
  const { id, method, path, api, success, role, since, until } = operation;
  const envelope = envelopeOf(success.schema);
  const properties = markedProperties(success.schema ?? {});
  const parameters = markedParameters(operation);
  return {
    // It must be first: see `PackedRoute`.
    path,
    id,
    method,
    api,
    status: success.status,
    ...(success.mediaType === undefined ? {} : { mediaType: success.mediaType }),
    ...(envelope === undefined ? {} : { envelope: envelope.name }),
    ...(role === "administrator" && { administratorsOnly: true, ...openBefore(operation) }),
    ...permissionOf(operation),
    ...(api === "application" && operation.security.length === 0 && { isOpen: true as const }),
    ...(hidesAccounts.test(operation.description) && { hidesAccounts: true as const }),
    ...(takesBots(operation) && { takesBots: true, ...closedToBotsBefore(operation) }),
    ...(operation.isOnlyPatch && { isOnlyPatch: true as const }),
    ...(isForBrowsers(operation) && { isForBrowsers: true as const }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(properties.length > 0 && { properties }),
    ...(parameters.length > 0 && { parameters }),
  };
}

/** How the document says that an account of others looks as if it didn't exist. */
const hidesAccounts = /does not belong to is a 404/;

/** Returns the permission that the document grants agents in its paragraph about access. */
function permissionOf({ description }: Operation): Pick<Route, "permission"> {
  const isGranted = description.includes("and agents with a custom role that has `report_manage`");
  return isGranted ? { permission: "report_manage" } : {};
}

/** Returns the release before which, as the document says, everyone in the account could call an operation. */
function openBefore({ description }: Operation): Pick<Route, "administratorsSince"> {
  const since = /\*\*Access\.\*\* Administrators\. Before (\d+\.\d+) everyone in the account/.exec(description)?.[1];
  return since === undefined ? {} : { administratorsSince: since };
}

/** Whether the document has a 422 for requests without a token. */
function isForBrowsers({ responses }: Operation): boolean {
  const media = responses.find(({ status }) => String(status) === "422")?.media["application/json"];
  return media?.examples.some(({ name }) => name === "noToken") === true;
}

/** Returns the release before which, as the document says, bots are refused. */
function closedToBotsBefore({ description }: Operation): Pick<Route, "botsSince"> {
  const since = /An agent bot can too, since (\d+\.\d+)/.exec(description)?.[1];
  return since === undefined ? {} : { botsSince: since };
}

/** Returns the properties of a schema that some releases lack. */
function markedProperties(schema: Schema, path: readonly string[] = [], within: readonly string[] = []): Marked[] {
  const { value, name } = dereference(document, schema);
  if (name !== undefined && within.includes(name)) return [];
  const inside = name === undefined ? within : [...within, name];
  const parts = [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])];
  const found = [
    ...parts.flatMap((part) => markedProperties(part, path, inside)),
    ...(value.items ? markedProperties(value.items, [...path, "[]"], inside) : []),
    ...Object.entries(value.properties ?? {}).flatMap(([key, property]): Marked[] => {
      const lifetime = lifetimeOf(property);
      const here = [...path, key];
      return lifetime === undefined ? markedProperties(property, here, inside) : [[here.join("."), lifetime]];
    }),
  ];
  return [...new Map(found.map((marked) => [JSON.stringify(marked), marked])).values()];
}

/** Returns the parameters, parameter values, and body fields that some releases lack. */
function markedParameters({ parameters, body }: Operation): Marked[] {
  const fields = Object.values(body?.media ?? {}).flatMap(({ schema }) => markedProperties(schema));
  const marked = parameters.flatMap((parameter): Marked[] => {
    const lifetime = lifetimeOf(parameter) ?? lifetimeOf(parameter.schema);
    const values = valueLifetimes(dereference(document, parameter.schema).value);
    return lifetime ? [[parameter.name, lifetime]] : values.map(([value, own]) => [`${parameter.name}=${value}`, own]);
  });
  const all = [...marked, ...fields.filter(([path]) => !path.includes("."))];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function valueLifetimes({ "x-enum-since": since = {}, "x-enum-until": until = {} }: Schema): Marked[] {
  const values = new Set([...Object.keys(since), ...Object.keys(until)]);
  return [...values].map((value) => [value, lifetimeFrom({ "x-since": since[value], "x-until": until[value] })]);
}

function lifetimeOf(node: Schema | Parameter): Lifetime | undefined {
  const { value } = dereference(document, node);
  const lifetime = lifetimeFrom({ ...value, ...node });
  return Object.keys(lifetime).length === 0 ? undefined : lifetime;
}

function lifetimeFrom(marks: { "x-since"?: string | undefined; "x-until"?: string | undefined }): Lifetime {
  const { "x-since": since, "x-until": until } = marks;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
