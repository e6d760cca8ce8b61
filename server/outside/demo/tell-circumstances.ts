import { confirmDecisionFacts } from '#server/domains/decision/confirm-decision-facts.ts';
import { proposeDecisionFacts } from '#server/domains/decision/propose-decision-facts.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { clerkOf } from './desks.ts';
import type { Story } from './story.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { kept, type Teller } from './teller.ts';

const NOTHING_ELSE = {
  lowered: [],
  reason: '',
  releasedSteps: [],
  releasedDuties: [],
  releasedLaws: [],
  releasedCategories: [],
  earlierAssessment: null,
};

/** 事项情形: put forward by the unit, ruled on by 司法局; of a matter that is still a draft 司法局 has yet to rule. */
export async function tellCircumstances(
  teller: Teller,
  { seq, unit, until }: Story,
  id: string,
): Promise<void> {
  await proposeCircumstances(teller, unit, id, CIRCUMSTANCES[seq] ?? []);
  if (until !== 'DRAFT') await confirmCircumstances(teller, id);
}

/** Circumstances of a matter with their reasons, as a story writes them. */
export type ToldCircumstances = (typeof CIRCUMSTANCES)[number];

/** 提出情形: by the unit's clerk. */
export async function proposeCircumstances(
  teller: Teller,
  unit: string,
  id: string,
  told: ToldCircumstances,
): Promise<void> {
  const input = { ...NOTHING_ELSE, holding: told.map(([fact, reason]) => ({ fact, reason })) };
  const version = await teller.version('decision', id);
  kept(await proposeDecisionFacts(teller.as(clerkOf(unit)), id, version, input));
}

/** 认定: by 司法局, as they were put forward. */
export async function confirmCircumstances(teller: Teller, id: string): Promise<void> {
  const version = await teller.version('decision', id);
  kept(await confirmDecisionFacts(teller.as('sifa'), id, version, [], ''));
}

/** 目录删去的程序: the September edition names no hearing on the sewage works any more; the unit asks why it should be held, 司法局 releases it. */
export async function tellRelease(teller: Teller, { seq, unit }: Story): Promise<void> {
  await teller.clock('2026-11-19', '16:00');
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', [
    teller.shift.decisionNo(seq),
  ]);
  const { id = '' } = decision ?? {};
  const version = () => teller.version('decision', id);
  const holding = (CIRCUMSTANCES[seq] ?? []).map(([fact, reason]) => ({ fact, reason }));
  const input = {
    ...NOTHING_ELSE,
    holding,
    releasedSteps: [{ step: DecisionStepKind.HEARING, reason: HELD }],
  };
  kept(await proposeDecisionFacts(teller.as(clerkOf(unit)), id, await version(), input));
  await teller.clock('2026-11-19', '17:00');
  await confirmCircumstances(teller, id);
}

const HELD =
  '县生态环境局在环境影响评价中已就选址、排放和除臭举行听证会，听证的范围和参加人与本事项相同，听证笔录附在环境影响报告书中；九月调整目录时据此删去听证，没有新的情况需要再次听证。';
