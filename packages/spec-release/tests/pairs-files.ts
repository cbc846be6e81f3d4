import type { Bump } from "../src/diff/spec-diff.ts";

/** Two documents in several files each. The root of both is `openapi.yaml`. */
export interface FilePair {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly bumps: readonly [there: Bump, back: Bump];
  /** Every change, with its file and line. */
  readonly changes: readonly { readonly message: string; readonly place: string }[];
}

const rootDocument = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets/{id}:
    parameters:
      - $ref: parameters.yaml#/Id
    get:
      $ref: paths/get-pet.yaml
`;

const documentFiles = {
  "openapi.yaml": rootDocument,
  "parameters.yaml": `Id:
  name: id
  in: path
  required: true
  schema: { type: integer }
`,
  "paths/get-pet.yaml": `operationId: getPet
security: []
responses:
  "200":
    $ref: ../responses/pet.yaml
`,
  "responses/pet.yaml": `description: The pet.
content:
  application/json:
    schema:
      $ref: ../schemas/pet.yaml
    example: { name: Rex }
`,
  "schemas/pet.yaml": `type: object
required: [name]
properties:
  name:
    type: string
  friend:
    $ref: "#"
`,
};

const sharedFiles = {
  ...documentFiles,
  "responses/pet.yaml": documentFiles["responses/pet.yaml"].replace("pet.yaml", "all.yaml#/Pet"),
};

function changed(file: keyof typeof documentFiles, from: string, to: string): Record<string, string> {
  return { ...documentFiles, [file]: documentFiles[file].replace(from, to) };
}

/** Documents in several files, changed behind a reference. */
export const filePairs: readonly FilePair[] = [
  {
    name: "a schema behind three references",
    before: documentFiles,
    after: changed("schemas/pet.yaml", "    type: string", "    type: [string, 'null']"),
    bumps: ["major", "minor"],
    changes: [{ message: "`pet.name` may now be null.", place: "after/schemas/pet.yaml:5" }],
  },
  {
    name: "one of the schemas that share a file",
    before: { ...sharedFiles, "schemas/all.yaml": "Pet: { type: object, properties: { name: { type: string } } }\n" },
    after: {
      ...sharedFiles,
      "schemas/all.yaml": "Pet:\n  type: object\n  properties:\n    name: { type: [string, 'null'] }\n",
    },
    bumps: ["major", "minor"],
    changes: [{ message: "`Pet.name` may now be null.", place: "after/schemas/all.yaml:4" }],
  },
  {
    name: "a removed property",
    before: documentFiles,
    after: changed("schemas/pet.yaml", '  friend:\n    $ref: "#"\n', ""),
    bumps: ["major", "minor"],
    changes: [{ message: "`pet.friend` is removed.", place: "before/schemas/pet.yaml:6" }],
  },
  {
    name: "a shared parameter",
    before: documentFiles,
    after: changed("parameters.yaml", "type: integer", "type: string"),
    bumps: ["major", "major"],
    changes: [
      {
        message: "The type of path parameter `id` changes from `integer` to `string`.",
        place: "after/parameters.yaml:5",
      },
    ],
  },
  {
    name: "an example behind references",
    before: documentFiles,
    after: changed("responses/pet.yaml", "Rex", "Max"),
    bumps: ["patch", "patch"],
    changes: [{ message: "The example of response `200` changes.", place: "after/responses/pet.yaml:6" }],
  },
  {
    name: "credentials for an operation in its own file",
    before: documentFiles,
    after: changed("paths/get-pet.yaml", "security: []", "security: [{ key: [] }]"),
    bumps: ["major", "minor"],
    changes: [{ message: "Credentials change from `none` to `key`.", place: "after/paths/get-pet.yaml:2" }],
  },
  {
    name: "an added operation in its own file",
    before: documentFiles,
    after: {
      ...changed("openapi.yaml", "    get:\n", "    delete:\n      $ref: paths/delete-pet.yaml\n    get:\n"),
      "paths/delete-pet.yaml": 'operationId: deletePet\nresponses: { "204": { description: Gone. } }\n',
    },
    bumps: ["minor", "major"],
    changes: [{ message: "The operation is new.", place: "after/paths/delete-pet.yaml:1" }],
  },
  {
    name: "all in one file",
    before: documentFiles,
    after: {
      "openapi.yaml": `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets/{id}:
    get:
      operationId: getPet
      security: []
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Animal" }
              example: { name: Rex }
components:
  schemas:
    Animal:
      type: object
      required: [name]
      properties:
        friend: { $ref: "#/components/schemas/Animal" }
        name: { type: string }
`,
    },
    bumps: ["none", "none"],
    changes: [],
  },
];
