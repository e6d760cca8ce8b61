import { IN_FORCE } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import {
  type AdjustedRow,
  refuseAdjustment,
  refuseExchange,
} from '#server/law/catalogue/catalogue-adjustment.ts';
import type { CatalogueRow } from '#server/law/catalogue/catalogue-item.ts';
import { refuseCataloguePublication } from '#server/law/catalogue/catalogue-publication.ts';
import { DecisionCategory, HearingChoice } from '#server/law/decision/decision-phase.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const version = {
  publishesOn: '2026-02-13',
  govMeetingNo: '第26次',
  govMeetingOn: '2026-02-06',
  partyConsentNo: '岚委〔2026〕4号',
  partyConsentOn: '2026-02-11',
  secrecyReviewedById: 'reviewer',
  createdById: 'author',
} as const;
const row: CatalogueRow = {
  name: '岚溪县养老服务设施布局规划（2026—2030年）',
  categories: [DecisionCategory.PLAN],
  leadUnitId: 'civil',
  coUnitIds: ['nr', 'health'],
  plannedOn: '2026-12-01',
  hearing: HearingChoice.NO,
};

describe('第三条第三款 目录须经同级党委同意后方可公布', () => {
  it.each([
    ['齐全', {}, []],
    ['公布当日同意', { partyConsentOn: '2026-02-13' }, []],
    ['公布次日同意', { partyConsentOn: '2026-02-14' }, ['CATALOGUE_NO_PARTY_CONSENT']],
    ['没有日期', { partyConsentOn: null }, ['CATALOGUE_NO_PARTY_CONSENT']],
    ['没有文号', { partyConsentNo: ' ' }, ['CATALOGUE_NO_PARTY_CONSENT']],
    ['没有会议', { govMeetingNo: null, govMeetingOn: null }, ['CATALOGUE_NOT_APPROVED']],
    ['会议在公布之后', { govMeetingOn: '2026-02-14' }, ['CATALOGUE_NOT_APPROVED', 'CONSENT_BEFORE_MEETING']],
    ['没有审查', { secrecyReviewedById: null }, ['REVIEW_REQUIRED']],
    ['自己审查自己', { secrecyReviewedById: 'author' }, ['REVIEW_REQUIRED']],
    [
      '一次全部指出',
      { partyConsentOn: null, govMeetingOn: null, secrecyReviewedById: null },
      ['CATALOGUE_NOT_APPROVED', 'CATALOGUE_NO_PARTY_CONSENT', 'REVIEW_REQUIRED'],
    ],
  ] as const)('%s', (_, change, found) => {
    expect(codes(refuseCataloguePublication({ ...version, ...change }, [row], IN_FORCE))).toEqual(found);
  });

  it('没有写明程序的事项，不得公布', () => {
    const found = refuseCataloguePublication(version, [row, { ...row, requiredSteps: [] }], IN_FORCE);
    expect(found).toMatchObject([
      { code: 'CATALOGUE_ROW_INCOMPLETE', fields: ['items.1.requiredSteps'], rule: 'R-06' },
    ]);
  });

  it('每一项都要完整，是否听证不能待定；指出是第几项', () => {
    const undecided = { ...row, hearing: HearingChoice.TBD };
    const found = refuseCataloguePublication(
      version,
      [row, undecided, { ...row, plannedOn: null }],
      IN_FORCE,
    );
    expect(codes(found)).toEqual(['CATALOGUE_ROW_INCOMPLETE', 'CATALOGUE_ROW_INCOMPLETE']);
    expect(found.flatMap(({ fields }) => fields)).toEqual(['items.1.hearing', 'items.2.plannedOn']);
    expect(found[0]?.message).toBe(`第2项“${row.name}”：是否听证尚未确定。`);
  });

  it('空的目录不能公布', () => {
    expect(codes(refuseCataloguePublication(version, [], IN_FORCE))).toEqual(['CATALOGUE_EMPTY']);
  });
});

describe('目录根据实际情况调整，调整写明理由', () => {
  it.each([
    ['环境影响评价公众意见较集中，需补充论证', []],
    ['上级新部署', []],
    ['补充论证', []],
    ['补论证', ['ADJUST_REASON_REQUIRED']],
    ['', ['ADJUST_REASON_REQUIRED']],
    ['   ', ['ADJUST_REASON_REQUIRED']],
    ['调整', ['ADJUST_REASON_REQUIRED']],
    ['！！！！！！', ['ADJUST_REASON_REQUIRED']],
    [null, ['ADJUST_REASON_REQUIRED']],
  ])('“%s”', (reason, found) => {
    expect(codes(refuseAdjustment({ reason }))).toEqual(found);
  });

  it('移出正在征求意见的事项，提出警示', () => {
    const found = refuseAdjustment({
      reason: '上级新部署',
      removedWhileOpen: ['公交票价调整方案', '养老规划'],
    });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['REMOVED_ITEM_OPEN', 'WARN'],
      ['REMOVED_ITEM_OPEN', 'WARN'],
    ]);
    expect(found[0]?.message).toContain('公交票价调整方案');
  });
});

describe('已经公开征求意见的事项，不能在调整中换成另一件事', () => {
  const heard: AdjustedRow = {
    name: '城乡客运线路优化方案',
    background: '十二个村不通车。',
    nameBefore: '城乡客运线路优化方案',
    backgroundBefore: '十二个村不通车。',
    heard: true,
  };
  it.each<[string, Partial<AdjustedRow>, string[]]>([
    ['没有改动', {}, []],
    ['名称只改标点和空格', { name: '《城乡客运线路 优化方案》' }, []],
    ['背景只改标点', { background: '十二个村，不通车' }, []],
    ['名称换成另一件事', { name: '客运站搬迁方案' }, ['name']],
    ['名称加一个词', { name: '城乡客运线路和票价优化方案' }, ['name']],
    ['背景换成另一回事', { background: '车站拥挤。' }, ['background']],
    ['背景删去', { background: null }, ['background']],
    ['名称和背景都换', { name: '客运站搬迁方案', background: '车站拥挤。' }, ['name', 'background']],
    ['原来没有写背景的，可以补写', { backgroundBefore: '' }, []],
    ['还没有征求意见的，可以改', { heard: false, name: '客运站搬迁方案' }, []],
    ['本次新增的', { nameBefore: null, name: '客运站搬迁方案' }, []],
  ])('%s', (_, change, fields) => {
    const found = refuseExchange({ ...heard, ...change });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual(
      fields.map(() => ['HEARD_MATTER_EXCHANGED', 'BLOCK']),
    );
    expect(found.flatMap((one) => one.fields)).toEqual(fields);
  });
});
