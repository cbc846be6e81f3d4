import { LEVELS, type SpecChange } from "../diff/spec-diff.ts";

/** A change of the surface, and what of its symbol it is about. */
export interface Finding {
  readonly change: SpecChange;
  /** The same matter seen from another place, or in the other direction, counts once. */
  readonly matter: string;
}

/** What was found so far. The same matter of a symbol is told once, at its gravest. */
export class Findings {
  readonly #found = new Map<string, SpecChange>();

  add({ change, matter }: Finding): void {
    const key = `${change.symbol}\n${matter}`;
    const known = this.#found.get(key);
    if (known === undefined || LEVELS.indexOf(change.level) < LEVELS.indexOf(known.level)) this.#found.set(key, change);
  }

  /** All changes, the gravest first, then by symbol. */
  changes(): SpecChange[] {
    const key = ({ level, symbol = "", message }: SpecChange) => `${LEVELS.indexOf(level)}\n${symbol}\n${message}`;
    return [...this.#found.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  }
}
