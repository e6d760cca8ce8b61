import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ISSUE, PLAN } from '#test/domains/execution/samples.ts';
import { PASS, SENT } from '#test/domains/procedure/review-room.ts';
import * as samples from '#test/domains/procedure/samples.ts';
import { FACTS, proposal, WHY } from './proposal.ts';
import type { Seeded } from './seeded.ts';
import { paperOf, type State } from './state.ts';
import type { VerbName } from './verbs.ts';

const D = DocumentKind;
const { ACTIVITY, COMPETITION, EXPERTS, FINDING, RISK, TALK, UNITS } = samples;
export interface World {
  state: State;
  chance: Seeded;
  executor: string;
  office: string;
  /** The day of the county. */
  today: string;
}

type Given = Readonly<Record<string, unknown>>;
const files = (state: State, kind: DocumentKind) => [paperOf(state, kind)].filter((id) => id !== undefined);
const outcomes = ['PASS', 'PASS', 'PASS', 'FAIL', 'NO_CLEAR_RULE'];
const results = ['APPROVE', 'APPROVE', 'APPROVE', 'REJECT', 'DEFER', 'REWORK'];
const reason = WHY;

const opinion = (state: State, chance: Seeded) => {
  const outcome = chance.pick(outcomes);
  const content = outcome === 'FAIL' ? 'FAIL' : 'REMARK';
  return {
    ...PASS,
    outcome,
    content,
    legalRiskStatement: outcome === 'NO_CLEAR_RULE' ? reason : null,
    fileIds: files(state, D.LEGALITY_OPINION),
  };
};

const reply = ({ state, chance, today }: World, kind: DocumentKind) => {
  const answer = chance.pick(['AGREED', 'AGREED', 'AGREED', 'REFUSED', null]);
  const replied = answer ? { reply: answer, repliedOn: today, replyText: '已阅研。' } : {};
  return { reportNo: '岚府〔2026〕31号', reportedOn: today, ...replied, fileIds: files(state, kind) };
};

const minutes = ({ state, chance, today }: World) => {
  const result = chance.pick(results);
  return {
    heldOn: today,
    speakers: ['副县长甲', '副县长乙', '县长丑'],
    head: '县长丑',
    result,
    majorityResult: result,
    dissentConfirmed: true,
    fileIds: files(state, D.MEETING_MINUTES),
  };
};

/** Complete and lawful input of each action, as far as its papers are there. */
const LAWFUL: Readonly<Record<VerbName, (world: World) => Given>> = {
  startDrafting: () => ({ researchRecord: '走访12个小区，召开座谈会3次。' }),
  proposeDecisionFacts: ({ state, chance }) => ({ input: proposal(state, chance) }),
  confirmDecisionFacts: ({ chance }) => ({
    added: chance.some(FACTS, 0.03).map((fact) => ({ fact, reason })),
  }),
  returnDecisionFacts: () => ({ reason }),
  recordUnitConsultation: () => ({
    input: UNITS,
  }),
  recordActivity: ({ state, chance, today }) => ({
    input: {
      ...ACTIVITY,
      happenedOn: today,
      groups: chance.chance(0.6) ? [TALK] : [],
      fileIds: files(state, D.ACTIVITY_MINUTES),
    },
  }),
  recordExpertReview: ({ state, today }) => ({
    input: { ...EXPERTS, heldOn: today, fileIds: files(state, D.EXPERT_OPINION) },
  }),
  recordRiskAssessment: ({ state, today }) => ({
    input: { ...RISK, happenedOn: today, fileIds: files(state, D.RISK_REPORT) },
  }),
  findRiskControllable: ({ chance, today }) => ({
    input: { ...FINDING, happenedOn: today, riskControllable: chance.chance(0.8) },
  }),
  recordFairCompetition: ({ state, chance, today }) => ({
    input: {
      ...COMPETITION,
      happenedOn: today,
      conclusion: chance.chance(0.8) ? 'PASSED' : 'FAILED',
      fileIds: files(state, D.FAIR_COMPETITION_REPORT),
    },
  }),
  waiveStep: ({ chance }) => ({
    input: { step: chance.pick(['HEARING', 'EXPERT_REVIEW', 'RISK_ASSESSMENT', 'LEGALITY_REVIEW']), reason },
  }),
  finishParticipation: () => ({}),
  submitLegality: () => ({ input: SENT }),
  resubmitLegality: () => ({ input: SENT }),
  requestLegalitySupplement: () => ({ reason }),
  returnLegality: () => ({ reason }),
  giveLegalityOpinion: ({ state, chance }) => ({ input: opinion(state, chance) }),
  scheduleDiscussion: ({ chance, today }) => ({
    input: {
      meetingKind: chance.pick(['EXECUTIVE', 'EXECUTIVE', 'EXECUTIVE', 'PLENARY', 'SPECIAL']),
      meetingName: '县政府第31次常务会议',
      meetingOn: today,
      written: [
        { part: 'PUBLIC_OPINIONS', text: '收到126条，采纳31条，未采纳的已逐条说明理由。' },
        { part: 'EXPERT_OPINIONS', text: '采纳2条。' },
      ],
    },
  }),
  recordDiscussion: (world) => ({ input: minutes(world) }),
  recordPartyReply: (world) => ({ input: reply(world, D.PARTY_REPLY) }),
  recordCongressReply: (world) => ({ input: reply(world, D.NPC_REPLY) }),
  issueDecision: ({ state, today }) => ({
    input: {
      ...ISSUE,
      writtenDate: today,
      issuedOn: today,
      fileIds: files(state, D.DECISION_TEXT),
    },
  }),
  planPublication: ({ state }) => ({
    input: {
      ...PLAN,
      expertOpinionsStatement: '论证记录存入本事项案卷。',
      textFileId: paperOf(state, D.DECISION_TEXT) ?? '',
      interpretationFileId: paperOf(state, D.INTERPRETATION) ?? '',
    },
  }),
  passPaper: () => ({ kind: 'PUBLICATION' }),
  returnPaper: () => ({ kind: 'PUBLICATION', reason }),
  publishDecision: () => ({}),
  recordOutreach: ({ today }) => ({
    input: { form: 'INTERVIEW', heldOn: today, summary: '解答办理条件。', url: '', fileIds: [] },
  }),
  startExecution: ({ executor, office, today }) => ({
    input: { executingUnitIds: [executor], supervisingUnitId: office, startsOn: today, fileIds: [] },
  }),
  reportExecution: ({ chance, executor, today }) => ({
    input: {
      kind: chance.pick(['PROGRESS', 'COMPLETION', 'COMPLETION']),
      unitId: executor,
      text: '已完成十二个小区的改造。',
      foundOn: today,
      reportedOn: today,
      fileIds: [],
    },
  }),
  suspendDecision: ({ today }) => ({
    input: {
      ground: 'PROBLEMS_FOUND',
      situation: reason,
      urgency: reason,
      record: '县长专题会纪要2号',
      orderedOn: today,
      fileIds: [],
    },
  }),
  resumeDecision: ({ today }) => ({ input: { reason, happenedOn: today, fileIds: [] } }),
  completeDecision: ({ today }) => ({ input: { reason, happenedOn: today, fileIds: [] } }),
  repealDecision: ({ today }) => ({
    input: {
      reason,
      repealsOn: today,
    },
  }),
  terminateDecision: () => ({ reason }),
  handOverFile: ({ today }) => ({
    input: { archiveNo: 'LX-2026-0031', archivedOn: today, note: '', fileIds: [] },
  }),
  archiveDecision: ({ today }) => ({
    input: { archiveNo: 'LX-2026-0031', archivedOn: today, note: '', fileIds: [] },
  }),
};

/** Input for an action: lawful, or with one part of it missing. */
export function given(name: VerbName, world: World, spoilt: boolean): Given {
  const whole = LAWFUL[name](world);
  if (!spoilt) return whole;
  const input = whole['input'];
  const target = typeof input === 'object' && input !== null ? input : whole;
  const keys = Object.keys(target);
  if (keys.length === 0) return whole;
  const key = world.chance.pick(keys);
  const value: unknown = Reflect.get(target, key);
  const empty = { ...target, [key]: emptied(value) };
  return target === whole ? empty : { ...whole, input: empty };
}

const emptied = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return '2027-01-15';
  return typeof value === 'string' && !/^[A-Z_]+$/.test(value) ? '' : null;
};
