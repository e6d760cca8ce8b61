/** 国令713号第三十七条: a published file may be put right to 审定稿, and to nothing else. */
import { describe, expect, it } from 'vitest';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { refuseOtherText } from '#server/law/draft/text-differs.ts';
import {
  type CorrectedDecisionFile,
  refuseDecisionFile,
} from '#server/law/notice/corrected-decision-file.ts';

const { DECISION_TEXT, INTERPRETATION, DRAFT } = DocumentKind;
const DIFFERS = refuseOtherText(3, [
  { no: '第一条', relation: 'CHANGED', approved: '12万元', file: '10万元' },
] as unknown as Parameters<typeof refuseOtherText>[1]);
const equal: CorrectedDecisionFile = {
  kind: DECISION_TEXT,
  formerKind: DECISION_TEXT,
  disclosure: DisclosureProperty.PROACTIVE,
  approved: true,
  differs: [],
};

describe('公布的决策文件换回审定稿', () => {
  it.each<[string, Partial<CorrectedDecisionFile>, string[]]>([
    ['与审定稿逐字一致的', {}, []],
    ['不一致的', { differs: DIFFERS }, ['PUBLISHED_TEXT_DIFFERS', 'CORRECTION_AMENDS_DECISION']],
    ['系统里没有审定稿的', { approved: false }, ['CORRECTION_FILE_UNCOMPARED']],
    ['换成别的材料的', { kind: DRAFT }, ['CORRECTION_FILE_KIND']],
    ['没有确定公开属性的', { disclosure: null }, ['DISCLOSURE_REQUIRED']],
    ['解读不比对', { kind: INTERPRETATION, formerKind: INTERPRETATION, approved: false }, []],
  ])('%s', (_, change, found) => {
    expect(refuseDecisionFile({ ...equal, ...change }).map(({ code }) => code)).toEqual(found);
  });

  it('写明条文和怎样办', () => {
    expect(refuseDecisionFile({ ...equal, differs: DIFFERS }).at(-1)).toMatchObject({
      rule: 'R-62',
      fields: ['fileId'],
      fix: expect.stringContaining('决策调整程序'),
    });
  });
});
