import { documentPairs } from "./pairs-documents.ts";
import { operationPairs } from "./pairs-operations.ts";
import { type Pair, valueIn } from "./pairs-pair.ts";
import { parameterPairs } from "./pairs-parameters.ts";
import { requestPairs } from "./pairs-requests.ts";
import { responsePairs } from "./pairs-responses.ts";
import { schemaPairs } from "./pairs-schemas.ts";
import { petShop } from "./pet-shop.ts";

const getPointer = "/paths/~1pets~1{id}/get";
const okPointer = `${getPointer}/responses/200`;
const jsonOk = `${okPointer}/content/application~1json`;
const postPointer = "/paths/~1pets/post";
const petSchema = "/components/schemas/Pet";
const newPet = "/components/schemas/NewPet";

const owner = { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: { type: "string" } } };
const ownerRef = { $ref: "#/components/schemas/Owner" };
const idParameter = { name: "id", in: "path", required: true, schema: { type: "integer" }, example: 7 };
const problem = { description: "Forbidden." };

function valueAt(pointer: string): unknown {
  return valueIn(petShop, pointer);
}

const petShopPairs: readonly Omit<Pair, "base">[] = [
  // Operations and paths
  {
    name: "an added operation",
    edits: [["/paths/~1pets/get", { operationId: "listPets", responses: { 200: { description: "Pets." } } }]],
    bumps: ["minor", "major"],
    messages: ["The operation is new."],
  },
  {
    name: "another operationId",
    edits: [[`${getPointer}/operationId`, "fetchPet"]],
    bumps: ["major", "major"],
    messages: ["The operationId changes from `getPet` to `fetchPet`."],
  },
  {
    name: "a path parameter renamed",
    edits: [
      ["/paths/~1pets~1{pet_id}", valueAt("/paths/~1pets~1{id}")],
      ["/paths/~1pets~1{id}", undefined],
      ["/paths/~1pets~1{pet_id}/get/parameters/0/name", "pet_id"],
    ],
    bumps: ["major", "major"],
    messages: ["Path parameter `id` is now called `pet_id`."],
  },
  {
    name: "a deprecated operation",
    edits: [[`${getPointer}/deprecated`, true]],
    bumps: ["minor", "patch"],
    messages: ["The operation is now deprecated."],
  },
  // Parameters
  {
    name: "an added optional parameter",
    edits: [[`${getPointer}/parameters/-`, { name: "lang", in: "query", schema: { type: "string" } }]],
    bumps: ["minor", "major"],
    messages: ["Query parameter `lang` is new."],
  },
  {
    name: "an added required parameter",
    edits: [[`${getPointer}/parameters/-`, { name: "shop", in: "query", required: true, schema: { type: "string" } }]],
    bumps: ["major", "major"],
    messages: ["Query parameter `shop` is new and required."],
  },
  {
    name: "a parameter that becomes required",
    edits: [[`${getPointer}/parameters/1/required`, true]],
    bumps: ["major", "minor"],
  },
  { name: "another serialization", edits: [[`${getPointer}/parameters/2/explode`, false]], bumps: ["major", "major"] },
  {
    name: "a looser limit in a request",
    edits: [[`${newPet}/properties/name/maxLength`, 80]],
    bumps: ["minor", "major"],
  },
  {
    name: "a number's format",
    edits: [[`${getPointer}/parameters/0/schema/format`, "int64"]],
    bumps: ["patch", "patch"],
  },
  {
    name: "a parameter moved to its path",
    edits: [
      [`${getPointer}/parameters/0`, undefined],
      ["/paths/~1pets~1{id}/parameters", [idParameter]],
    ],
    bumps: ["none", "none"],
  },
  {
    name: "parameters in a different order",
    edits: [
      [
        `${getPointer}/parameters`,
        [valueAt(`${getPointer}/parameters/2`), valueAt(`${getPointer}/parameters/1`), idParameter],
      ],
    ],
    bumps: ["none", "none"],
  },
  // Request bodies
  {
    name: "an added optional property in a request",
    edits: [[`${newPet}/properties/age`, { type: "integer" }]],
    bumps: ["minor", "major"],
  },
  {
    name: "an added required property in a request",
    edits: [
      [`${newPet}/properties/age`, { type: "integer" }],
      [`${newPet}/required/-`, "age"],
    ],
    bumps: ["major", "major"],
    messages: ["`NewPet.age` is new and required."],
  },
  { name: "a request's property made optional", edits: [[`${newPet}/required`, []]], bumps: ["minor", "major"] },
  {
    name: "an added value in a request",
    edits: [[`${newPet}/properties/kind/enum/-`, "bird"]],
    bumps: ["minor", "major"],
  },
  {
    name: "a request that may be null",
    edits: [[`${newPet}/properties/note/type`, ["string", "null"]]],
    bumps: ["minor", "major"],
  },
  { name: "a required body", edits: [[`${postPointer}/requestBody/required`, true]], bumps: ["major", "minor"] },
  {
    name: "a closed request",
    edits: [[`${newPet}/additionalProperties`, false]],
    bumps: ["major", "minor"],
    messages: ["`NewPet` no longer allows additional keys."],
  },
  // Responses
  {
    name: "an added optional property in a response",
    edits: [[`${petSchema}/properties/age`, { type: "integer" }]],
    bumps: ["minor", "major"],
    messages: ["`Pet.age` is new."],
  },
  {
    name: "a response's property that is always present",
    edits: [[`${petSchema}/required/-`, "tag"]],
    bumps: ["minor", "major"],
    messages: ["`Pet.tag` is now required."],
  },
  {
    name: "an added value in a response",
    edits: [[`${petSchema}/properties/kind/enum/-`, "bird"]],
    bumps: ["major", "minor"],
    messages: ["`Pet.kind` has the new value `bird`."],
  },
  {
    name: "a response that may be null",
    edits: [[`${petSchema}/properties/tag/type`, ["string", "null"]]],
    bumps: ["major", "minor"],
    messages: ["`Pet.tag` may now be null."],
  },
  {
    name: "a response's object that may be null",
    edits: [[`${petSchema}/properties/owner`, { anyOf: [ownerRef, { type: "null" }] }]],
    bumps: ["major", "minor"],
    messages: ["`Pet.owner` may now be null."],
  },
  {
    name: "an added alternative in a response",
    edits: [[`${petSchema}/properties/tag`, { oneOf: [{ type: "string" }, { type: "integer" }] }]],
    bumps: ["major", "minor"],
    messages: ["`Pet.tag` may now also be `integer`."],
  },
  {
    name: "a response without additional keys",
    edits: [[`${petSchema}/additionalProperties`, false]],
    bumps: ["major", "minor"],
    messages: ["`Pet` no longer allows additional keys."],
  },
  {
    name: "a response that no longer declares additional keys",
    edits: [[`${petSchema}/additionalProperties`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    name: "additional keys of one type in a response",
    edits: [[`${petSchema}/additionalProperties`, { type: "string" }]],
    bumps: ["minor", "major"],
  },
  {
    name: "a looser limit in a response",
    edits: [[`${petSchema}/properties/name/maxLength`, 80]],
    bumps: ["patch", "patch"],
  },
  { name: "an added status", edits: [[`${getPointer}/responses/403`, problem]], bumps: ["minor", "major"] },
  {
    name: "a header that may be missing",
    edits: [[`${okPointer}/headers/X-Total/required`, undefined]],
    bumps: ["major", "minor"],
    messages: ["Header `X-Total` of response `200` is no longer required."],
  },
  // Other forms of the same schema
  {
    name: "allOf around a reference",
    edits: [[`${petSchema}/properties/owner`, { allOf: [ownerRef] }]],
    bumps: ["none", "none"],
  },
  {
    name: "allOf around a whole schema",
    edits: [[petSchema, { allOf: [valueAt(petSchema)] }]],
    bumps: ["none", "none"],
  },
  {
    name: "a schema split by allOf",
    edits: [
      [
        `${petSchema}/properties/owner`,
        {
          allOf: [
            { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
            { properties: { name: { type: "string" } } },
          ],
        },
      ],
    ],
    bumps: ["none", "none"],
  },
  {
    name: "allOf with a new description",
    edits: [[`${petSchema}/properties/owner`, { description: "Who pays.", allOf: [ownerRef] }]],
    bumps: ["patch", "patch"],
    messages: ["The documentation of `Pet.owner` changes."],
  },
  {
    name: "anyOf with null instead of a list of types",
    edits: [[`${petSchema}/properties/nickname`, { anyOf: [{ type: "string" }, { type: "null" }] }]],
    bumps: ["none", "none"],
  },
  {
    name: "const instead of an enum of one",
    edits: [[`${petSchema}/properties/kind`, { const: "dog" }]],
    bumps: ["minor", "major"],
  },
  { name: "a reference written out", edits: [[`${petSchema}/properties/owner`, owner]], bumps: ["none", "none"] },
  {
    name: "allOf that hides a real change",
    edits: [
      [`${petSchema}/properties/owner`, { allOf: [ownerRef] }],
      ["/components/schemas/Owner/properties/name/type", "integer"],
    ],
    bumps: ["major", "major"],
  },
  {
    name: "values and keys in a different order",
    edits: [
      [`${petSchema}/properties/kind/enum`, ["cat", "dog"]],
      [`${petSchema}/required`, ["name", "id"]],
    ],
    bumps: ["none", "none"],
  },
  // Security and servers
  {
    name: "another way to authenticate",
    edits: [["/security/-", { bearer: [] }]],
    bumps: ["minor", "major"],
    messages: ["Credentials change from `key` to `bearer or key`."],
  },
  { name: "the root's security repeated", edits: [[`${getPointer}/security`, [{ key: [] }]]], bumps: ["none", "none"] },
  {
    name: "two credentials at once",
    edits: [[`${getPointer}/security`, [{ key: [], bearer: [] }]]],
    bumps: ["major", "minor"],
    messages: ["Credentials change from `key` to `bearer and key`."],
  },
  { name: "a removed server", edits: [["/servers/1", undefined]], bumps: ["patch", "minor"] },
  // Documentation
  {
    name: "a description",
    edits: [[`${petSchema}/properties/name/description`, "Its name."]],
    bumps: ["patch", "patch"],
  },
  {
    name: "an example that is an object",
    edits: [[`${jsonOk}/examples/rex/value/name`, "Max"]],
    bumps: ["patch", "patch"],
    messages: ["The example of response `200` changes."],
  },
  { name: "the version of the document", edits: [["/info/version", "2.0.0"]], bumps: ["none", "none"] },
];

/** All pairs. Each is compared in both directions. */
export const allPairs: readonly Pair[] = [
  ...petShopPairs.map((pair) => ({ base: petShop, ...pair })),
  ...operationPairs,
  ...requestPairs,
  ...responsePairs,
  ...documentPairs,
  ...parameterPairs,
  ...schemaPairs,
];
