import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dereference, type OpenApiDocument, operations, type Schema } from "../document.ts";

const document: OpenApiDocument = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));
const all = operations(document);

/** Returns the paths of the properties of a request body that have a default. */
function defaults(schema: Schema, place: string): readonly string[] {
  const { value } = dereference(document, schema);
  const variants = [...(value.allOf ?? []), ...(value.anyOf ?? []), ...(value.oneOf ?? [])];
  return [
    ...variants.flatMap((variant) => defaults(variant, place)),
    ...Object.entries(value.properties ?? {}).flatMap(([name, property]) => [
      ...(dereference(document, property).value.default === undefined ? [] : [`${place}.${name}`]),
      ...defaults(property, `${place}.${name}`),
    ]),
  ];
}

/** Returns all strings in a node, each on one line. */
function texts(node: unknown): readonly string[] {
  return typeof node === "string" ? [node.replace(/\s+/g, " ")] : Object.values(Object(node)).flatMap(texts);
}

test("each operation that needs a token says who may call it", () => {
  // No recording shows which agents can call these.
  const unknown = ["disconnectSlackIntegration", "getPortalSslStatus", "listSlackChannels"];
  const withToken = all.filter(({ security }) => security.length > 0);
  const silent = withToken.filter(({ description }) => !description.includes("**Access.**"));
  expect(withToken.length).toBeGreaterThan(unknown.length);
  expect(silent.map(({ id }) => id).toSorted()).toEqual(unknown);
});

test("no field of an update has a default, because an update keeps the fields that are not sent", () => {
  const updates = all.filter(({ method }) => method === "PATCH");
  const found = updates.flatMap(({ id, body }) =>
    Object.values(body?.media ?? {}).flatMap(({ schema }) => defaults(schema, id)),
  );
  // The server puts the keys that are not sent back to their defaults.
  const replaced = found.filter((place) => place.startsWith("updateInbox.csat_config."));
  expect(replaced.length).toBeGreaterThan(0);
  expect(found.filter((place) => !replaced.includes(place))).toEqual([]);
});

test("no description says that there is none, without the name of the thing", () => {
  const found = texts(document).filter((text) => /\bthere (is|are|was|were) none\b/i.test(text));
  expect(found).toEqual([]);
});
