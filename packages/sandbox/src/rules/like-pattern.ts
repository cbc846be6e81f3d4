const special = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Whether texts are like a pattern of the database: `%` stands for any text and `_` for any character, a `\` before
 * either for itself.
 *
 * @param ignoresCase - Whether upper and lower case are one.
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
