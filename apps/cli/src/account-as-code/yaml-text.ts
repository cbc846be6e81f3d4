import { Document, isScalar, Scalar, visit } from "yaml";

/** Lines that a block of YAML keeps as they are: no spaces at the edges, and nothing invisible. */
const safeBlock = /^\S[^\n]*(?:\n(?:\S[^\n]*)?)*$/;
const unsafe = /[ \t](?:\n|$)|[^\P{C}\n]|[\u2028\u2029]/u;

/**
 * Returns YAML that a parser reads back as the same value. Texts of several lines are blocks where they can be, and lines are never
 * folded, so that a comparison of two versions shows what changed.
 */
export function yamlText(value: unknown): string {
  const document = new Document(value);
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
