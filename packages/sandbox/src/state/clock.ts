/** A clock that can be moved forward. */
export class Clock {
  readonly #base: () => number;
  #ahead = 0;

  /** @param base - Returns the time in Unix milliseconds. */
  constructor(base: () => number) {
    this.#base = base;
  }

  /** Returns the time in Unix milliseconds. */
  readonly now = (): number => this.#base() + this.#ahead;

  forward(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  /** Goes back to the time of the base. */
  reset(): void {
    this.#ahead = 0;
  }
}
