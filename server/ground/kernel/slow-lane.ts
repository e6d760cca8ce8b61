/** How many a second leave the lane, and how many wait in it: of one address, and of all. */
export interface LanePlan {
  readonly eachSecond: number;
  readonly allSecond: number;
  readonly room: number;
  readonly roomOfAll: number;
}

/**
 * A lane in which whoever sent too much waits (慢车道): the addresses take turns, one each at a time, so that nobody stands behind
 * the many of somebody else.
 */
export class SlowLane {
  /** By address, whoever's turn is next first. */
  readonly #lines = new Map<string, (() => void)[]>();
  #waiting = 0;
  #clock: NodeJS.Timeout | null = null;

  constructor(private readonly plan: LanePlan) {}

  /** Waits for a turn; null where there is no room. An address of which nobody waits always finds room. */
  wait(address: string): Promise<void> | null {
    const line = this.#lines.get(address) ?? [];
    const { room, roomOfAll, eachSecond } = this.plan;
    if (line.length >= room || (line.length > 0 && this.#waiting >= roomOfAll)) return null;
    this.#lines.set(address, line);
    this.#waiting += 1;
    this.#clock ??= setInterval(() => this.#turn(), 1000 / eachSecond);
    return new Promise((go) => line.push(go));
  }

  /** One of each address goes on, of as many addresses as may at once; the others are first the next time. */
  #turn(): void {
    const { allSecond, eachSecond } = this.plan;
    for (const [address, line] of [...this.#lines].slice(0, Math.ceil(allSecond / eachSecond))) {
      line.shift()?.();
      this.#waiting -= 1;
      this.#lines.delete(address);
      if (line.length > 0) this.#lines.set(address, line);
    }
    if (this.#lines.size > 0 || !this.#clock) return;
    clearInterval(this.#clock);
    this.#clock = null;
  }
}
