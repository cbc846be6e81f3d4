import { clinicDocument } from "./pairs-clinic.ts";
import { type Pair, valueIn } from "./pairs-pair.ts";

const schemasPointer = "/components/schemas";
const getPointer = "/paths/~1visits~1{id}/get";

function ref(name: string): unknown {
  return { $ref: `#/components/schemas/${name}` };
}

function valueAt(pointer: string): unknown {
  return valueIn(clinicDocument, pointer);
}

/** Edits to the clinic as a whole: its operations, credentials, components and prose. */
export const operationPairs: readonly Pair[] = [
  {
    base: clinicDocument,
    name: "an added operation that shares a schema with another",
    edits: [
      ["/paths/~1owners~1{id}", { get: valueAt("/paths/~1owners/get") }],
      ["/paths/~1owners~1{id}/get/operationId", "getOwner"],
      [`${schemasPointer}/Named/properties/name/type`, ["string", "null"]],
    ],
    bumps: ["major", "major"],
    messages: ["`Named.name` may now be null.", "The operation is new."],
    operations: [["GET /owners", "POST /owners"], ["GET /owners/{id}"]],
  },
  {
    base: clinicDocument,
    name: "a removed method",
    edits: [["/paths/~1visits~1{id}/delete", undefined]],
    bumps: ["major", "minor"],
    messages: ["The operation is removed."],
  },
  { base: clinicDocument, name: "a removed path", edits: [["/paths/~1owners", undefined]], bumps: ["major", "minor"] },
  {
    base: clinicDocument,
    name: "a path renamed",
    edits: [
      ["/paths/~1keepers", valueAt("/paths/~1owners")],
      ["/paths/~1owners", undefined],
    ],
    bumps: ["major", "major"],
  },
  { base: clinicDocument, name: "another tag", edits: [[`${getPointer}/tags/0`, "Stays"]], bumps: ["patch", "patch"] },
  {
    base: clinicDocument,
    name: "another server",
    edits: [["/servers/0/url", "https://vet.example"]],
    bumps: ["minor", "minor"],
  },
  {
    base: clinicDocument,
    name: "an extension of the document",
    edits: [[`/x-generated`, "by hand"]],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "an added property of a webhook",
    edits: [[`${schemasPointer}/Event/properties/more`, { type: "string" }]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a webhook's property that may be null",
    edits: [[`${schemasPointer}/Event/properties/event/type`, ["string", "null"]]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a removed webhook",
    edits: [["/webhooks/visited", undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "another header for the key",
    edits: [["/components/securitySchemes/key/name", "Token"]],
    bumps: ["major", "major"],
    messages: ["The `name` of security scheme `key` changes from `Key` to `Token`."],
  },
  {
    base: clinicDocument,
    name: "another type of credentials under the same name",
    edits: [["/components/securitySchemes/key", { type: "http", scheme: "bearer" }]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "no credentials for an operation",
    edits: [[`${getPointer}/security`, []]],
    bumps: ["minor", "major"],
  },
  { base: clinicDocument, name: "no credentials at all", edits: [["/security", undefined]], bumps: ["minor", "major"] },
  {
    base: clinicDocument,
    name: "a tag's description",
    edits: [["/tags/0/description", "x"]],
    bumps: ["patch", "patch"],
    messages: ["Tag `Visits` changes."],
  },
  {
    base: clinicDocument,
    name: "the document's description",
    edits: [["/info/description", "x"]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "tags in a different order",
    edits: [["/tags", [{ name: "Owners" }, { name: "Visits" }]]],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "paths in a different order",
    edits: [["/paths", Object.fromEntries(Object.entries(Object(clinicDocument.paths)).reverse())]],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "a component renamed",
    edits: [
      [`${schemasPointer}/Problem`, undefined],
      [`${schemasPointer}/Fault`, valueAt(`${schemasPointer}/Problem`)],
      ["/components/responses/Problem/content/application~1json/schema", ref("Fault")],
    ],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "an unused component",
    edits: [[`${schemasPointer}/Bird/properties/sings/type`, "string"]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "a removed unused component",
    edits: [[`${schemasPointer}/Bird`, undefined]],
    bumps: ["patch", "patch"],
  },
  { base: clinicDocument, name: "a title", edits: [[`${schemasPointer}/Visit/title`, "x"]], bumps: ["patch", "patch"] },
];
