/** 第二章第三节 专家论证 at its borders: 第十九条至第二十一条. */
import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { type FactProposal, refuseAddedFacts, refuseFactProposal } from '#server/law/decision/fact-ruling.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { type ExpertRecord, refuseExpertRecord } from '#server/law/procedure/expert-record.ts';
import { ExpertKind, ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import { found, reasonOf } from './found.ts';

const F = DecisionFact;
const { NONE, DIRECT } = InterestDeclaration;

describe('第十九条 专业性、技术性较强的，应当组织专家论证；认定的情形没有这样说的，可以不论证', () => {
  const { REQUIRED, OPTIONAL } = Requirement;
  it.each<[string, DecisionFact[], DecisionStepKind[], Requirement]>([
    ['只有专业性较强', [F.PROFESSIONAL], [], REQUIRED],
    ['只有技术性较强', [F.TECHNICAL], [], REQUIRED],
    [
      '分歧大、关心多、涉及群体，都不是专业性、技术性',
      [F.LARGE_DISAGREEMENT, F.PUBLIC_CONCERN, F.AFFECTS_SPECIFIC_GROUPS],
      [],
      OPTIONAL,
    ],
    ['情形没有认定，目录列了', [], [DecisionStepKind.EXPERT_REVIEW], REQUIRED],
    ['不予公开而技术性较强，仍应论证', [F.LAWFULLY_NOT_PUBLIC, F.TECHNICAL], [], REQUIRED],
  ])('%s', (_, facts, catalogueSteps, expected) => {
    const steps = requiredSteps(new Set(facts), [], {
      catalogueHearing: false,
      solicitationRequired: true,
      catalogueSteps,
    });
    expect(steps.find(({ kind }) => kind === DecisionStepKind.EXPERT_REVIEW)?.requirement).toBe(expected);
  });
});

describe('第二十条 专业人士、有代表性、没有利害关系；论证意见签字盖章', () => {
  const member = { name: '陈工', employer: '省规划院', interest: NONE, dissenting: true };
  const second = { ...member, name: '林工', employer: '市交通大学', dissenting: false };
  const opinion = {
    expertKind: ExpertKind.PERSON,
    expertName: '陈工',
    necessity: '必要',
    feasibility: '可行',
    scientificMerit: '科学',
    signed: true,
    sealed: false,
  };
  const house = { ...opinion, expertKind: ExpertKind.INSTITUTION, expertName: '省规划院' };
  const review: ExpertRecord = {
    form: ExpertReviewForm.MEETING,
    members: [member, second],
    opinions: [opinion],
    library: LibraryLevel.PROVINCE,
    dissent: '陈工认为换乘时间不足。',
    adoptions: [{ opinion: '延长换乘时间', adopted: true }],
  };
  const nothing = { necessity: '', feasibility: '', scientificMerit: '' };
  it.each<[string, Partial<ExpertRecord>, string[]]>([
    ['县里没有专家库，用省里的', {}, []],
    ['不在任何专家库', { library: null }, ['EXPERT_LIBRARY_UNREACHED?']],
    [
      '机构只有签名，没有盖章',
      { opinions: [{ ...house, signed: true, sealed: false }] },
      ['EXPERT_OPINION_UNSIGNED'],
    ],
    [
      '专家只有盖章，没有签名',
      { opinions: [{ ...opinion, signed: false, sealed: true }] },
      ['EXPERT_OPINION_UNSIGNED'],
    ],
    [
      '三个方面由两人分别论证',
      {
        opinions: [
          { ...opinion, feasibility: '' },
          { ...opinion, ...nothing, expertName: '林工', feasibility: '可行' },
        ],
      },
      [],
    ],
    [
      '两人都没有论证科学性',
      {
        opinions: [
          { ...opinion, scientificMerit: ' ' },
          { ...opinion, ...nothing, expertName: '林工' },
        ],
      },
      ['EXPERT_OPINION_INCOMPLETE'],
    ],
    ['意见由所在机构出具', { opinions: [{ ...house, sealed: true }] }, []],
    [
      '以专家名义出具，写的是机构名',
      { opinions: [{ ...opinion, expertName: '省规划院' }] },
      ['EXPERT_NOT_ON_PANEL'],
    ],
    [
      '一人有利害关系，一人没有声明：各说各的',
      {
        members: [
          { ...member, interest: DIRECT },
          { ...second, interest: null },
        ],
      },
      ['EXPERT_CONFLICT', 'EXPERT_INTEREST_UNDECLARED'],
    ],
    [
      '两人同一单位，没有人持不同意见',
      {
        members: [
          { ...member, dissenting: false },
          { ...second, employer: '省规划院' },
        ],
      },
      ['DISSENTERS_WANTED?', 'EXPERTS_OF_ONE_EMPLOYER?'],
    ],
    [
      '两人都没有写单位，不说成同一单位',
      {
        members: [
          { ...member, employer: '' },
          { ...second, employer: '' },
        ],
      },
      [],
    ],
    ['有不同意见的专家，没有写明意见', { dissent: ' ' }, ['DISSENT_UNTOLD?']],
    [
      '不采纳，理由恰满十五字',
      { adoptions: [{ opinion: '延长换乘时间', adopted: false, reason: reasonOf(15) }] },
      [],
    ],
    [
      '不采纳，理由十四字',
      { adoptions: [{ opinion: '延长换乘时间', adopted: false, reason: reasonOf(14) }] },
      ['EXPERT_REJECTION_REASON_REQUIRED'],
    ],
    ['采纳情况一条也没有', { adoptions: [] }, ['EXPERT_ADOPTION_MISSING']],
  ])('%s', (_, change, expected) => {
    expect(found(refuseExpertRecord({ ...review, ...change }, DEFAULT_POLICY))).toEqual(expected);
  });
});

describe('第十九条、第二十二条 情形由承办单位提出、另一人认定；去掉一项比增加一项说得更多', () => {
  const of = (fact: DecisionFact, chars: number) => ({ fact, reason: reasonOf(chars) });
  const CODE = 'FACT_REASON_REQUIRED';
  it.each<[string, Partial<FactProposal>, string[]]>([
    ['增加一项，理由五字', { holding: [of(F.TECHNICAL, 5)] }, []],
    ['增加一项，理由四字', { holding: [of(F.TECHNICAL, 4)] }, [CODE]],
    ['去掉一项，理由十五字', { before: [F.TECHNICAL], lowered: [of(F.TECHNICAL, 15)] }, []],
    ['去掉一项，理由十四字', { before: [F.TECHNICAL], lowered: [of(F.TECHNICAL, 14)] }, [CODE]],
    ['去掉两项，一项没有说', { before: [F.TECHNICAL, F.NPC_MATTER], lowered: [of(F.TECHNICAL, 15)] }, [CODE]],
    ['讨论通过之后才提出', { phase: DecisionPhase.APPROVED }, ['WRONG_STAGE']],
    ['安排上会之后、讨论之前提出', { phase: DecisionPhase.SCHEDULED }, []],
  ])('提出：%s', (_, change, expected) => {
    const proposal = {
      phase: DecisionPhase.REVISING,
      before: [],
      holding: [],
      lowered: [],
      reason: reasonOf(5),
      ...change,
    };
    expect(found(refuseFactProposal(proposal, DEFAULT_POLICY))).toEqual(expected);
  });

  it.each<[string, string, (string | null)[], string[]]>([
    ['提出的人自己认定', 'a', ['a'], ['SECOND_PERSON_REQUIRED']],
    ['另一人认定', 'b', ['a'], []],
    ['两个人写的，其中一人认定', 'b', ['a', 'b'], ['SECOND_PERSON_REQUIRED']],
    ['不知道谁提出的，不当作本人', 'a', [null], []],
  ])('认定：%s', (_, actor, authors, expected) => {
    expect(found(refuseSamePerson(actor, authors, '提出的事项情形'))).toEqual(expected);
  });

  it('认定时增列两项减免程序的，各说一次，理由够长也不行', () => {
    const added = [of(F.VALID_EARLIER_ASSESSMENT, 30), of(F.LAWFULLY_NOT_PUBLIC, 30), of(F.TECHNICAL, 5)];
    expect(found(refuseAddedFacts(added))).toEqual(['FACT_NOT_ADDED', 'FACT_NOT_ADDED']);
  });
});
