/** 专家的书面声明和书面意见 (国令713号第十九条、第二十条). */
import { describe, expect, it } from 'vitest';
import type { ExpertLetter } from '#server/law/procedure/expert-answer.ts';
import { type ExpertPaper, refuseExpertPapers, stepsBack } from '#server/law/procedure/expert-paper.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';

const { NONE, DIRECT } = InterestDeclaration;
const letter: ExpertLetter = {
  addressee: '沈知行',
  expert: null,
  sentOn: '2026-11-10',
  dueOn: '2026-12-01',
  recalledAt: null,
  interest: null,
  reply: null,
};
const argument = { necessity: '有必要', feasibility: '', scientificMerit: '' };
const whole: ExpertPaper = {
  interest: NONE,
  interestNote: '',
  declarationId: 'd',
  conclusion: UnitReply.AGREE,
  argument,
  repliedOn: '2026-11-12',
  fileId: 'f',
};
const direct: ExpertPaper = {
  interest: DIRECT,
  interestNote: '在涉及的企业任顾问',
  declarationId: 'd',
  repliedOn: '2026-11-12',
};

describe('第二十条 书面声明和书面意见', () => {
  it.each<[string, ExpertPaper, Partial<ExpertLetter>, string[]]>([
    ['声明没有利害关系，附声明和意见', whole, {}, []],
    ['没有声明的书面意见不能录入', { ...whole, interest: null }, {}, ['EXPERT_PAPER_UNDECLARED']],
    [
      '已经凭链接声明的不用再附声明',
      { ...whole, interest: null, declarationId: null },
      { interest: NONE },
      [],
    ],
    ['已经凭链接声明的不再录入声明', whole, { interest: NONE }, ['EXPERT_DECLARED']],
    ['声明没有扫描件', { ...whole, declarationId: null }, {}, ['EXPERT_DECLARATION_REQUIRED']],
    ['没有结论', { ...whole, conclusion: null }, {}, ['EXPERT_CONCLUSION_REQUIRED']],
    ['三个方面都没有写', { ...whole, argument: null }, {}, ['EXPERT_OPINION_EMPTY']],
    ['日期早于来函', { ...whole, repliedOn: '2026-11-09' }, {}, ['EXPERT_PAPER_BEFORE_LETTER']],
    ['意见没有扫描件', { ...whole, fileId: '' }, {}, ['EXPERT_PAPER_REQUIRED']],
    ['有直接利害关系，只录入声明', direct, {}, []],
    ['有直接利害关系，没有写明是什么', { ...direct, interestNote: '无' }, {}, ['EXPERT_INTEREST_UNTOLD']],
    ['有直接利害关系的，意见不录入', { ...direct, argument }, {}, ['EXPERT_CONFLICT_ARGUED']],
    [
      '什么都没有的一次说全',
      { interestNote: '', repliedOn: '2026-11-09' },
      {},
      [
        'EXPERT_PAPER_UNDECLARED',
        'EXPERT_CONCLUSION_REQUIRED',
        'EXPERT_PAPER_REQUIRED',
        'EXPERT_PAPER_BEFORE_LETTER',
      ],
    ],
  ])('%s', (_, paper, more, codes) => {
    const found = refuseExpertPapers(
      { ...letter, ...more },
      paper,
      { startedOn: '2026-01-01' },
      { today: '2026-11-20' },
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('没有写明的利害关系，指的是书面声明的那一栏', () => {
    const paper = { ...direct, interestNote: '' };
    const [found] = refuseExpertPapers(letter, paper, { startedOn: '2026-01-01' }, { today: '2026-11-20' });
    expect(found?.fields).toEqual(['interestNote']);
  });

  it('声明有直接利害关系的回避', () => {
    expect([stepsBack(direct), stepsBack(whole), stepsBack({ interest: null })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
