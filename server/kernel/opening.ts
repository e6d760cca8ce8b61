/**
 * Whether the county is open (开张). While its demonstration is still being told it is not: pages are read as far as it is told
 * and none of them is kept, and nothing is written but by the telling.
 */
export class Opening {
  readonly #waiting: (() => void)[] = [];
  #done = false;

  get done(): boolean {
    return this.#done;
  }

  /** Calls back when it opens; at once, if it is open. */
  whenDone(listener: () => void): void {
    if (this.#done) listener();
    else this.#waiting.push(listener);
  }

  open(): void {
    this.#done = true;
    for (const listener of this.#waiting.splice(0)) listener();
  }
}

/** A county that was never anything else. */
export function openAlready(): Opening {
  const opening = new Opening();
  opening.open();
  return opening;
}
