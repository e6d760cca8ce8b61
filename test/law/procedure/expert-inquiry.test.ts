/** 专家论证函、声明、答复、采纳 (国令713号第十九条、第二十条、第二十九条). */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { arguedAspects, ExpertAspect, refuseAdoptions } from '#server/law/procedure/expert-adoption.ts';
import {
  type ExpertLetter,
  refuseDeclaration,
  refuseExpertAnswer,
  refuseExpertNow,
  refuseExpertSigner,
} from '#server/law/procedure/expert-answer.ts';
import {
  type ExpertGround,
  type ExpertToAsk,
  refuseExpertRecall,
  refuseExpertsAsked,
} from '#server/law/procedure/expert-inquiry.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const TODAY = '2026-11-20';
const one: ExpertToAsk = {
  kind: ExpertKind.PERSON,
  name: '沈知行',
  employer: '市师范学院',
  expertId: 'shen',
  library: LibraryLevel.CITY,
  dissenting: false,
  contact: 'shen@xuexiao.example',
};
const OUTSIDE: Partial<ExpertToAsk> = { expertId: null, library: null, name: '章某', employer: '市文物局' };
const ground: ExpertGround = {
  phase: DecisionPhase.DRAFTING,
  digest: 'd',
  ownUnits: ['县住房和城乡建设局'],
  asked: ['何长川'],
  recused: ['夏宁'],
  library: [{ id: 'shen', kind: ExpertKind.PERSON, name: '沈知行', employer: '市师范学院' }],
  texting: false,
};
const letter: ExpertLetter = {
  addressee: '沈知行',
  expert: one,
  sentOn: '2026-11-10',
  dueOn: '2026-12-01',
  recalledAt: null,
  interest: null,
  reply: null,
};

describe('第二十条 请专家论证', () => {
  it.each<[string, Partial<ExpertToAsk>, Partial<ExpertGround>, string[]]>([
    ['可以', {}, {}, []],
    ['已经送请审查', {}, { phase: DecisionPhase.LEGALITY_REVIEW }, ['EXPERT_PHASE_PAST']],
    ['没有定稿的草案', {}, { digest: null }, ['EXPERT_INQUIRY_WITHOUT_DRAFT']],
    ['没有姓名', { name: '' }, {}, ['EXPERT_NAME_REQUIRED']],
    ['没有工作单位', { employer: '' }, {}, ['EXPERT_EMPLOYER_REQUIRED']],
    ['专业机构没有工作单位', { kind: ExpertKind.INSTITUTION, employer: '' }, {}, []],
    ['承办单位的人', { employer: '县住房和城乡建设局' }, {}, ['EXPERT_OF_OWN_UNIT']],
    ['承办单位下属单位的人', { employer: '县住房和城乡建设局质监站' }, {}, ['EXPERT_OF_OWN_UNIT']],
    ['已经出库的专家', {}, { library: [] }, ['EXPERT_NOT_LISTED']],
    [
      '在库的专家当作库外专家',
      { ...OUTSIDE, name: '沈知行', employer: '市师范学院', outsideReason: '库内没有古建筑方面的专家' },
      {},
      ['EXPERT_LISTED'],
    ],
    ['声明过有利害关系', { name: '夏宁' }, {}, ['EXPERT_RECUSED_BEFORE']],
    ['已经请过', { name: '何长川' }, {}, ['EXPERT_ASKED_ALREADY']],
    ['专家库中没有地址', { contact: null }, {}, ['INQUIRY_CONTACT_REQUIRED']],
    ['库外专家的地址不由承办单位写', { ...OUTSIDE, contact: null, outsideReason: '库内没有' }, {}, []],
    ['没有短信服务，留的是手机号', { contact: '13800000001' }, {}, ['INQUIRY_CONTACT_UNSENDABLE']],
    ['有短信服务，留的是手机号', { contact: '13800000001' }, { texting: true }, []],
  ])('%s', (_, more, given, found) => {
    const asked = { experts: [{ ...one, ...more }], dueOn: '2026-12-01' } as const;
    expect(codes(refuseExpertsAsked(asked, { ...ground, ...given }, TODAY))).toEqual(found);
  });

  it('没有专家、当天截止的不行', () => {
    expect(codes(refuseExpertsAsked({ experts: [], dueOn: TODAY }, ground, TODAY))).toEqual([
      'EXPERT_INQUIRY_EMPTY',
      'EXPERT_DUE_TOO_SOON',
    ]);
    expect(codes(refuseExpertsAsked({ experts: [one], dueOn: '2026-11-21' }, ground, TODAY))).toEqual([]);
  });

  it('答复、回避、撤回过的不能撤回，撤回写明原因', () => {
    const why = '专家因病不能参加';
    expect(codes(refuseExpertRecall(letter, why))).toEqual([]);
    expect(codes(refuseExpertRecall(letter, '撤回'))).toEqual(['EXPERT_RECALL_REASON']);
    for (const done of [
      { reply: UnitReply.AGREE },
      { recalledAt: new Date() },
      { interest: InterestDeclaration.DIRECT },
    ])
      expect(codes(refuseExpertRecall({ ...letter, ...done }, why))).toEqual(['EXPERT_LETTER_SETTLED']);
  });
});

describe('第二十条 声明、署名', () => {
  const NONE = InterestDeclaration.NONE;
  const now = (
    more: Partial<ExpertLetter>,
    way: ReplyWay = ReplyWay.LINK,
    today: typeof TODAY | '2026-12-02' = TODAY,
  ) => codes(refuseExpertNow({ ...letter, ...more }, way, { phase: DecisionPhase.REVISING, today }));

  it('什么时候可以答复', () => {
    expect(now({})).toEqual([]);
    expect(now({ recalledAt: new Date() })).toEqual(['EXPERT_LETTER_RECALLED']);
    expect(now({ interest: InterestDeclaration.DIRECT })).toEqual(['EXPERT_STEPPED_BACK']);
    expect(now({ reply: UnitReply.AGREE })).toEqual(['EXPERT_ANSWERED']);
    expect(now({}, ReplyWay.LINK, '2026-12-02')).toEqual(['EXPERT_LINK_ENDED']);
    expect(now({}, ReplyWay.PAPER, '2026-12-02')).toEqual([]);
  });

  it('有直接利害关系的写明是什么；声明一次', () => {
    const direct = { interest: InterestDeclaration.DIRECT, note: '无' };
    expect(codes(refuseDeclaration(letter, direct))).toEqual(['EXPERT_INTEREST_UNTOLD']);
    expect(codes(refuseDeclaration(letter, { ...direct, note: '任顾问' }))).toEqual([]);
    expect(codes(refuseDeclaration({ ...letter, interest: NONE }, { interest: NONE, note: '' }))).toEqual([
      'EXPERT_DECLARED',
    ]);
  });

  it('先声明；至少就一个方面写明意见；由本人署名，机构盖章', () => {
    const argument = { necessity: '有必要', feasibility: '', scientificMerit: '' };
    const answer = { conclusion: UnitReply.AGREE, argument };
    expect(codes(refuseExpertAnswer(letter, answer))).toEqual(['EXPERT_UNDECLARED']);
    const declared = { ...letter, interest: NONE };
    expect(codes(refuseExpertAnswer(declared, answer))).toEqual([]);
    const hollow = { ...answer, argument: { ...argument, necessity: '略' } };
    expect(codes(refuseExpertAnswer(declared, hollow))).toEqual(['EXPERT_OPINION_EMPTY']);
    expect(codes(refuseExpertSigner(letter, ' 沈　知行 '))).toEqual([]);
    expect(codes(refuseExpertSigner(letter, '某教授'))).toEqual(['EXPERT_OTHER_NAME']);
    const institution = { ...letter, expert: { ...one, kind: ExpertKind.INSTITUTION } };
    expect(codes(refuseExpertSigner(institution, '沈知行'))).toEqual(['EXPERT_SEAL_ON_PAPER']);
  });
});

describe('第二十九条 研究采纳', () => {
  const argument = { necessity: '有必要', feasibility: '', scientificMerit: '方法成立' };
  const told = { aspect: ExpertAspect.NECESSITY, adopted: true, reason: '' };
  const answered = { reply: UnitReply.AGREE, argument };

  it('论证过的每个方面都有去向，不采纳的有理由', () => {
    expect(arguedAspects(argument).map(({ text }) => text)).toEqual(['有必要', '方法成立']);
    expect(arguedAspects(null)).toEqual([]);
    expect(codes(refuseAdoptions({ reply: null, argument: null }, []))).toEqual(['EXPERT_NOTHING_TO_TREAT']);
    expect(codes(refuseAdoptions(answered, [told]))).toEqual(['EXPERT_OUTCOME_MISSING']);
    const no = { aspect: ExpertAspect.SCIENTIFIC_MERIT, adopted: false, reason: '不采纳' };
    expect(codes(refuseAdoptions(answered, [told, no]))).toEqual(['EXPERT_OUTCOME_UNEXPLAINED']);
    const why = { ...no, reason: '数据来自最近一次普查，方法已经复核。' };
    expect(codes(refuseAdoptions(answered, [told, why]))).toEqual([]);
  });
});
