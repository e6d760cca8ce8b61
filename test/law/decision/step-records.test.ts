/** 登记: what each record of the preparation must say, the same at the desk while one types and at the server. */
import { describe, expect, it } from 'vitest';
import { type Activity, refuseActivity } from '#server/law/participation/activity.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { type ExpertRecord, refuseExpertRecord } from '#server/law/procedure/expert-record.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertKind, ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import {
  CompetitionConclusion,
  type FairCompetitionReview,
  refuseCompetitionRecord,
} from '#server/law/procedure/fair-competition.ts';
import { GroupCounterpart } from '#server/law/participation/group-consultation.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { refuseRiskFinding } from '#server/law/procedure/risk-finding.ts';
import { lastDay, refuseUnits } from '#server/law/procedure/unit-consultation-record.ts';
import { type UnitConsultation, UnitReply } from '#server/law/procedure/unit-consultation.ts';

const day = (text: string) => text as CalendarDay;
const today = day('2026-11-20');
const startedOn = day('2026-11-02');
const said = (found: readonly { code: string; fields: readonly string[] }[]) =>
  found.map(({ code, fields }) => [code, ...fields]);

const TALK = {
  groupName: '65周岁以上老年人',
  counterpart: GroupCounterpart.SOCIAL_ORGANISATION,
  counterpartName: '县老年人协会',
  opinions: '希望优先安排高龄老人居住的楼栋。',
};
const ACTIVITY: Activity = {
  method: ParticipationMethod.FORUM,
  happenedOn: day('2026-11-10'),
  place: '青山社区服务中心',
  participants: '青山小区业主',
  participantCount: 23,
  groups: [TALK],
  summary: '多数业主赞成加装电梯。',
};

describe('第十四条、第十八条 公众参与活动：方式、对象、人数和归纳的意见', () => {
  it.each<[string, Partial<Activity>, string[][]]>([
    ['齐全', {}, []],
    ['听证会另有流程', { method: ParticipationMethod.HEARING }, [['ACTIVITY_METHOD_ELSEWHERE', 'method']]],
    ['座谈会没有地点', { place: ' ' }, [['ACTIVITY_PLACE_REQUIRED', 'place']]],
    ['问卷调查可以没有地点', { method: ParticipationMethod.QUESTIONNAIRE, place: '' }, []],
    ['没有对象', { participants: '' }, [['PARTICIPANTS_REQUIRED', 'participants']]],
    ['没有人数', { participantCount: 0 }, [['PARTICIPANT_COUNT_REQUIRED', 'participantCount']]],
    ['没有归纳', { summary: '' }, [['ACTIVITY_SUMMARY_REQUIRED', 'summary']]],
    [
      '沟通协商没有写清楚，指到哪一次',
      { groups: [TALK, { ...TALK, opinions: '' }] },
      [['GROUP_CONSULTATION_INCOMPLETE', 'groups.1.opinions']],
    ],
    ['将来的活动：日期只在活动处说', { happenedOn: day('2026-11-21') }, []],
  ])('%s', (_, change, findings) => {
    expect(said(refuseActivity({ ...ACTIVITY, ...change }, today))).toEqual(findings);
  });
});

const EXPERTS: ExpertRecord = {
  form: ExpertReviewForm.MEETING,
  library: LibraryLevel.PROVINCE,
  members: [
    { name: '王建国', employer: '省建筑设计院', interest: InterestDeclaration.NONE, dissenting: false },
    { name: '李敏', employer: '省房地产学会', interest: InterestDeclaration.NONE, dissenting: true },
  ],
  opinions: [
    {
      expertKind: ExpertKind.PERSON,
      expertName: '王建国',
      necessity: '老旧小区老龄化突出，加装电梯有必要。',
      feasibility: '多数楼栋结构允许加装。',
      scientificMerit: '分摊系数的测算方法合理。',
      signed: true,
      sealed: false,
    },
  ],
  dissent: '李敏认为一层业主的补偿标准偏低。',
  adoptions: [{ opinion: '分楼栋出具结构安全鉴定', adopted: true, reason: '写入第六条' }],
};

describe('第十九条、第二十条、第二十九条 专家论证：不同意见和研究采纳情况', () => {
  it.each<[string, Partial<ExpertRecord>, string[][]]>([
    ['齐全', {}, []],
    ['有不同意见而没有写明', { dissent: ' ' }, [['DISSENT_UNTOLD', 'dissent']]],
    [
      '出具意见的人不在参加论证的专家之列',
      { opinions: EXPERTS.opinions.map((one) => ({ ...one, expertName: '某教授' })) },
      [['EXPERT_NOT_ON_PANEL', 'opinions.0.expertName']],
    ],
    ['没有采纳情况', { adoptions: [] }, [['EXPERT_ADOPTION_MISSING', 'adoptions']]],
    [
      '没有写是哪一条意见',
      { adoptions: [{ opinion: '', adopted: true }] },
      [['EXPERT_ADOPTION_OPINION_REQUIRED', 'adoptions.0.opinion']],
    ],
    [
      '不采纳的没有理由',
      { adoptions: [{ opinion: '提高补偿', adopted: false, reason: '不采纳不采纳' }] },
      [['EXPERT_REJECTION_REASON_REQUIRED', 'adoptions.0.reason']],
    ],
  ])('%s', (_, change, findings) => {
    expect(said(refuseExpertRecord({ ...EXPERTS, ...change }, { reasonMinChars: 10 }))).toEqual(findings);
  });
});

describe('第二十四条 风险是否可控：依据评估，写明理由', () => {
  const found = { happenedOn: day('2026-11-12'), reason: '风险点明确，防范措施可行，同意评估结论。' };
  it.each([
    ['依据在先的评估', found, '2026-11-10', []],
    ['当日评估当日认定', found, '2026-11-12', []],
    ['没有评估', found, null, [['RISK_UNASSESSED']]],
    ['早于评估', found, '2026-11-13', [['FOUND_BEFORE_ASSESSED', 'happenedOn']]],
    ['没有理由', { ...found, reason: '同意' }, '2026-11-10', [['RISK_FINDING_REASON_REQUIRED', 'reason']]],
  ])('%s', (_, finding, assessedOn, findings) => {
    const on = assessedOn === null ? null : day(assessedOn);
    expect(said(refuseRiskFinding(finding, on, { reasonMinChars: 10 }))).toEqual(findings);
  });
});

const UNIT: UnitConsultation = {
  unitName: '县财政局',
  sentOn: day('2026-11-04'),
  dueOn: day('2026-11-09'),
  reply: UnitReply.AGREE,
  repliedOn: day('2026-11-06'),
  settled: false,
};

describe('第十三条 征求有关单位意见：何时送出、何时反馈', () => {
  it.each<[string, Partial<UnitConsultation>, boolean, string[][]]>([
    ['齐全', {}, false, []],
    ['既说不涉及又列单位', {}, true, [['UNITS_CONTRADICTORY', 'noUnitConcerned']]],
    [
      '期限未过没有答复',
      { reply: null, repliedOn: null, dueOn: day('2026-12-31') },
      false,
      [['UNIT_REPLY_OUTSTANDING', 'consultations.0.reply']],
    ],
  ])('%s', (_, change, noUnitConcerned, findings) => {
    const consultations = [{ ...UNIT, ...change }];
    expect(said(refuseUnits({ consultations, noUnitConcerned }, today))).toEqual(findings);
  });

  it('记录的日期是最后一次反馈或者送出的日期；不涉及的为当日', () => {
    const later = { ...UNIT, sentOn: day('2026-11-08'), repliedOn: null };
    expect([lastDay([UNIT], today), lastDay([UNIT, later], today), lastDay([], today)]).toEqual([
      '2026-11-06',
      '2026-11-08',
      '2026-11-20',
    ]);
  });
});

describe('第三十三条 如实记录', () => {
  it.each([
    ['2026-11-02', []],
    ['2026-11-20', []],
    ['2026-11-01', [['HAPPENED_BEFORE_START', 'happenedOn']]],
    ['2026-11-21', [['HAPPENED_IN_FUTURE', 'happenedOn']]],
  ])('启动于2026-11-02，今天2026-11-20，记录%s发生的事', (on, findings) => {
    expect(said(refuseHappenedOn({ today }, { startedOn }, day(on)))).toEqual(findings);
  });
});

describe('公平竞争审查：审查不通过的不得出台，但是如实登记', () => {
  const review: FairCompetitionReview = {
    conclusion: CompetitionConclusion.FAILED,
    drafterOpinion: '初审认为符合要求。',
    reviewedBy: '周海',
    reviewedOn: day('2026-11-10'),
    operatorsHeard: ['安达电梯有限公司'],
    associationsHeard: ['县电梯行业协会'],
  };
  it.each<[string, Partial<FairCompetitionReview>, string[]]>([
    ['不符合公平竞争要求', {}, []],
    ['没有结论', { conclusion: null }, ['COMPETITION_CONCLUSION_MISSING']],
    ['没有初审意见', { drafterOpinion: '' }, ['DRAFTER_OPINION_MISSING']],
  ])('%s', (_, change, codes) => {
    expect(refuseCompetitionRecord({ ...review, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});
