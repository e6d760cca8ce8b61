/** Throws of which the whole series follows from its seed: the same opinions on every machine, and again after a kill. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** From 0 up to, never reaching, `below`. */
  upTo(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.upTo(100) < percent;
  }

  one<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.upTo(things.length)];
    if (thing === undefined) throw new Error('nothing to choose from');
    return thing;
  }

  /** One of them, the heavier the likelier. */
  weighed<Thing>(things: readonly (readonly [thing: Thing, weight: number])[]): Thing {
    let left = this.upTo(things.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [thing, weight] of things) {
      if (left < weight) return thing;
      left -= weight;
    }
    throw new Error('nothing to choose from');
  }

  /** Several different ones, in the order in which they stand. */
  some<Thing>(things: readonly Thing[], count: number): Thing[] {
    const chosen = new Set<Thing>();
    while (chosen.size < Math.min(count, things.length)) chosen.add(this.one(things));
    return things.filter((thing) => chosen.has(thing));
  }
}
