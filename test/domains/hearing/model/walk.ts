import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Seeded } from '#test/domains/decision/model/seeded.ts';
import type { Room } from '../room.ts';
import type { Answer } from '../samples.ts';
import { givenTo } from './inputs.ts';
import { ONWARD } from './onward.ts';
import { ACTIONS, wrongs } from './oracle.ts';
import { type State, stateOf } from './state.ts';

const VERBS = Object.keys(ACTIONS);
const FAULT = 'INTERNAL_SERVER_ERROR';

/** An action that was tried, and what came of it. */
export interface Tried {
  verb: string;
  came: 'done' | 'refused' | 'error';
  stage: string;
}

/** One hearing's random course; throws where the server let through what is forbidden. */
export class Walk {
  readonly tried: Tried[] = [];
  readonly #receipts: { receiptNo: string; lookupCode: string }[] = [];
  readonly #guided: number;

  constructor(
    readonly room: Room,
    readonly id: string,
    readonly actors: readonly Actor[],
    readonly chance: Seeded,
  ) {
    this.#guided = 1 - chance.next() / 3;
  }

  async go(actions: number): Promise<void> {
    let state = await stateOf(this.room.database, this.id);
    for (let action = 0; action < actions; action += 1) state = await this.#try(state);
  }

  /** One action; what then stands. */
  async #try(before: State): Promise<State> {
    const onward = ONWARD[before.hearing.stage]?.(before) ?? VERBS;
    const verb = this.chance.chance(this.#guided) ? this.chance.pick(onward) : this.chance.pick(VERBS);
    const actor = this.#actorFor(verb);
    const right = this.chance.chance(this.#guided);
    const came = await this.#ask(verb, actor, { state: before, right });
    const after = await stateOf(this.room.database, this.id);
    this.tried.push({ verb, came, stage: after.hearing.stage });
    const wrong = came === 'done' ? wrongs(verb, actor, before, after) : changesIn(before, after);
    if (wrong.length > 0) throw new Error(this.#told(wrong, verb, actor));
    return after;
  }

  #actorFor(verb: string): Actor | null {
    const roles = ACTIONS[verb]?.[0] ?? [];
    if (roles.length === 0) return null;
    const right = this.actors.filter((one) => roles.some((role) => one.roles.includes(role)));
    return this.chance.pick(this.chance.chance(this.#guided) ? right.slice(0, 1) : this.actors);
  }

  async #ask(verb: string, actor: Actor | null, { state, right }: { state: State; right: boolean }) {
    const { chance } = this;
    const version = chance.chance(0.03) ? state.hearing.version - 1 : state.hearing.version;
    const world = { state, chance, receipts: this.#receipts, right };
    const variables = givenTo(verb, world, version) as Record<string, unknown>;
    const first = await this.#answer(verb, actor, variables);
    const warned = first.answer?.findings;
    if (!warned || warned.some(({ severity }) => severity === 'BLOCK')) return first.came;
    const acknowledged = this.room.acknowledged(...warned.map(({ code }) => code));
    return (await this.#answer(verb, actor, { ...variables, acknowledged })).came;
  }

  async #answer(verb: string, actor: Actor | null, variables: Record<string, unknown>) {
    const { data, errors } = await this.room.send(actor, verb, variables);
    for (const { message, extensions } of errors ?? [])
      if (extensions.code === FAULT) throw new Error(this.#told([message], verb, actor));
    if (errors) return { came: 'error' as const };
    const answer = (data as { result?: Answer } | null | undefined)?.result;
    if (verb === 'signUpForHearing' && answer && !answer.findings) this.#receipts.push(answer);
    return { came: answer?.findings ? ('refused' as const) : ('done' as const), answer };
  }

  #told(wrong: readonly string[], verb: string, actor: Actor | null): string {
    const course = this.tried.map((one) => `${one.verb} ${one.came} ${one.stage}`).join('\n  ');
    return `seed ${this.chance.seed}: ${verb} by ${actor?.roles.join() ?? 'nobody'}: ${wrong.join('; ')}\n  ${course}`;
  }
}

/** A seat offered and not claimed in time: whatever is asked next lets it go on to the next in line (候补名额顺延). */
const overdue = ({ signUps }: State, now: string) =>
  signUps.some(
    ({ claim_by, confirmed_at, withdrawn_at, lapsed_at }) =>
      claim_by !== null &&
      Date.parse(claim_by) <= Date.parse(now) &&
      confirmed_at === null &&
      withdrawn_at === null &&
      lapsed_at === null,
  );

/** State without the parts that the clock alone may have changed: the seats. */
const withoutSeats = ({ hearing, ...state }: State) => ({
  ...state,
  signUps: [],
  hearing: { ...hearing, observers_taken: 0, press_taken: 0 },
});

/** Changes that an action not done made nevertheless: parts that differ before and after. */
function changesIn(before: State, after: State): string[] {
  const seen = (state: State) => (overdue(before, after.now) ? withoutSeats(state) : state);
  const is = new Map(Object.entries(seen(after)));
  return Object.entries(seen(before)).flatMap(([part, value]) => {
    const [was, now] = [JSON.stringify(value), JSON.stringify(is.get(part))];
    return part === 'now' || was === now ? [] : [`refused, yet ${part} changed: ${was} to ${now}`];
  });
}
