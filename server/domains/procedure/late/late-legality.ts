import { linesOf } from '#schema/decision/record-lines.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import type { Line } from '#schema/decision/lines/line.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { legalityOf } from './late-sheet-deciding.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseUntoldMatter } from '#server/law/decision/outside-matter.ts';
import { refuseNoDraft, refuseReviewedBefore } from '#server/law/procedure/late-review.ts';
import {
  LEGALITY_OUTCOME_LABELS,
  LegalityOutcome,
  refuseLegalityOpinion,
} from '#server/law/procedure/legality-opinion.ts';
import { refusePoints } from '#server/law/procedure/opinion-point.ts';
import { concludeReview } from '../legality/give-legality-opinion.ts';
import {
  advance,
  type LateKeeping,
  type LateSubject,
  type LateWork,
  marked,
  partOf,
  plain,
} from './late-work.ts';
import { documentsHeld } from '../procedure-document.queries.ts';
import { reviewGround } from '../legality/review-ground.queries.ts';
import { OPINION_EVENTS } from '../review.permissions.ts';
import { refuseUnready } from '../legality/send-to-review.ts';
import { reopenReview } from '../legality/reopen-review.ts';

/** The document of the matter with this id (本事项的材料), or undefined. */
export const documentOf = async ({ command, decision }: LateSubject, id: string) =>
  (await documentsHeld(command.db, decision.id)).find((one) => one.id === id.toLowerCase());

/** 合法性审查 (第二十五条至第二十八条): its preconditions are checked now too. */
export const lateLegality: LateWork = {
  of: LateStep.LEGALITY_REVIEW,
  step: DecisionStepKind.LEGALITY_REVIEW,
  days: ({ legality }) => {
    const { sentOn, givenOn } = partOf(legality, 'legality');
    return [
      { field: 'sentOn', day: sentOn },
      { field: 'givenOn', day: givenOn },
    ];
  },
  told: ({ legality }) => {
    const { sentOn, opinion } = partOf(legality, 'legality');
    const outcome = opinion.outcome ? LEGALITY_OUTCOME_LABELS[opinion.outcome] : '';
    return `${inChinese(sentOn)}送审，结论：${outcome}`;
  },
  row: legalityOf,
  proof: RECORD_PROOFS[RecordKind.LEGALITY_OPINION],
  lines: legalityLines,
  refuse: async (subject) => {
    const { opinion, draftFileId, sentOn, givenOn } = partOf(subject.entry.legality, 'legality');
    const ground = { clauses: null, content: opinion.content };
    return [
      ...refuseLegalityOpinion(opinion),
      ...refusePoints(opinion.points, ground),
      ...refuseReviewedBefore(sentOn, givenOn),
      ...refuseNoDraft(await documentOf(subject, draftFileId), 'draftFileId'),
    ];
  },
  conclusion: ({ legality }) => legality?.opinion.outcome ?? null,
  gate: async ({ command, decision }) => [
    ...(await refuseUnready(command, decision, await reviewGround(command.db, decision, command))),
    ...refuseUntoldMatter(decision),
  ],
  keep: keepLegality,
};

async function keepLegality(keeping: LateKeeping): Promise<void> {
  const { command, decision, entry } = keeping;
  const { sentOn, givenOn, opinion, draftFileId } = partOf(entry.legality, 'legality');
  const draft = await documentOf(keeping, draftFileId);
  advance(keeping, 'submitLegality');
  if (keeping.moves) await reopenReview(command, decision.id);
  const submission = await recordDecision(
    command,
    decision,
    marked(keeping, {
      kind: RecordKind.LEGALITY_SUBMISSION,
      happenedOn: sentOn,
      content: {
        procedureStatement: entry.source,
        basisList: [],
        options: [],
        costBenefitNeeded: false,
        costBenefit: '',
        meetingOn: null,
        draft: null,
        draftSha256: draft?.sha256 ?? '',
        fileIds: entry.fileIds,
      },
    }),
  );
  advance(keeping, OPINION_EVENTS[opinion.outcome ?? LegalityOutcome.PASS]);
  // A draft that was sent back has begun its review anew since, and its step is left alone.
  if (keeping.moves || opinion.outcome !== LegalityOutcome.FAIL)
    await concludeReview(command, decision, opinion.outcome, givenOn);
  const points = opinion.points.map(({ text }) => ({ anchorId: null, clauseNo: '', text }));
  const content = { ...plain(opinion), points, submissionId: submission.id, fileIds: entry.fileIds };
  await recordDecision(
    command,
    decision,
    marked(keeping, { kind: RecordKind.LEGALITY_OPINION, happenedOn: givenOn, content }),
  );
}

/** The opinion as it was given, without the clauses it may name. */
function legalityLines({ legality, fileIds }: LateEntryInput): Line[] {
  if (!legality) return [];
  return [
    { label: '送审日期', text: inChinese(legality.sentOn) },
    { label: '出具日期', text: inChinese(legality.givenOn) },
    ...linesOf(RecordKind.LEGALITY_OPINION, {
      ...plain(legality.opinion),
      points: legality.opinion.points.map(({ anchorId, text }) => ({ anchorId, text, clauseNo: '' })),
      submissionId: '',
      fileIds,
    }),
  ];
}
