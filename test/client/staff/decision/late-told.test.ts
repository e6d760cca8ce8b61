import { expect, it } from 'vitest';
import * as deciding from '#client/staff/domains/decision/late/deciding-forms.ts';
import { HEARING } from '#client/staff/domains/decision/late/hearing-form.ts';
import * as issuing from '#client/staff/domains/decision/late/issuing-forms.ts';
import type { LatePlan } from '#client/staff/domains/decision/late/late-step.tsx';
import * as own from '#client/staff/domains/decision/late/own-forms.ts';
import * as told from '#client/staff/domains/decision/late/told-forms.ts';
import { TOLD } from '#test/domains/procedure/late-samples.ts';

const props = {
  decision: { documents: [], records: [], requirements: [], events: [], publicActivities: [] },
  today: '2026-11-20',
} as never;

const ISSUED = {
  documentNo: '岚府发〔2026〕8号',
  writtenDate: '2026-06-22',
  issuedOn: '2026-06-24',
  signedBy: '县长丑',
  signedOn: '2026-06-22',
};
const EXPERTS = {
  happenedOn: '2026-04-20',
  form: 'MEETING',
  library: 'COUNTY',
  members: [{ name: '李工', employer: '省建筑设计院', interest: 'NONE', dissenting: false }],
  opinions: [
    {
      expertKind: 'PERSON',
      expertName: '李工',
      necessity: '改造确有必要',
      feasibility: '资金已经落实',
      scientificMerit: '技术成熟',
      signed: true,
      sealed: false,
    },
  ],
  dissent: null,
  adoptions: [{ opinion: '先做结构鉴定', adopted: true, reason: '写入第五条' }],
};
const RISK = {
  happenedOn: '2026-04-22',
  level: 'LOW',
  departmentsHeard: [{ unitName: '县公安局', opinion: '没有隐患' }],
  riskPoints: [{ no: 1, kind: 'SOCIAL_STABILITY', level: 'LOW', description: '费用分摊引起不满' }],
  measures: [{ pointNo: 1, text: '分年缴纳', unitName: '县住建局' }],
  responsePlan: ['成立工作专班'],
};
const ACTIVITY = {
  method: 'FORUM',
  happenedOn: '2026-03-20',
  place: '城关镇文化站',
  participants: '居民代表',
  participantCount: 21,
  groups: [
    { groupName: '老年人', counterpart: 'REPRESENTATIVE', counterpartName: '甲', opinions: '先装电梯' },
  ],
  summary: '居民希望先改造老楼。',
  activityId: null,
};
const COMPETITION = {
  happenedOn: '2026-04-25',
  conclusion: 'PASS',
  drafterOpinion: '不排除、限制竞争。',
  reviewedBy: '王五',
  operatorsHeard: ['甲公司', '乙公司'],
  associationsHeard: ['物业协会'],
};
const FINDING = { happenedOn: '2026-04-28', riskControllable: false, reason: '社会稳定风险不可控。' };
const { legality } = TOLD.LEGALITY_REVIEW;
const OPINION = { ...legality.opinion, points: [{ anchorId: null, text: '第三条写明补贴标准。' }] };

const PLANS = [
  [told.START, TOLD.START],
  [told.RESEARCH, TOLD.RESEARCH],
  [own.unitsPlan(props), TOLD.UNIT_CONSULTATION],
  [told.SOLICITATION, TOLD.SOLICITATION],
  [own.activityPlan(props), { activity: ACTIVITY }],
  [HEARING, TOLD.HEARING],
  [own.expertsPlan(props), { expertReview: EXPERTS }],
  [own.riskPlan(props), { riskAssessment: RISK }],
  [own.findingPlan(props), { riskFinding: FINDING }],
  [own.competitionPlan(props), { fairCompetition: COMPETITION }],
  [deciding.LEGALITY, { legality: { ...legality, draftFileId: 'd', opinion: OPINION } }],
  [deciding.DISCUSSION, { discussion: { ...TOLD.DISCUSSION.discussion, draftFileId: 'd', dissents: [] } }],
  [issuing.PARTY, TOLD.PARTY_REPORT],
  [issuing.CONGRESS, TOLD.PARTY_REPORT],
  [issuing.ISSUE, { issue: ISSUED }],
] as unknown as readonly (readonly [LatePlan<{ fileIds: string[] }>, object])[];

/** As the server answers: every part with the name of its type. */
const answered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(answered);
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([name, part]) => [name, answered(part)]);
  return { __typename: 'Told', ...Object.fromEntries(parts) };
};

it.each(PLANS.map(([plan, said]) => [plan.step, plan, said] as const))(
  '更正%s的表从现行的内容开始：不改动的，送出的就是原来的内容',
  (_, plan, said) => {
    const entry = answered({ ...said, source: '档案室', fileIds: ['f'] }) as Parameters<typeof plan.from>[0];
    const values = plan.from(entry);
    expect(values).not.toBeNull();
    const sent = plan.part({ ...plan.record, ...values, fileIds: ['f'] });
    expect(sent).toMatchObject(said);
    expect(JSON.stringify(sent)).not.toContain('__typename');
  },
);
