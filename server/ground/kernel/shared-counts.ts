import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import type { Seal } from './seal.ts';

/** When counts go to the database: how long they are gathered, and how long after a failure it is tried again. */
export interface SharedPlan {
  readonly gatherMs: number;
  readonly againMs: number;
  /** Addresses in memory at most; more of them count on their own server only. */
  readonly most: number;
}

const PLAN: SharedPlan = { gatherMs: 500, againMs: 5000, most: 10_000 };

/** How long the last statement of a server that stops may take. */
const LAST_MS = 1000;

/** Points that are not in the database yet, until the end of their window. */
interface Due {
  points: number;
  endsAt: number;
  /** Tells the server that counted them how many there are of all servers, and for how long. */
  readonly learn: (points: number, ms: number) => void;
}

/** In the order of the keys, so that two servers do not wait for each other. */
const COUNT = `
  insert into address_count as c (counted, points, ends_at)
  select counted, points, now() + ms * interval '1 millisecond'
  from unnest($1::bytea[], $2::int[], $3::int[]) as n (counted, points, ms) order by counted
  on conflict (counted) do update set
    points = case when c.ends_at > now() then c.points + excluded.points else excluded.points end,
    ends_at = case when c.ends_at > now() then c.ends_at else excluded.ends_at end
  returning encode(counted, 'hex') as name, points, (extract(epoch from ends_at - now()) * 1000)::int as ms`;

/**
 * Counts of all servers together (各服务器合计的次数). Nobody waits for it: points are gathered half a second and written in one
 * statement for all addresses, never two at a time; the answer tells what the others counted. While the database is slow or away
 * every server counts for itself, and what it gathered is written later.
 */
export class SharedCounts {
  #due = new Map<string, Due>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> | null = null;

  constructor(
    private readonly system: Pick<Pool, 'query'>,
    private readonly seal: Seal,
    private readonly plan: SharedPlan = PLAN,
  ) {}

  /** Adds points of a window that lasts `ms` more. */
  add(counted: string, points: number, ms: number, learn: Due['learn']): void {
    const name = this.#nameOf(counted);
    const due = this.#due.get(name);
    if (due) due.points += points;
    else if (this.#due.size < this.plan.most) this.#due.set(name, { points, endsAt: Date.now() + ms, learn });
    this.#wait(this.plan.gatherMs);
  }

  /** Writes the remaining points. */
  async stop(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_MS).unref());
    await Promise.race([late, (this.#writing ?? Promise.resolve()).then(() => this.#write())]);
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** HMAC with a key of the day: nobody can tell from the table who was here on which days. */
  #nameOf(counted: string): string {
    const day = new Date().toISOString().slice(0, 10);
    const key = this.seal.digest(day, 'address-count');
    return createHmac('sha256', key).update(counted).digest('hex');
  }

  #wait(ms: number): void {
    if (this.#timer || this.#writing || this.#due.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#writing = this.#write().then((written) => {
        this.#writing = null;
        this.#wait(written ? this.plan.gatherMs : this.plan.againMs);
      });
    }, ms).unref();
  }

  async #write(): Promise<boolean> {
    const now = Date.now();
    const due = new Map([...this.#due].filter(([, { endsAt }]) => endsAt > now));
    this.#due = new Map();
    if (due.size === 0) return true;
    try {
      const { rows } = await this.system.query<{ name: string; points: number; ms: number }>(COUNT, [
        [...due.keys()].map((name) => Buffer.from(name, 'hex')),
        [...due.values()].map(({ points }) => points),
        [...due.values()].map(({ endsAt }) => endsAt - now),
      ]);
      for (const { name, points, ms } of rows)
        due.get(name)?.learn(points + (this.#due.get(name)?.points ?? 0), ms);
      return true;
    } catch {
      for (const [name, { points, endsAt, learn }] of due) this.#again(name, { points, endsAt, learn });
      return false;
    }
  }

  #again(name: string, { points, endsAt, learn }: Due): void {
    this.#due.set(name, { points: points + (this.#due.get(name)?.points ?? 0), endsAt, learn });
  }
}

/** Every minute: a count whose ten minutes are over is deleted (清理地址计次). */
export async function forgetAddressCounts(system: Pick<Pool, 'query'>): Promise<void> {
  await system.query('delete from address_count where ends_at <= now()');
}
