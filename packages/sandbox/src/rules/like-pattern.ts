const special = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Returns a test for SQL's `LIKE`: `%` matches any string and `_` any character. A `\` before either makes it literal.
 *
 * @param ignoresCase - Whether to ignore case.
 */
export function like(pattern: string, { ignoresCase = true } = {}): (text: string) => boolean {
  const source = pattern.replaceAll(/\\?./gsu, (part) => {
    if (part === "%") return ".*";
    if (part === "_") return ".";
    return part.replace(/^\\(?=.)/su, "").replaceAll(special, "\\$&");
  });
  const regExp = new RegExp(`^${source}$`, ignoresCase ? "isu" : "su");
  return (text) => regExp.test(text);
}
