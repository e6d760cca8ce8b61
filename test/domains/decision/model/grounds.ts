/** Requirements of the statute at each transition of a decision, computed from the records by the law's own rules. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionFact, decisionFacts } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DECIDING_MEETINGS } from '#server/law/procedure/discussion-meeting.ts';
import { refuseApproval, refuseDiscussionMinutes } from '#server/law/procedure/discussion-minutes.ts';
import { refuseDraft } from '#server/law/consultation/draft-complete.ts';
import { wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';
import { countGroupConsultations } from '#server/law/participation/group-consultation.ts';
import { refuseIssuing } from '#server/law/execution/issuing.ts';
import {
  LegalityPart,
  refuseLegalityPackage,
  refuseLegalityUnreviewed,
} from '#server/law/procedure/legality-package.ts';
import { refuseParticipationMethods } from '#server/law/participation/participation-methods.ts';
import type { Finding } from '#server/law/refusal.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { refuseSilentHearing, refuseUnfinishedSteps } from '#server/law/decision/unfinished-steps.ts';
import { refuseTypedAnswers, refuseUnitConsultations } from '#server/law/procedure/unit-consultation.ts';
import { last, type State, standing, stepsAnswered, stepsDone } from './state.ts';

const R = RecordKind;
const S = DecisionStepKind;
/** The day of this model: everything happens on it. */
export const TODAY: CalendarDay = '2026-12-10';
const today = TODAY;

/** Codes of the blocking findings, without mere warnings. */
export const blocks = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'BLOCK').map(({ code }) => code);
export const unless = (held: boolean, code: string) => (held ? [] : [code]);

/** The steps by the law's own table; the model's matters are heard in other ways than by solicitation. */
export const requirements = ({ facts, listed }: State) =>
  requiredSteps(decisionFacts(facts), [], {
    catalogueHearing: false,
    catalogueSolicitation: false,
    catalogueSteps: listed,
    solicitationRequired: true,
  });

const required = (state: State, step: DecisionStepKind) =>
  requirements(state).some(({ kind, requirement }) => kind === step && requirement === Requirement.REQUIRED);
const has = ({ facts }: State, fact: DecisionFact) => facts.includes(fact);

export function heard(state: State) {
  const activities = standing(state, R.ACTIVITY);
  const talks = activities.flatMap(({ content, happenedOn }) =>
    content.groups.map(({ groupName, counterpart, counterpartName, opinions }) => {
      return { groupName, counterpart, counterpartName, opinions, heldOn: happenedOn as CalendarDay };
    }),
  );
  return refuseParticipationMethods(
    {
      methods: activities.map(({ content }) => content.method),
      affectsSpecificGroup: has(state, DecisionFact.AFFECTS_SPECIFIC_GROUPS),
      groupConsultations: countGroupConsultations(talks, today),
    },
    { solicitationRequired: true },
  );
}

/** Reasons against deciding on circumstances that nobody but the interested unit ruled on. */
export const ruled = (state: State) =>
  unless(
    state.confirmed && standing(state, R.FACTS).length + standing(state, R.FACTS_RETURN).length > 0,
    'FACTS_UNRULED',
  );

export function sent(state: State): string[] {
  const submission = last(state, R.LEGALITY_SUBMISSION)?.content;
  if (!submission) return ['NO_SUBMISSION'];
  const units = last(state, R.UNIT_CONSULTATION)?.content ?? { consultations: [], noUnitConcerned: false };
  return [
    ...ruled(state),
    ...blocks([
      ...refuseUnfinishedSteps(requirements(state), stepsDone(state)),
      ...refuseSilentHearing(state.facts, requirements(state), stepsAnswered(state)),
      ...heard(state),
      ...refuseUnitConsultations(units, today),
      ...refuseTypedAnswers(units),
      ...refuseDraft({
        ...submission,
        basisList: submission.basisList.map(wholeBasis),
        largeDisagreement: has(state, DecisionFact.LARGE_DISAGREEMENT),
      }),
      ...refuseLegalityPackage({
        files: state.files.map((file) => ({ ...file, mediaType: 'application/pdf' })),
        written: [
          {
            part: LegalityPart.PROCEDURE,
            text: [...stepsAnswered(state), submission.procedureStatement].join(''),
          },
        ],
      }),
    ]),
  ];
}

/** 风险可控、公平竞争: judged from the records alone. */
function approvalGround(state: State) {
  const assessment = last(state, R.RISK_ASSESSMENT);
  const finding = last(state, R.RISK_FINDING)?.content;
  const competition = last(state, R.FAIR_COMPETITION)?.content.conclusion ?? null;
  return {
    riskAssessed: assessment !== null || required(state, S.RISK_ASSESSMENT),
    riskControllable: finding?.assessmentId === assessment?.id ? (finding?.riskControllable ?? null) : null,
    fairCompetitionRequired: required(state, S.FAIR_COMPETITION),
    fairCompetitionPassed: competition !== null && competition !== CompetitionConclusion.FAILED,
  };
}

export function reviewed(state: State): string[] {
  const opinion = last(state, R.LEGALITY_OPINION);
  const submission = last(state, R.LEGALITY_SUBMISSION);
  const order = state.records.map(({ id }) => id);
  return [
    ...blocks(
      refuseLegalityUnreviewed({
        legalityOutcome: opinion?.content.outcome ?? null,
        legalRiskStatement: opinion?.content.legalRiskStatement,
        commentsAsked: true,
      }),
    ),
    ...unless(
      order.indexOf(opinion?.id ?? '') > order.indexOf(submission?.id ?? ''),
      'OPINION_BEFORE_SUBMISSION',
    ),
  ];
}

export function discussed(state: State): string[] {
  const minutes = last(state, R.DISCUSSION)?.content;
  if (!minutes) return ['NO_MINUTES'];
  const facts = { ...minutes, speakerIds: minutes.speakers, headId: minutes.head, dissentConfirmed: true };
  return [
    ...blocks(refuseDiscussionMinutes(facts, approvalGround(state))),
    ...unless(DECIDING_MEETINGS.has(minutes.meetingKind), 'WRONG_MEETING_KIND'),
    ...unless(typeof minutes.agendaItemId === 'string' && minutes.fileIds.length > 0, 'NO_MEETING'),
    ...reviewed(state),
  ];
}

export function issued(state: State): string[] {
  const approved = last(state, R.DISCUSSION);
  const order = state.records.map(({ id }) => id);
  const since = (kind: typeof R.PARTY_REPORT | typeof R.NPC_REPORT) => {
    const report = last(state, kind);
    return report && order.indexOf(report.id) > order.indexOf(approved?.id ?? '') ? report.content : null;
  };
  return blocks([
    ...refuseIssuing({
      issuedOn: today,
      discussedOn: (approved?.happenedOn ?? null) as CalendarDay | null,
      partyReport: since(R.PARTY_REPORT),
      npcMatter: has(state, DecisionFact.NPC_MATTER),
      npcReport: since(R.NPC_REPORT),
    }),
    ...refuseApproval(approvalGround(state)),
  ]);
}

export function published(state: State): string[] {
  const [plan, review] = [last(state, R.PUBLICATION_PLAN), last(state, R.PUBLICATION_REVIEW)];
  return [
    ...unless(
      review?.content.submissionId === plan?.id && review?.content.passed === true,
      'REVIEW_REQUIRED',
    ),
    ...unless(review?.by !== plan?.by, 'REVIEWER_IS_AUTHOR'),
  ];
}
