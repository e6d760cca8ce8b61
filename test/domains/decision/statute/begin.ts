import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import {
  DecisionPhase,
  type DecisionStepKind,
  ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import { Seeded } from '#test/domains/decision/model/seeded.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import type { County } from './county.ts';
import { LAWS } from './law.ts';
import { StatuteWalk, type Tried } from './walk.ts';

const { FORUM, PUBLIC_SOLICITATION } = ParticipationMethod;
const MORE_STEPS = ['EXPERT_REVIEW', 'RISK_ASSESSMENT', 'FAIR_COMPETITION', 'OUTREACH'];

/** Random catalogue row of a matter. */
const rowOf = (chance: Seeded): RowPlan => ({
  participationMethods: chance.chance(0.5) ? [FORUM, PUBLIC_SOLICITATION] : [FORUM],
  hearing: chance.chance(0.15) ? HearingChoice.YES : HearingChoice.NO,
  requiredSteps: [
    'PUBLIC_PARTICIPATION',
    'LEGALITY_REVIEW',
    'COLLECTIVE_DISCUSSION',
    ...chance.some(MORE_STEPS, 0.2),
  ] as DecisionStepKind[],
});

/**
 * A matter at its start: in the catalogue, or outside it; one of four is carried out already, and may be adjusted. With `interested`,
 * acts of control are tried by the unit's own people too.
 */
export async function begin(
  county: County,
  seed: number,
  interested: County | null = null,
): Promise<StatuteWalk> {
  const { database, people } = county;
  const chance = new Seeded(seed);
  const carriedOut = chance.chance(0.25);
  const { id } = await buildDecision(database, people, {
    phase: carriedOut ? DecisionPhase.EXECUTING : DecisionPhase.INITIATED,
    unruled: !carriedOut,
    startedOn: '2026-07-06',
    row: rowOf(chance),
  });
  if (carriedOut) {
    await database.sql(
      `update decision_step set status = 'DONE', happened_on = '2026-07-06' where decision_id = $1 and kind = 'COLLECTIVE_DISCUSSION'`,
      [id],
    );
    await database.sql(
      `update decision set facts = $2, special_rules = $3, executing_unit_ids = array[$4::uuid] where id = $1`,
      [id, chance.some(Object.values(DecisionFact), 0.25), chance.some(LAWS, 0.3), people.units.health.id],
    );
  } else await database.sql('update decision set research_record = null where id = $1', [id]);
  if (!carriedOut && chance.chance(0.5))
    await database.sql(
      `update decision set no = '2026-外' || $2, outside_reason = '汛期抢险形成的新事项，本年度目录没有列入。', categories = '{POLICY}' where id = $1`,
      [id, seed],
    );
  await county.papers(id);
  return new StatuteWalk(county, id, chance, 0.3, interested);
}

/** Kinds of action that were done, phases reached, and how many were done and refused. */
export const tellsHow = (tried: readonly Tried[]) => {
  const of = (holds: (one: Tried) => boolean) => tried.filter(holds).length;
  const deeds = new Set(tried.filter(({ done }) => done).map(({ deed }) => deed));
  const phases = new Set(tried.map(({ phase }) => phase));
  return { deeds, phases, done: of(({ done }) => done), refused: of(({ done }) => !done) };
};

interface Pace {
  days: number;
  deeds: number;
  /** How often the catalogue is adjusted for a matter between two days. */
  editions: number;
}

const AT_ONCE = 6;

/** Walks these matters through the county's days, several at once. */
export async function walkAll(
  county: County,
  walks: readonly StatuteWalk[],
  first: number,
  { days, deeds, editions }: Pace,
) {
  // The county's days are the same whichever matters walk through them, so that one seed alone repeats its course.
  const pace = new Seeded(first);
  for (let day = 0; day < days; day += 1) {
    const waiting = walks.filter(({ fault }) => fault === null);
    const lane = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) await one.go(deeds);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    await county.pass(pace.pick([1, 2, 5, 9, 16]));
    for (const walk of walks) if (walk.chance.chance(editions)) await walk.edition();
  }
}
