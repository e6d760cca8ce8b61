import { randomUUID } from 'node:crypto';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { itemApproved, signedByHead } from '#test/engines/approval/signed.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { repealDiscussed, repealPapers } from '#test/domains/execution/repeal-desk.ts';
import { discussionInput, scheduleInput } from '#test/domains/procedure/meeting-desk.ts';
import { TODAY } from './grounds.ts';
import { given, type World } from './inputs.ts';
import { EVENTS } from './events.ts';
import { ONWARD } from './onward.ts';
import { afterFacts, wrongs } from './oracle.ts';
import type { Seeded } from './seeded.ts';
import { type State, stateOf } from './state.ts';
import { acknowledges, textOf, VERB_NAMES, VERBS, type VerbName } from './verbs.ts';

/** Actors and data of the county in the model. */
export interface County {
  database: TestDatabase;
  actors: readonly Actor[];
  executor: string;
  office: string;
}

/** An action that was tried, and what came of it. */
export interface Tried {
  verb: VerbName;
  came: 'done' | 'refused' | 'error';
  phase: DecisionPhase;
}

/** Before these, papers are brought at other desks. */
const AT_DESKS: ReadonlySet<VerbName> = new Set(['recordDiscussion', 'repealDecision']);

/** One decision's random course; throws where the server let through what the statute forbids. */
export class Walk {
  readonly tried: Tried[] = [];
  readonly #guided: number;

  constructor(
    readonly county: County,
    readonly id: string,
    readonly chance: Seeded,
  ) {
    this.#guided = 1 - chance.next() / 2.2;
  }

  async go(events: number): Promise<void> {
    if (this.chance.chance(0.8)) await this.#bringPapers(Object.values(DocumentKind));
    let state = await stateOf(this.county.database, this.id);
    for (let event = 0; event < events; event += 1) state = await this.#try(state);
  }

  /** One action; what then stands. */
  async #try(standing: State): Promise<State> {
    const verb = this.#verbFor(standing);
    const actor = this.#actorFor(verb);
    const world: World = { ...this.county, state: standing, chance: this.chance, today: TODAY };
    const input = await this.#atDesk(verb, given(verb, world, this.chance.chance((1 - this.#guided) / 2)));
    // Preparations made for it at other desks are no change of its own.
    const before = AT_DESKS.has(verb) ? await stateOf(this.county.database, this.id) : standing;
    const came = await this.#ask(verb, actor, input, before.version);
    const after = await stateOf(this.county.database, this.id);
    this.tried.push({ verb, came, phase: after.phase });
    const wrong = came === 'done' ? wrongsOf(verb, actor, before, after) : changesIn(before, after);
    if (wrong.length > 0) throw new Error(this.#told(wrong, actor, input));
    if (!this.chance.chance(0.05)) return after;
    await this.#bringPapers([this.chance.pick(Object.values(DocumentKind))]);
    return stateOf(this.county.database, this.id);
  }

  /** The meeting is planned, or held and closed, and the head signs, each at their own desk. */
  async #atDesk(verb: VerbName, whole: Readonly<Record<string, unknown>>): Promise<object> {
    const { database } = this.county;
    const input = Object(whole['input']) as object;
    if (verb === 'issueDecision') await signedByHead(database, this.id);
    if (verb === 'scheduleDiscussion') {
      await itemApproved(database, this.id);
      return { input: await scheduleInput(database, input) };
    }
    if (verb === 'repealDecision') {
      if (this.chance.chance(0.8)) await repealDiscussed(database, this.id, { meetingOn: TODAY });
      const papers = await repealPapers(database, this.id);
      return { input: { ...input, fileIds: this.chance.chance(0.7) ? papers : papers.slice(1) } };
    }
    return verb === 'recordDiscussion' ? { input: await discussionInput(database, this.id, input) } : whole;
  }

  #verbFor({ phase, ...state }: State): VerbName {
    const onward = ONWARD[phase]?.({ phase, ...state }) ?? ['archiveDecision'];
    return this.chance.chance(this.#guided) ? this.chance.pick(onward) : this.chance.pick(VERB_NAMES);
  }

  #actorFor(verb: VerbName): Actor {
    const { actors } = this.county;
    const right = actors.filter(({ roles }) => VERBS[verb].roles.some((role) => roles.includes(role)));
    return this.chance.pick(this.chance.chance(this.#guided) ? right.slice(0, 1) : [...actors, ...right]);
  }

  async #ask(verb: VerbName, actor: Actor, input: object, version: number): Promise<Tried['came']> {
    const stale = this.chance.chance(0.03) ? version - 1 : version;
    const variables = { id: this.id, version: stale, ...input };
    const first = await this.#answer(verb, actor, variables, []);
    if (first.came !== 'refused' || !acknowledges(verb) || first.blocked) return first.came;
    const taken = first.codes.map((code) => ({ code, reason: '情况特殊，已经报请领导同意。' }));
    return (await this.#answer(verb, actor, variables, taken)).came;
  }

  async #answer(verb: VerbName, actor: Actor, variables: object, acknowledged: object[]) {
    const more = acknowledges(verb) ? { acknowledged } : {};
    const { data, errors } = await ask(this.county.database, actor, {
      query: textOf(verb),
      variables: { ...variables, ...more },
    });
    for (const { message, extensions } of errors ?? [])
      if (extensions.code === 'INTERNAL_SERVER_ERROR')
        throw new Error(this.#told([message], actor, variables));
    if (errors) return { came: 'error' as const, codes: [], blocked: true };
    const { result } = data as unknown as { result: { findings?: { code: string; severity: string }[] } };
    const findings = result.findings ?? [];
    return {
      came: result.findings ? ('refused' as const) : ('done' as const),
      codes: findings.map(({ code }) => code),
      blocked: findings.some(({ severity }) => severity === 'BLOCK'),
    };
  }

  /** Documents, as they would have been uploaded. */
  async #bringPapers(kinds: readonly DocumentKind[]): Promise<void> {
    await this.county.database.sql(
      `insert into decision_file (id, decision_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id, uploaded_at, disclosure)
       select gen_random_uuid(), $1, kind, kind || '.pdf', 'application/pdf', 34, md5($3 || kind), 'ab/' || gen_random_uuid(), $4, app_now(), 'PROACTIVE'
       from unnest($2::text[]) as kind`,
      [this.id, [...kinds], randomUUID(), this.county.actors[0]?.id],
    );
  }

  #told(wrong: readonly string[], actor: Actor, input: object): string {
    const course = this.tried.map(({ verb, came, phase }) => `${verb} ${came} ${phase}`).join('\n  ');
    return `seed ${this.chance.seed}: ${wrong.join('; ')}\n  by ${actor.roles.join()} ${JSON.stringify(input)}\n  ${course}`;
  }
}

function wrongsOf(verb: VerbName, actor: Actor, before: State, after: State): string[] {
  const event = EVENTS[verb]?.(after, before) ?? null;
  if (event) return wrongs(event, actor, before, after);
  const stays = after.phase === (verb === 'confirmDecisionFacts' ? afterFacts(before, after) : before.phase);
  const allowed = VERBS[verb].roles.some((role) => actor.roles.includes(role));
  return [
    ...(stays ? [] : [`${verb} led to ${after.phase}`]),
    ...(allowed ? [] : [`${verb} by ${actor.roles.join()}`]),
  ];
}

/** Changes made by a refused action; there should be none. */
const changesIn = (before: State, after: State) =>
  JSON.stringify(before) === JSON.stringify(after) ? [] : ['refused, yet something changed'];
