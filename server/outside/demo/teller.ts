import type { Pool } from 'pg';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { Shift } from './shift.ts';
import { leaveClock, moveClock } from './telling-clock.ts';

/** Fills in the demonstration through the domains' own commands, at the instants at which they would have happened. */
export class Teller {
  readonly units = new Map<string, string>();
  readonly people = new Map<string, Actor>();

  constructor(
    readonly services: Services,
    readonly shift: Shift,
    private readonly owner: Pool,
    private readonly signal: AbortSignal | null = null,
  ) {}

  /** How many citizens came, each from a network of their own. */
  #citizens = 0;

  /** The context of a request by this account; null: a citizen, another each time. */
  as(login: string | null): Context {
    const actor = login === null ? null : this.people.get(login);
    if (actor === undefined) throw new Error(`no account ${login}`);
    return {
      ...systemContext(this.services),
      actor,
      address: actor ? '203.0.113.7' : this.#networkOfCitizen(),
    };
  }

  #networkOfCitizen(): string {
    this.#citizens += 1;
    return `2001:db8:0:${this.#citizens.toString(16)}::1`;
  }

  /** Puts the clock of the demonstration to an instant of the story; whoever stops the filling in stops it here. */
  async clock(written: string, time = '09:00'): Promise<void> {
    this.signal?.throwIfAborted();
    const offset = this.shift.at(written, time).getTime() - Date.now();
    await moveClock(this.owner, offset);
  }

  /** Back to the real time. */
  async present(): Promise<void> {
    await leaveClock(this.owner);
  }

  /** The version of a row now, as a reader of the page would send it back. */
  async version(table: string, id: string): Promise<number> {
    const { rows } = await this.owner.query<{ version: number }>(
      `select version from "${table}" where id = $1`,
      [id],
    );
    return rows[0]?.version ?? 0;
  }

  /** Rows as the owner sees them. */
  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, values)).rows;
  }

  /** The law in force at the story's present instant. */
  rules() {
    return rulesOf(this.services.database.em.fork().getKysely());
  }
}

/** The demonstration keeps the law: a refusal here is a mistake in its story. */
export function kept<Result>(result: Result | Refusal): Result {
  if (!(result instanceof Refusal)) return result;
  throw new Error(result.findings.map(({ code, message }) => `${code} ${message}`).join('; '));
}
