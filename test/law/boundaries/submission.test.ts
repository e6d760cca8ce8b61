/** 第三章第二节 集体讨论, what is laid before the meeting, at its borders: 第二十九条. */
import { describe, expect, it } from 'vitest';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  CompetitionExceptionGround,
  refuseCompetitionException,
} from '#server/law/procedure/competition-exception.ts';
import { DiscussionPart, refuseDiscussionPackage } from '#server/law/procedure/discussion-package.ts';
import { found } from './found.ts';

describe('第二十九条 提请讨论的材料：做过的程序各有一份，没有做的不要', () => {
  const S = DecisionStepKind;
  const D = DocumentKind;
  const file = (kind: DocumentKind) => ({ kind, size: 1, mediaType: 'application/pdf' });
  const both = [file(D.DRAFT), file(D.LEGALITY_OPINION)];
  it.each<[string, DecisionStepKind[], number, string[]]>([
    ['什么程序也没有，两样就够', [], 0, []],
    ['争议一家', [], 1, ['materials.unit_disputes']],
    [
      '公众参与和听证都做过，采纳情况只要一份',
      [S.PUBLIC_PARTICIPATION, S.HEARING],
      0,
      ['materials.public_opinions'],
    ],
    ['报告人大、宣传解读不在材料之列', [S.NPC_REPORT, S.OUTREACH], 0, []],
    [
      '风险评估和公平竞争审查都缺',
      [S.RISK_ASSESSMENT, S.FAIR_COMPETITION],
      0,
      ['materials.fair_competition', 'materials.risk_report'],
    ],
  ])('%s', (_, steps, unresolvedDisputes, fields) => {
    const written = [{ part: DiscussionPart.OTHER, text: '没有其他材料' }];
    const findings = refuseDiscussionPackage({ steps, unresolvedDisputes, files: both, written });
    expect(findings.flatMap((one) => one.fields)).toEqual(fields);
  });

  const exception = {
    ground: CompetitionExceptionGround.PUBLIC_INTEREST,
    groundText: '救灾物资统一调运',
    noLesserMeans: '市场采购来不及',
    endsOn: '2027-01-01',
  } as const;
  it.each<[string, object, string[]]>([
    ['审查次日期满', {}, []],
    ['审查当日期满', { endsOn: '2026-12-31' }, ['COMPETITION_EXCEPTION_OVER']],
    ['没有期限，有终止条件', { endsOn: null, endCondition: '灾后重建完成' }, []],
    [
      '期限、终止条件、替代方案都没有：一次说全',
      { endsOn: null, noLesserMeans: ' ' },
      ['COMPETITION_EXCEPTION_INCOMPLETE', 'COMPETITION_EXCEPTION_INCOMPLETE'],
    ],
  ])('公平竞争审查的例外：%s', (_, change, expected) => {
    expect(found(refuseCompetitionException({ ...exception, ...change }, '2026-12-31'))).toEqual(expected);
  });
});
