import type { Edit } from "./edit.ts";
import type { Pair } from "./pairs-pair.ts";

const item = "/paths/~1t~1{id}";
const sampleOperation = {
  parameters: [
    { name: "id", in: "path", required: true, schema: { type: "integer" } },
    { name: "q", in: "query", schema: { type: "string", maxLength: 9 } },
    { name: "n", in: "query", schema: { type: "integer" } },
  ],
  responses: { 200: { description: "Done." } },
};
const base = {
  openapi: "3.1.0",
  info: { title: "Parameters", version: "1.0.0" },
  paths: {
    "/t/{id}": { get: { operationId: "get", ...sampleOperation }, put: { operationId: "put", ...sampleOperation } },
  },
  components: { schemas: { Count: { type: "integer" } } },
};
const [ID, TEXT, COUNT] = sampleOperation.parameters;

/** Moves a parameter of both operations to their path. */
function moved(index: number, parameter: unknown): Edit[] {
  return [
    [`${item}/get/parameters/${index}`, undefined],
    [`${item}/put/parameters/${index}`, undefined],
    [`${item}/parameters`, [parameter]],
  ];
}

function schemaOf(index: number, schema: unknown): Edit[] {
  return ["get", "put"].map((method): Edit => [`${item}/${method}/parameters/${index}/schema`, schema]);
}

const allPairs: readonly Omit<Pair, "base">[] = [
  { name: "to its path", edits: moved(0, ID), bumps: ["none", "none"] },
  {
    name: "to its path with a description",
    edits: moved(0, { ...ID, description: "Which." }),
    bumps: ["patch", "patch"],
    messages: ["The description of path parameter `id` is set."],
  },
  {
    name: "to its path with the schema by its name",
    edits: moved(0, { ...ID, schema: { $ref: "#/components/schemas/Count" } }),
    bumps: ["none", "none"],
  },
  {
    name: "to its path with defaults written out",
    edits: moved(1, { ...TEXT, required: false, explode: true, style: "form" }),
    bumps: ["none", "none"],
  },
  {
    name: "to its path and widened",
    edits: moved(0, { ...ID, schema: { type: ["integer", "string"] } }),
    bumps: ["minor", "major"],
    messages: ["Path parameter `id` may now also be `string`."],
  },
  {
    name: "to its path as another type",
    edits: moved(0, { ...ID, schema: { type: "string" } }),
    bumps: ["major", "major"],
  },
  {
    name: "to its path with a looser limit",
    edits: moved(1, { ...TEXT, schema: { type: "string", maxLength: 20 } }),
    bumps: ["minor", "major"],
    messages: ["The `maxLength` of query parameter `q` changes from `9` to `20`."],
  },
  {
    name: "to its path and required",
    edits: moved(1, { ...TEXT, required: true }),
    bumps: ["major", "minor"],
    messages: ["Query parameter `q` is now required."],
  },
  {
    name: "to its path in another style",
    edits: moved(1, { ...TEXT, style: "pipeDelimited" }),
    bumps: ["major", "major"],
    messages: ["The `style` of query parameter `q` is set to `pipeDelimited`."],
  },
  {
    name: "to its path and deprecated",
    edits: moved(1, { ...TEXT, deprecated: true }),
    bumps: ["minor", "patch"],
  },
  {
    name: "to its path beside a new one",
    edits: [
      ...moved(0, ID),
      [`${item}/parameters/-`, { name: "shop", in: "query", required: true, schema: { type: "string" } }],
    ],
    bumps: ["major", "major"],
    messages: ["Query parameter `shop` is new and required."],
  },
  {
    name: "to its path beside a new one that is optional",
    edits: [...moved(0, ID), [`${item}/parameters/-`, { name: "shop", in: "query", schema: { type: "string" } }]],
    bumps: ["minor", "major"],
    messages: ["Query parameter `shop` is new."],
  },
  {
    name: "that may also be a list",
    edits: schemaOf(1, { anyOf: [TEXT?.schema, { type: "array", items: { type: "string" } }] }),
    bumps: ["minor", "major"],
  },
  {
    name: "added that lists one type",
    edits: schemaOf(1, { ...TEXT?.schema, type: ["string", "array"], items: { type: "string" } }),
    bumps: ["minor", "major"],
  },
  {
    name: "that may also be a list of numbers",
    edits: schemaOf(2, { oneOf: [COUNT?.schema, { type: "array", items: COUNT?.schema }] }),
    bumps: ["minor", "major"],
  },
];

/** Edits of parameters that move between an operation and its path. */
export const parameterPairs: readonly Pair[] = allPairs.map((pair) => ({
  ...pair,
  base: base,
  name: `a parameter ${pair.name}`,
}));
