import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { read, readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Duty, type DutyClock, dutiesOf, dutyClock, DutyState } from '#server/law/compliance/duties.ts';
import { owesDuties, ownedBy, readsDuties } from './compliance.permissions.ts';
import { type DecisionFacts, decisionFactsOf, type DecisionsAsked } from './facts.queries.ts';
import { type NamedUnit, type Offices, officesOf, unitOf } from './offices.queries.ts';

/** A duty with the matter it is of and the unit that owes it (合规事项的归属). */
export interface StandingDuty {
  duty: Duty;
  decision: DecisionFacts;
  unit: NamedUnit | null;
  /** The requester's own (本人经办). */
  mine: boolean;
}

/** How all duties stand at one instant (合规情况). */
export interface Standing {
  rules: Rules;
  decisions: number;
  duties: readonly StandingDuty[];
}

/** Every duty the requester may know of: read in their scope; whoever reads no records sees their own duties alone. */
export async function standingDuties(context: Context, asked: DecisionsAsked): Promise<Standing> {
  const { actor } = context;
  if (!actor) throw unauthenticated();
  if (readsDuties.allows(actor)) return read(context, (db) => standingIn(db, asked, actor));
  const all = await readUnder(context, owesDuties, (db) => standingIn(db, asked, actor));
  return { ...all, duties: all.duties.filter(({ mine }) => mine) };
}

/** The same with the scope of a transaction that is there already. */
export async function standingIn(
  db: Db,
  asked: DecisionsAsked,
  actor: Context['actor'] = null,
): Promise<Standing> {
  const { rules, offices, matters } = await judgedIn(db, asked);
  return {
    rules,
    decisions: matters.length,
    duties: matters.flatMap(({ decision, duties }) =>
      duties.map((duty) => belonging(duty, decision, offices, actor)),
    ),
  };
}

/** A matter and how its duties stand (一项决策的合规事项). */
export interface JudgedMatter {
  decision: DecisionFacts;
  duties: readonly Duty[];
}

/** All matters in scope, judged at one instant, and who acts for whom (合规情况). */
export interface JudgedCounty {
  rules: Rules;
  offices: Offices;
  matters: readonly JudgedMatter[];
}

/** Judges them; whose each duty is is left to who asks. */
export async function judgedIn(db: Db, asked: DecisionsAsked): Promise<JudgedCounty> {
  const rules = await rulesOf(db);
  const offices = await officesOf(db);
  const clock = clockOf(rules);
  const decisions = await decisionFactsOf(db, asked);
  return {
    rules,
    offices,
    matters: decisions.map((decision) => ({ decision, duties: judged(decision, clock) })),
  };
}

/** The clock of the day, as long as nothing it goes by has changed: what it has counted it need not count again. */
let kept: { clock: DutyClock; policy: string } | null = null;

function clockOf({ today, policy, bodies, calendar, laws }: Rules): DutyClock {
  const stand = JSON.stringify([policy, ...bodies]);
  if (kept?.policy === stand && sameDay(kept.clock, { today, calendar, laws })) return kept.clock;
  kept = { clock: { ...dutyClock(today, policy, calendar, laws), bodies }, policy: stand };
  return kept.clock;
}

const sameDay = (clock: DutyClock, { today, calendar, laws }: Pick<Rules, 'today' | 'calendar' | 'laws'>) =>
  clock.today === today && clock.calendar === calendar && clock.laws === laws;

/** Of the same facts on the same day the same duties: judged once. */
const judgements = new WeakMap<DecisionFacts, { clock: DutyClock; duties: Duty[] }>();

function judged(decision: DecisionFacts, clock: DutyClock): Duty[] {
  const known = judgements.get(decision);
  if (known?.clock === clock) return known.duties;
  const duties = dutiesOf(decision, clock);
  judgements.set(decision, { clock, duties });
  return duties;
}

const belonging = (
  duty: Duty,
  decision: DecisionFacts,
  offices: Offices,
  actor: Context['actor'],
): StandingDuty => ({
  duty,
  decision,
  unit: unitOf(decision, duty.terms.role, offices),
  mine: actor !== null && ownedBy(actor, duty.terms.role, decision),
});

const DATED_BY_DUE: ReadonlySet<DutyState> = new Set([DutyState.DUE, DutyState.MISSING]);

/** The day an entry of the ledger stands under (台账日期): of what is open its due day, of what was done the day it was. */
export const ledgerDay = ({ state, dueOn, proof }: Duty): CalendarDay | null =>
  proof === null || DATED_BY_DUE.has(state) ? dueOn : (proof.saidOn ?? dueOn);
