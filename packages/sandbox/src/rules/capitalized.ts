/** Returns a text with its first letter in upper case and all others in lower case, as in Ruby. */
export function capitalized(text: string): string {
  const [first = "", ...rest] = text;
  return `${first.toUpperCase()}${rest.join("").toLowerCase()}`;
}
