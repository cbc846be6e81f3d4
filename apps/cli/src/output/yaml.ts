import { Document, isScalar, Scalar, visit } from "yaml";
import type { Writer } from "./writer.ts";

/** Writes a list in YAML. */
export function yamlList(): Writer<unknown> {
  let isEmpty = true;
  return {
    block(rows) {
      if (rows.length === 0) return "";
      isEmpty = false;
      return yamlText(rows);
    },
    get end() {
      return isEmpty ? "[]\n" : "";
    },
  };
}

/** Lines that a block of YAML keeps as they are: no spaces at the edges, and nothing invisible. */
const safeBlock = /^\S[^\n]*(?:\n(?:\S[^\n]*)?)*$/;
const unsafe = /[ \t](?:\n|$)|[^\P{C}\n]|[\u2028\u2029]/u;

/**
 * Returns YAML that a parser reads back as the same value. Texts of several lines are blocks where they can be, lines
 * are not folded, and nothing is written as a reference.
 */
export function yamlText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === "string" && needsQuotes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function needsQuotes(text: string): boolean {
  return unsafe.test(text) || (text.includes("\n") && !safeBlock.test(text));
}
