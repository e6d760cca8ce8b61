import { Attest } from '#server/law/compliance/duties.ts';
import { refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult, refuseDiscussionMinutes } from '#server/law/procedure/discussion-minutes.ts';
import { ReportReply } from '#server/law/execution/issuing.ts';
import { LegalityPart, refuseLegalityUnreviewed } from '#server/law/procedure/legality-package.ts';
import { LEGALITY_ASPECTS, refuseLegalityOpinion } from '#server/law/procedure/legality-opinion.ts';
import { blank } from '#server/law/substance.ts';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import { lawful, type Told, type Readings } from './attestation.ts';

const ASPECTS = Object.keys(LEGALITY_ASPECTS);

/** Facts that do not concern the speeches at the meeting: neutral here, as duties of their own judge them. */
const SETTLED = {
  riskAssessed: false,
  riskControllable: null,
  fairCompetitionRequired: false,
  fairCompetitionPassed: null,
};

/** 请示报告, on one discussion: reported by number and day, and not refused. */
export const upwardReport = ({
  discussionId,
  reportNo,
  reportedOn,
  reply,
}: RecordContents['PARTY_REPORT']): Told => ({
  attests: [
    !blank(reportNo) && reportedOn !== null && Attest.REPORTED,
    reply === ReportReply.REFUSED && Attest.REPLY_REFUSED,
  ],
  aboutId: discussionId,
});

/** Readings of the records of 合法性审查、集体讨论、请示报告, by kind. */
export const DECISION: Readings = {
  /** 送请合法性审查: the parts of the package stated in words. */
  LEGALITY_SUBMISSION: ({ basisList, procedureStatement, procedureTold }) => ({
    attests: [basisList.length > 0 && Attest.BASIS_LISTED],
    written: [
      { part: LegalityPart.PROCEDURE, text: procedureTold || procedureStatement },
      { part: LegalityPart.BASIS, text: basisList.map(({ title }) => title).join('、') },
    ],
  }),

  /** 合法性审查意见, on one sending. */
  LEGALITY_OPINION: (opinion) => {
    const wanting = refuseLegalityOpinion(opinion);
    const lacks = (fits: (field: string) => boolean) =>
      wanting.some(({ severity, fields }) => severity === 'BLOCK' && fields.some(fits));
    const standing = {
      legalityOutcome: opinion.outcome,
      legalRiskStatement: opinion.legalRiskStatement,
      commentsAsked: false,
    };
    return {
      attests: [
        !lacks((field) => ASPECTS.some((aspect) => field.startsWith(aspect))) && Attest.THREE_PARTS_REVIEWED,
        !lacks((field) => field.startsWith('adviser')) && Attest.ADVISER_HEARD,
        lawful(refuseLegalityUnreviewed(standing)) && Attest.LEGALITY_ALLOWS,
      ],
      aboutId: opinion.submissionId,
    };
  },

  /** 安排上会: the meeting's day and the texts sent before it. */
  SCHEDULE: ({ meetingOn, written }) => ({
    setsOn: meetingOn,
    written,
  }),

  /** 集体讨论. */
  DISCUSSION: (content, ofDecision) => {
    const {
      meetingKind,
      organKind = ofDecision,
      speakers,
      head,
      result,
      majorityResult,
      departureReason,
      dissents,
    } = content;
    const wanting = refuseDiscussionMinutes(
      {
        speakerIds: speakers,
        headId: head,
        result,
        majorityResult,
        departureReason,
        dissents,
        dissentConfirmed: true,
      },
      SETTLED,
    );
    return {
      attests: [
        lawful(refuseMeetingKind({ meetingKind, organKind })) && Attest.MEETING_LAWFUL,
        result === DiscussionResult.APPROVE && Attest.APPROVED,
        !wanting.some(({ code }) => code === 'HEAD_NOT_LAST') && Attest.HEAD_LAST,
        result !== majorityResult && Attest.DEPARTED,
        result !== majorityResult && !blank(departureReason) && Attest.DEPARTURE_EXPLAINED,
      ],
    };
  },

  PARTY_REPORT: upwardReport,

  NPC_REPORT: upwardReport,
};
