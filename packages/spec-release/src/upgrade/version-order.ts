/** Whether a version comes before another one by SemVer's order. Build metadata counts for nothing. */
export function isOlder(version: string, than: string): boolean {
  return compareVersions(version, than) < 0;
}

function compareVersions(one: string, other: string): number {
  const [core, prerelease] = partsOf(one);
  const [otherCore, otherPrerelease] = partsOf(other);
  const order = compareIdentifiers(core, otherCore);
  if (order !== 0) return order;
  // A version comes after all of its prereleases.
  if (prerelease.length === 0 || otherPrerelease.length === 0) return otherPrerelease.length - prerelease.length;
  return compareIdentifiers(prerelease, otherPrerelease);
}

function partsOf(version: string): [core: string[], prerelease: string[]] {
  const [text = ""] = version.split("+", 1);
  const dash = text.indexOf("-");
  return dash < 0 ? [text.split("."), []] : [text.slice(0, dash).split("."), text.slice(dash + 1).split(".")];
}

/** Numbers by their value and before words, words by their characters; what is longer comes later. */
function compareIdentifiers(some: readonly string[], others: readonly string[]): number {
  for (const [index, one] of some.entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    if (one === other) continue;
    const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (isNumber && isOtherNumber) return Number(one) - Number(other);
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return some.length - others.length;
}
