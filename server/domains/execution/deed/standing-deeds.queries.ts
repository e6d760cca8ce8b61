import { recorded, type RecordRow, standing } from '#server/domains/decision/record.queries.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';

/** A record that says what was done (办了什么的记录), with its words. */
export interface Proof {
  id: string;
  kind: 'EXECUTION_REPORT' | 'COMPLETION';
  happenedOn: CalendarDay;
  unitName: string;
  text: string;
  recordedById: string;
}

/** 采纳意见的落实, whose proof is still in force. */
export interface StandingDeed {
  id: string;
  consultationId: string;
  position: number;
  asked: string;
  words: string;
  recordedById: string;
  recordedByName: string;
  proof: Proof;
  reviewed: boolean;
  passed: boolean;
  /** Reason for which it came back. */
  returnedReason: string | null;
}

const DONE: readonly ExecutionReportKind[] = [ExecutionReportKind.PROGRESS, ExecutionReportKind.COMPLETION];

/** Records in force that say what was done: reports of progress and of completion, and the end of the execution. */
export const proofsIn = (records: readonly RecordRow[]): Proof[] => [
  ...standing(records, RecordKind.EXECUTION_REPORT)
    .filter(({ content }) => DONE.includes(content.kind))
    .map(({ id, happenedOn, recordedById, content: { unit, text } }) => ({
      id,
      kind: RecordKind.EXECUTION_REPORT,
      happenedOn,
      unitName: unit.name,
      text,
      recordedById,
    })),
  ...standing(records, RecordKind.COMPLETION).map(
    ({ id, happenedOn, unitName, recordedById, content: { reason } }) => ({
      id,
      kind: RecordKind.COMPLETION,
      happenedOn,
      unitName,
      text: reason,
      recordedById,
    }),
  ),
];

/** Deeds of a decision, oldest first: without those whose proof was corrected since. */
export function standingDeeds(records: readonly RecordRow[]): StandingDeed[] {
  const proofs = new Map(proofsIn(records).map((proof) => [proof.id, proof]));
  const reviews = new Map(
    recorded(records, RecordKind.DEED_REVIEW).map(({ content }) => [content.deedId, content]),
  );
  return standing(records, RecordKind.ADOPTED_DEED).flatMap(
    ({ id, recordedById, recordedByName, content: { proofId, ...content } }) => {
      const proof = proofs.get(proofId);
      const review = reviews.get(id);
      if (!proof) return [];
      return [
        {
          id,
          recordedById,
          recordedByName,
          ...content,
          proof,
          reviewed: review !== undefined,
          passed: review?.passed ?? false,
          returnedReason: review && !review.passed ? review.reason : null,
        },
      ];
    },
  );
}

/** Deeds that wait for their review, and those that came back and were not joined anew (待审查、退回的). */
export const openDeeds = (deeds: readonly StandingDeed[]): StandingDeed[] =>
  deeds.filter(
    (one, index) =>
      !one.reviewed ||
      (!one.passed &&
        !deeds
          .slice(index + 1)
          .some((later) => later.consultationId === one.consultationId && later.position === one.position)),
  );
