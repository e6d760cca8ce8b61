import { Attest } from '#server/law/compliance/duties.ts';
import { PublicationPlace } from '#server/law/decision/decision-publication.ts';
import { refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { refuseDocumentHeader } from '#server/law/decision/document-header.ts';
import { refuseInterpretation } from '#server/law/consultation/interpretation.ts';
import { blank } from '#server/law/substance.ts';
import { lawful, type Readings } from './attestation.ts';

/** Readings of the records of 印发、公布、执行, by kind. */
export const EXECUTION: Readings = {
  /** 印发: who carries it out, where that is known already. */
  ISSUE: ({ executingUnits }) => ({
    attests: [executingUnits.length > 0 && Attest.EXECUTORS_NAMED],
  }),

  /** 公布送审: a plan, or a claim that it stays closed. */
  PUBLICATION_PLAN: ({ withholding }) => ({
    attests: [withholding !== null && Attest.WITHHELD],
  }),

  /** 公布前保密审查, of one submission. */
  PUBLICATION_REVIEW: ({ passed, submissionId }) => ({
    attests: [passed && Attest.PASSED],
    aboutId: submissionId,
  }),

  /** 决策公布. */
  PUBLICATION: (content) => {
    const { places, absentPlaces, publicOpinionsStatement, header } = content;
    const experts = content.expertsTold || content.expertOpinionsStatement;
    const placed = (place: PublicationPlace) =>
      places.includes(place) ||
      absentPlaces.some((absent) => absent.place === place && !blank(absent.reason));
    return {
      attests: [
        Object.values(PublicationPlace).every(placed) && Attest.PLACES_COMPLETE,
        !blank(publicOpinionsStatement) && Attest.PUBLIC_ADOPTION_STATED,
        !blank(experts) && Attest.EXPERT_ADOPTION_STATED,
        lawful(refuseInterpretation(content)) && Attest.INTERPRETATION_COMPLETE,
        lawful(refuseDocumentHeader(header)) && Attest.HEADER_COMPLETE,
      ],
    };
  },

  /** 确定执行单位和督促检查单位. */
  EXECUTION_PLAN: ({ executingUnits, supervisingUnit }) => ({
    attests: [
      executingUnits.length > 0 && Attest.EXECUTORS_NAMED,
      supervisingUnit !== null && Attest.SUPERVISOR_NAMED,
    ],
  }),

  /** 执行情况报告, of one unit. */
  EXECUTION_REPORT: ({ unit }) => ({ unitId: unit.id }),

  /** 中止执行: an urgent situation, described and on record. */
  SUSPENSION: ({ situation, urgency, record }) => ({
    attests: [!blank(situation) && !blank(urgency) && !blank(record) && Attest.GROUND_STATED],
  }),

  /** 决策后评估. */
  EVALUATION: ({ publicHeardBy }) => ({
    attests: [publicHeardBy.length > 0 && Attest.PUBLIC_HEARD],
  }),

  /** 废止, discussed as a decision is. */
  REPEAL: ({ meetingKind, organKind }, ofDecision) => ({
    attests: [
      lawful(refuseMeetingKind({ meetingKind, organKind: organKind ?? ofDecision })) && Attest.MEETING_LAWFUL,
    ],
  }),
};
