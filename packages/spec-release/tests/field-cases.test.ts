import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Bump, diffSpecs } from "../src/index.ts";

/** Pairs of documents that this package once judged wrongly, with the right verdict and its reason. */
const cases: Readonly<Record<string, readonly [bump: Bump, reason: string, messages?: readonly string[]]>> = {
  "answer-additional-opened": ["minor", "a closed response is opened: further keys may come"],
  "answer-all-of-limit-more": [
    "patch",
    "a further member of allOf only lowers a limit",
    ["The `maxLength` of response `200` changes from `9` to `5`."],
  ],
  "answer-contains-gone": ["patch", "a limit of a received value is loosened"],
  "answer-contains-new": ["patch", "a limit of a received value is tightened"],
  "answer-dependent-required-gone": ["patch", "a limit of a received value is loosened"],
  "answer-discriminator-value-less": [
    "minor",
    "one value fewer can be received",
    ["The discriminator of `Part` no longer has the value `note`."],
  ],
  "answer-items-true": ["none", "`items: true` is what absent `items` mean"],
  "answer-not-gone": ["patch", "a limit of a received value is loosened"],
  "answer-null-told-twice": ["major", "null is new in a response, reported once", ["`T.text` may now be null."]],
  "answer-unevaluated-opened": ["minor", "a closed response is opened"],
  "answer-write-only-required": ["patch", "a response no longer carries the property"],
  "encoding-content-type": ["major", "the part is sent as another media type"],
  "encoding-explode-urlencoded": ["major", "the list is sent in a different form"],
  "list-of-an-extension": ["patch", "an extension is documentation, a list like any other"],
  "names-swapped": ["none", "two components exchanged their names"],
  "nullable-left-over-in-3-1": [
    "patch",
    "OpenAPI 3.1 has no `nullable`, but the generated types keep null",
    ["`a` in response `200` has `nullable` in a document of OpenAPI 3.1.0."],
  ],
  "overridden-parameter-type": ["patch", "no operation takes the parameter of the path"],
  "parameter-schema-to-content": ["major", "the parameter is sent as JSON"],
  "path-level-change-names-the-wrong-operation": ["major", "only PUT takes the parameter of the path"],
  "request-dependent-required-longer": ["major", "one more key must be sent with another"],
  "request-min-contains-more": ["major", "a limit of a sent value is tightened"],
  "request-multiple-of-loosened": ["minor", "every multiple of 4 is one of 2"],
  "request-not-more": ["major", "one more value is refused"],
  "request-pattern-emptied": ["minor", "an empty pattern matches everything"],
  "request-pattern-properties-new": ["major", "keys that were free now have a type"],
  "security-header-name-case": ["patch", "names of headers have no case"],
  "security-scheme-renamed": ["none", "the name of a component means nothing"],
};

function pathOf(name: string, side: string): string {
  return fileURLToPath(new URL(`field-cases/${name}/${side}.yaml`, import.meta.url));
}

describe.concurrent("a pair of documents from the field", () => {
  test.for(Object.entries(cases))("%s has the right verdict", async ([name, [bump, reason, messages]]) => {
    const diff = await diffSpecs(pathOf(name, "before"), pathOf(name, "after"));
    expect(diff.bump, `${reason}: ${JSON.stringify(diff.changes)}`).toBe(bump);
    if (messages) expect(diff.changes.map(({ message }) => message)).toEqual(messages);
  });

  test("a parameter of a path touches only the operations that don't replace it", async () => {
    const name = "path-level-change-names-the-wrong-operation";
    const { changes } = await diffSpecs(pathOf(name, "before"), pathOf(name, "after"));
    expect(changes.map(({ operations }) => operations)).toEqual([["PUT /users"]]);
  });
});
