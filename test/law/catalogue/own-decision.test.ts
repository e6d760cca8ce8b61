/** 国令713号第四十二条: whose decision a row of the catalogue is. */
import { describe, expect, it } from 'vitest';
import {
  type OwnDecision,
  refuseOthersDecision,
  refuseOwnDecision,
} from '#server/law/catalogue/own-decision.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('第四十二条 目录事项由谁决策', () => {
  it.each<[string, OwnDecision, string[]]>([
    ['县人民政府决策', { ownDecision: false, leadDecidesItself: false, begun: null }, []],
    [
      '自行决策的单位，也可以由县人民政府决策',
      { ownDecision: false, leadDecidesItself: true, begun: null },
      [],
    ],
    ['自行决策的镇自行决策', { ownDecision: true, leadDecidesItself: true, begun: null }, []],
    [
      '没有登记自行决策的单位',
      { ownDecision: true, leadDecidesItself: false, begun: null },
      ['UNIT_DECIDES_NOTHING'],
    ],
    [
      '启动以后改由县人民政府决策',
      { ownDecision: false, leadDecidesItself: true, begun: true },
      ['ORGAN_FIXED'],
    ],
    ['启动以后改为自行决策', { ownDecision: true, leadDecidesItself: true, begun: false }, ['ORGAN_FIXED']],
    ['启动以后不改的，照常修改其他内容', { ownDecision: true, leadDecidesItself: true, begun: true }, []],
    [
      '两处都不对，一次说清',
      { ownDecision: true, leadDecidesItself: false, begun: false },
      ['UNIT_DECIDES_NOTHING', 'ORGAN_FIXED'],
    ],
  ])('%s', (_name, row, expected) => {
    expect(codes(refuseOwnDecision(row))).toEqual(expected);
  });

  it('自行决策的事项，县领导不代为启动', () => {
    expect(codes(refuseOthersDecision({ ownDecision: true }))).toEqual(['STARTED_BY_UNIT']);
    expect(codes(refuseOthersDecision({ ownDecision: false }))).toEqual([]);
  });
});
