import type { Actor } from '#server/ground/kernel/authority.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { buildExperts } from '#test/kernel/build-experts.ts';
import { buildInquiries, buildVoices } from '#test/kernel/build-inquiry.ts';
import { ask, type Question } from '#test/kernel/ask.ts';
import { ACTIVITY, COMPETITION, EXPERTS, FINDING, RISK, UNITS } from './samples.ts';
import {
  type Besides,
  findRiskControllable,
  recordActivity,
  recordExpertReview,
  recordFairCompetition,
  recordRiskAssessment,
  recordUnitConsultation,
  type Room,
} from './steps.ts';

/** One action of the preparation, with who does it and what must stand before. */
export interface Action {
  name: string;
  ask: (id: string, input: object, besides?: Besides) => Question;
  input: { fileIds: string[] };
  /** The document its record carries. */
  paper: DocumentKind;
  kind: string;
  audit: string;
  who: Actor;
  /** Somebody of another unit in the same role; null where the role spans the county. */
  stranger: Actor | null;
  forbidden: Actor;
  /** The field that holds the day of the record. */
  day: 'happenedOn' | 'heldOn' | null;
  before?: (id: string, fileId: string) => Promise<void>;
}

/** The actions of the preparation that record something, each with a lawful input. */
export function actionsOf({ database, people, facts, leader, market }: Room): Action[] {
  const units = { who: people.clerk, stranger: people.otherLead, forbidden: people.govOffice } as const;
  return [
    {
      ...units,
      name: '征求有关单位意见',
      ask: recordUnitConsultation,
      input: UNITS,
      paper: DocumentKind.UNIT_OPINION,
      kind: 'UNIT_CONSULTATION',
      audit: 'decision.unitConsultationRecorded',
      day: null,
      before: (id) => buildInquiries(database, people, id),
    },
    {
      ...units,
      name: '公众参与活动',
      ask: recordActivity,
      input: ACTIVITY,
      paper: DocumentKind.ACTIVITY_MINUTES,
      kind: 'ACTIVITY',
      audit: 'decision.activityRecorded',
      day: 'happenedOn',
    },
    {
      ...units,
      name: '专家论证',
      ask: recordExpertReview,
      input: EXPERTS,
      paper: DocumentKind.EXPERT_OPINION,
      kind: 'EXPERT_REVIEW',
      audit: 'decision.expertReviewRecorded',
      day: 'heldOn',
      before: (id) => buildExperts(database, people, id),
    },
    {
      ...units,
      name: '风险评估',
      ask: recordRiskAssessment,
      input: RISK,
      paper: DocumentKind.RISK_REPORT,
      kind: 'RISK_ASSESSMENT',
      audit: 'decision.riskAssessmentRecorded',
      day: 'happenedOn',
    },
    {
      name: '认定风险是否可控',
      ask: findRiskControllable,
      input: FINDING,
      paper: DocumentKind.RISK_REPORT,
      kind: 'RISK_FINDING',
      audit: 'decision.riskFound',
      who: leader,
      stranger: null,
      forbidden: people.lead,
      day: 'happenedOn',
      before: async (id, fileId) => {
        resultOf(await ask(database, people.clerk, recordRiskAssessment(id, { ...RISK, fileIds: [fileId] })));
      },
    },
    {
      name: '公平竞争审查',
      ask: recordFairCompetition,
      input: COMPETITION,
      paper: DocumentKind.FAIR_COMPETITION_REPORT,
      kind: 'FAIR_COMPETITION',
      audit: 'decision.fairCompetitionRecorded',
      who: market,
      stranger: null,
      forbidden: people.lead,
      day: 'happenedOn',
      before: async (id) => {
        await facts(id, 'AFFECTS_MARKET_PLAYERS');
        await buildVoices(database, people, id);
      },
    },
  ];
}
