/**
 * Whether the county is open (开张). It is not while the demonstration's data are still being loaded: pages show what is
 * loaded so far and none of them is cached, and only the loading itself writes.
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
