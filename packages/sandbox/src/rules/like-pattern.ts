/** The characters between two `%` of a pattern. An empty one stands for any character. */
type Part = readonly string[];

/**
 * Returns a test for SQL's `LIKE`: `%` matches any string and `_` any character. A `\` before either makes it literal.
 * A regular expression would be slow or too large for some patterns.
 *
 * @param ignoresCase - Whether to ignore case.
 */
export function like(pattern: string, { ignoresCase = true } = {}): (text: string) => boolean {
  const folded = (text: string) => (ignoresCase ? text.toLowerCase() : text);
  const [first = [], ...rest] = partsOf(folded(pattern));
  const last = rest.pop();
  return (text) => {
    const inCase = folded(text);
    let position = endAt(first, inCase, 0);
    if (last === undefined) return position === inCase.length;
    for (const part of rest) position = endOfNext(part, inCase, position);
    return position >= 0 && endsWith(last, inCase, position);
  };
}

function partsOf(pattern: string): Part[] {
  const parts: string[][] = [[]];
  for (const [character] of pattern.matchAll(/\\?./gsu)) {
    if (character === "%") parts.push([]);
    else parts.at(-1)?.push(character === "_" ? "" : character.replace(/^\\(?=.)/su, ""));
  }
  return parts;
}

/** Returns where a part ends that starts at a position, or -1 if the text there is different. */
function endAt(part: Part, text: string, start: number): number {
  let position = start;
  for (const character of part) {
    const there = character === "" ? String.fromCodePoint(text.codePointAt(position) ?? 0) : character;
    if (position >= text.length || !(character === "" || text.startsWith(there, position))) return -1;
    position += there.length;
  }
  return position;
}

/** Returns where the next occurrence of a part ends, or -1. */
function endOfNext(part: Part, text: string, from: number): number {
  const [first = ""] = part;
  for (let start = from; start >= 0 && start <= text.length; start++) {
    start = text.indexOf(first, start);
    const end = start < 0 ? -1 : endAt(part, text, start);
    if (start < 0 || end >= 0) return end;
  }
  return -1;
}

function endsWith(part: Part, text: string, from: number): boolean {
  for (let start = from; start <= text.length; start++) {
    if (endAt(part, text, start) === text.length) return true;
  }
  return false;
}
