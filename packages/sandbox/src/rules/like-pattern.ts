const special = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Whether a text is like a pattern of the database, upper and lower case being one: `%` stands for any text and `_` for
 * any character, a `\` before either for itself.
 */
export function isLike(text: string, pattern: string): boolean {
  const source = pattern.replaceAll(/\\?./gsu, (part) => {
    if (part === "%") return ".*";
    if (part === "_") return ".";
    return part.replace(/^\\(?=.)/su, "").replaceAll(special, "\\$&");
  });
  return new RegExp(`^${source}$`, "isu").test(text);
}
