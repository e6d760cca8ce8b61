import type { RecordContents } from '#schema/decision/record-contents.ts';
import { linesOf } from '#schema/decision/record-lines.ts';
import { lastStanding, type RecordRow } from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import type { WrittenPart } from '#server/law/decision/material.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { unresolvedDisputes } from '#server/law/procedure/unit-consultation.ts';
import { adoptionTold } from './adoption.queries.ts';
import { approvalGround } from '../step-standing.queries.ts';
import { type ReviewGround, unitsAsked } from '../legality/review-ground.queries.ts';

const required = ({ requirements }: ReviewGround, step: DecisionStepKind): boolean =>
  requirements.some(({ kind, requirement }) => kind === step && requirement === Requirement.REQUIRED);

/** The steps the matter needs or has taken (应当履行和已经履行的程序), on which the meeting's package depends. */
export const stepsToTell = (ground: ReviewGround): DecisionStepKind[] =>
  Object.values(DecisionStepKind).filter((kind) => required(ground, kind) || ground.done.has(kind));

/** The units that still disagree (未达成一致的单位). */
export const disputesLeft = ({ records }: ReviewGround, today: CalendarDay) =>
  unresolvedDisputes(unitsAsked(records).consultations, today);

/** Preconditions of an approval (通过的前提), as the ground of the review shows them. */
export const approvalOn = (ground: ReviewGround) =>
  approvalGround(ground.records, (step) => required(ground, step));

/** The parts of the meeting's package that stand on record already (已有记录的提请讨论材料), in words. */
export async function partsOnRecord(
  db: Db,
  decisionId: string,
  ground: ReviewGround,
  today: CalendarDay,
): Promise<WrittenPart<DiscussionPart>[]> {
  const { records } = ground;
  const parts = {
    [DiscussionPart.FAIR_COMPETITION]: told(records, RecordKind.FAIR_COMPETITION),
    [DiscussionPart.PUBLIC_OPINIONS]: await adoptionTold(db, decisionId),
    [DiscussionPart.EXPERT_OPINIONS]: expertsAnswered(records),
    [DiscussionPart.RISK_REPORT]: told(records, RecordKind.RISK_ASSESSMENT),
    [DiscussionPart.LEGALITY_OPINION]: told(records, RecordKind.LEGALITY_OPINION),
    [DiscussionPart.UNIT_DISPUTES]: disputesTold(ground, today),
  };
  return Object.entries(parts)
    .filter(([, text]) => text !== '')
    .map(([part, text]) => ({ part: part as DiscussionPart, text }));
}

function told(records: readonly RecordRow[], kind: keyof RecordContents): string {
  const record = lastStanding(records, kind);
  if (!record) return '';
  const lines = linesOf(kind, record.content);
  return lines.map(({ label, text }) => `${label}：${text}`).join('\n');
}

const expertsAnswered = (records: readonly RecordRow[]) =>
  (lastStanding(records, RecordKind.EXPERT_REVIEW)?.content.adoptions ?? [])
    .map(({ opinion, adopted, reason }) =>
      [opinion, adopted ? '采纳' : '未采纳', reason ?? ''].filter(Boolean).join('；'),
    )
    .join('\n');

const disputesTold = (ground: ReviewGround, today: CalendarDay) =>
  disputesLeft(ground, today)
    .map(({ unitName, dispute, theirView, ownView, reasons, basis }) =>
      [
        `${unitName}：${dispute ?? ''}`,
        `该单位意见：${theirView ?? ''}`,
        `承办单位意见：${ownView ?? ''}`,
        `理由：${reasons ?? ''}`,
        `依据：${basis ?? ''}`,
      ].join('；'),
    )
    .join('\n');
