import { IN_FORCE } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { emptyForm, formFindings, formOf, inputOf } from '#client/staff/domains/catalogue/item-form.ts';
import { changesBetween } from '#client/staff/domains/catalogue/item-words.ts';
import type { ItemRow } from '#client/staff/domains/catalogue/row.ts';
import { allRows, lackingOf, shownRows, viewCounts } from '#client/staff/domains/catalogue/rows-shown.ts';
import {
  courseOf,
  nextStep,
  type Version,
  versionTitle,
} from '#client/staff/domains/catalogue/version-words.ts';

const unit = (id: string, name = id) => ({ __typename: 'Unit' as const, id, name });
const row = (over: Partial<ItemRow> = {}): ItemRow => ({
  __typename: 'CatalogueItem',
  id: 'a',
  no: '2026-001',
  year: 2026,
  seq: 1,
  name: '公交票价调整方案',
  categories: ['POLICY'],
  decisionOrgan: '岚溪县人民政府',
  leadUnit: unit('ndrc', '县发展和改革委员会'),
  coUnits: [unit('transport')],
  plannedOn: '2026-12-01',
  plannedPrecision: 'MONTH',
  plannedText: '2026年12月',
  hearing: 'YES',
  requiredSteps: ['PUBLIC_PARTICIPATION'],
  legalBasis: ['价格法第二十三条', '条例第十五条'],
  stagedTimes: [],
  carriedOverFrom: null,
  firstPlannedText: null,
  daysLate: null,
  background: null,
  participationMethods: ['HEARING'],
  ownDecision: false,
  specialRules: [],
  exclusion: null,
  contact: null,
  change: 'UNCHANGED',
  adjustmentNote: null,
  removed: false,
  version: 3,
  stepLine: [],
  decision: null,
  consultations: [],
  ...over,
});

describe('目录事项的表单', () => {
  it('打开再保存，一字不变', () => {
    expect(inputOf(formOf(row()))).toMatchObject({
      name: '公交票价调整方案',
      leadUnitId: 'ndrc',
      coUnitIds: ['transport'],
      plannedOn: '2026-12-01',
      legalBasis: ['价格法第二十三条', '条例第十五条'],
      stagedTimes: [],
      background: null,
      ownDecision: false,
      specialRules: [],
      adjustmentNote: null,
    });
  });

  it('依据一行一条，空行不算', () => {
    const form = { ...emptyForm(), legalBasis: ' 价格法第二十三条 \n\n条例第十五条\n' };
    expect(inputOf(form).legalBasis).toEqual(['价格法第二十三条', '条例第十五条']);
  });

  it('没有填的，当场指出，与服务器说的一样', () => {
    const fields = formFindings(emptyForm(), false, IN_FORCE).flatMap((finding) => [...finding.fields]);
    expect(fields).toEqual(expect.arrayContaining(['name', 'categories', 'leadUnitId', 'plannedOn']));
    expect(formFindings(formOf(row()), false, IN_FORCE)).toEqual([]);
  });

  it('特别规定须听证的，不能选“否”', () => {
    const form = { ...formOf(row()), specialRules: ['UTILITY_PRICE' as const], hearing: 'NO' as const };
    expect(formFindings(form, false, IN_FORCE).map(({ code }) => code)).toEqual(['SPECIAL_LAW_APPLIES']);
  });

  it('调整已公布的事项须写明理由', () => {
    expect(formFindings(formOf(row()), true, IN_FORCE)).toMatchObject([{ fields: ['adjustmentNote'] }]);
    expect(formFindings({ ...formOf(row()), adjustmentNote: '上级新部署' }, true, IN_FORCE)).toEqual([]);
  });
});

describe('目录的各行', () => {
  const rows = [row(), row({ id: 'b', seq: 2, name: '停车管理办法', hearing: 'NO', change: 'CHANGED' })];
  const removed = row({ id: 'c', seq: 3, removed: true, change: 'REMOVED' });
  const finding = (field: string) => ({ fields: [field] }) as never;

  it('服务器按未移出的顺序指出哪一行', () => {
    const lacking = lackingOf(rows, [
      finding('items.1.hearing'),
      finding('items.1.name'),
      finding('items'),
      finding('items.9.name'),
    ]);
    expect([...lacking]).toEqual([['b', 2]]);
  });

  it('移出的仍按序列出', () => {
    expect(allRows(rows, [removed, rows[1]!]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('按条件和文字看', () => {
    const none = new Map<string, number>();
    expect(shownRows(rows, 'changed', '', none).map(({ id }) => id)).toEqual(['b']);
    expect(shownRows(rows, 'all', '停车', none).map(({ id }) => id)).toEqual(['b']);
    expect(viewCounts(rows, none, false)).toEqual([
      { view: 'all', count: 2 },
      { view: 'changed', count: 1 },
      { view: 'hearing', count: 1 },
    ]);
  });

  it('调整对照只列改了的项目', () => {
    const after = row({ plannedText: '2026年11月', adjustmentNote: '提前' });
    expect(changesBetween(row(), after)).toEqual([
      { term: '决策时间', before: '2026年12月', after: '2026年11月' },
    ]);
  });
});

describe('目录的办理', () => {
  const version = (over: Partial<Version> = {}) =>
    ({
      year: 2026,
      versionNo: 1,
      stage: 'DRAFT',
      createdBy: '顾明律',
      secrecyReviewedAt: null,
      ...over,
    }) as Version;
  const states = (one: Version) => courseOf(one).map(({ state }) => state);

  it.each([
    [version(), 'now next next next next next', '完成审核'],
    [version({ stage: 'REVIEWED' }), 'done done now next next next', '登记县政府审议'],
    [version({ stage: 'GOV_APPROVED' }), 'done done done now next next', '登记县委同意'],
    [version({ stage: 'CONSENTED' }), 'done done done done now next', '保密审查通过'],
    [
      version({ stage: 'CONSENTED', secrecyReviewedAt: '2026-02-12T01:00:00Z' }),
      'done done done done done now',
      '公布目录',
    ],
  ])('下一步是谁的', (one, course, next) => {
    expect(
      states(one)
        .join(' ')
        .replace(/^now next/, 'now next'),
    ).toBe(course);
    expect(nextStep(one)).toContain(`下一步：${next}，由`);
  });

  it('公布以后没有下一步', () => {
    expect(nextStep(version({ stage: 'PUBLISHED' }))).toBeNull();
  });

  it('第一版不写版次', () => {
    expect([versionTitle({ year: 2026, versionNo: 1 }), versionTitle({ year: 2026, versionNo: 2 })]).toEqual([
      '2026年度目录',
      '2026年度目录（第2版）',
    ]);
  });
});
