import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_ROLES,
  refuseAddingDocument,
  refuseRemovingDocument,
} from '#server/law/decision/decision-document.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const CLOSED: readonly string[] = ['DECLINED', 'TERMINATED', 'ARCHIVED'];

describe('第三十三条　履行决策程序形成的材料完整归档', () => {
  it.each(Object.values(DecisionPhase))('%s：不予启动、终止、归档以后材料不再增减，此前可以', (phase) => {
    const expected = CLOSED.includes(phase) ? ['DOCUMENTS_CLOSED'] : [];
    expect(codes(refuseAddingDocument(phase))).toEqual(expected);
    expect(codes(refuseRemovingDocument({ phase, published: false, recorded: false, own: true }))).toEqual(
      expected,
    );
  });

  it.each([
    [true, false, ['DOCUMENT_PUBLISHED']],
    [false, true, ['DOCUMENT_RECORDED']],
    [true, true, ['DOCUMENT_PUBLISHED', 'DOCUMENT_RECORDED']],
  ])('公布：%s，写入记录：%s，不能移除，理由一次说全', (published, recorded, expected) => {
    const phase = DecisionPhase.DRAFTING;
    expect(codes(refuseRemovingDocument({ phase, published, recorded, own: true }))).toEqual(expected);
  });

  it('别人上传的材料，不能移除', () => {
    const use = { phase: DecisionPhase.LEGALITY_REVIEW, published: false, recorded: false, own: false };
    expect(codes(refuseRemovingDocument(use))).toEqual(['DOCUMENT_OF_ANOTHER']);
  });

  it('只有“完整归档”写作法规的话', () => {
    const use = { phase: DecisionPhase.ARCHIVED, published: true, recorded: true, own: true };
    expect(refuseRemovingDocument(use).map(({ basis, article }) => `${basis} ${article}`)).toEqual([
      'DESIGN 决策材料管理规则',
      'DESIGN 决策材料管理规则',
      'LAW 国令713号第三十三条',
    ]);
  });

  it('承办、执行单位和记录各环节的岗位添加材料，其他岗位不添加', () => {
    expect(DOCUMENT_ROLES.toSorted()).toEqual(
      [
        Role.UNIT_STAFF,
        Role.UNIT_LEAD,
        Role.EXECUTING_UNIT,
        Role.JUSTICE_STAFF,
        Role.LEGALITY_REVIEWER,
        Role.GOV_OFFICE_STAFF,
        Role.HEAD_OF_GOVERNMENT,
        Role.MARKET_SUPERVISION,
      ].toSorted(),
    );
  });
});
