/** R-99 国办发〔2019〕54号 政务公开标准目录：每一行缺什么、错什么，一次说全. */
import { describe, expect, it } from 'vitest';
import {
  type DisclosedMatter,
  type JudgedCatalogue,
  matterKey,
  refuseChangingCatalogue,
  refuseDisclosedMatter,
  refuseDisclosureCatalogue,
} from '#server/law/openness/disclosure-catalogue.ts';
import { type CheckedMatter, refuseCheck, refuseOwners } from '#server/law/openness/disclosure-owner.ts';
import { DISCLOSURE_FIELD_LABELS, DisclosureField } from '#server/law/openness/disclosure-words.ts';
import { STANDARD_COLUMNS, standardCells } from '#server/law/openness/standard-row.ts';

const ROW: DisclosedMatter = {
  field: 'COMPULSORY_SCHOOLING',
  matter: '招生管理',
  item: '招生片区',
  content: '片区范围、招生计划',
  basis: '《中华人民共和国义务教育法》',
  rhythm: 'ON_FORMATION',
  workingDays: 20,
  unitId: 'edu',
  channels: ['WEBSITE'],
  levels: ['COUNTY'],
  onRequest: false,
  decisionNos: ['2026-003'],
  addresses: ['https://example.org/wenjian'],
};
const KNOWN = new Set(['2026-003']);
const codes = (change: Partial<DisclosedMatter>) =>
  refuseDisclosedMatter({ ...ROW, ...change }, KNOWN).map(({ code, fields }) => [code, ...fields]);
const catalogue = (change: Partial<JudgedCatalogue>) =>
  refuseDisclosureCatalogue({
    versionNo: 1,
    changeNote: '',
    rows: [ROW],
    unchanged: false,
    knownNos: KNOWN,
    ...change,
  }).map(({ code, fields }) => [code, ...fields]);

it('试点领域二十六个，另加本县的重大行政决策，名称各不相同', () => {
  expect(Object.keys(DisclosureField)).toHaveLength(27);
  expect(new Set(Object.values(DISCLOSURE_FIELD_LABELS)).size).toBe(27);
});

describe('一行', () => {
  it.each<[title: string, change: Partial<DisclosedMatter>, found: string[][]]>([
    ['齐全的', {}, []],
    ['没有二级事项的，可以', { item: '' }, []],
    ['一级事项写“无”', { matter: '无' }, [['DISCLOSED_MATTER_UNNAMED', 'matter']]],
    ['公开内容空白', { content: ' ' }, [['DISCLOSED_CONTENT_REQUIRED', 'content']]],
    ['公开依据写“略”', { basis: '略' }, [['DISCLOSED_BASIS_REQUIRED', 'basis']]],
    ['没有公开主体', { unitId: null }, [['DISCLOSED_UNIT_REQUIRED', 'unitId']]],
    ['没有渠道', { channels: [] }, [['DISCLOSED_CHANNEL_REQUIRED', 'channels']]],
    ['没有层级', { levels: [] }, [['DISCLOSED_LEVEL_REQUIRED', 'levels']]],
    ['没有写几个工作日', { workingDays: null }, [['DISCLOSED_DAYS_REQUIRED', 'workingDays']]],
    ['零个工作日', { workingDays: 0 }, [['DISCLOSED_DAYS_REQUIRED', 'workingDays']]],
    ['每季度公开的，不写工作日', { rhythm: 'QUARTERLY', workingDays: null }, []],
    ['没有这个编号', { decisionNos: ['2026-404'] }, [['DISCLOSED_DECISION_UNKNOWN', 'decisionNos']]],
    ['网址不完整', { addresses: ['www.example.org'] }, [['DISCLOSED_ADDRESS_UNREADABLE', 'addresses']]],
    ['网址是脚本', { addresses: ['javascript:alert(1)'] }, [['DISCLOSED_ADDRESS_UNREADABLE', 'addresses']]],
  ])('%s', (_, change, found) => {
    expect(codes(change)).toEqual(found);
  });

  it.each<[title: string, change: Partial<DisclosedMatter>, late: boolean]>([
    ['二十个工作日', { basis: '《政府信息公开条例》', workingDays: 20 }, false],
    ['二十一个工作日', { basis: '《政府信息公开条例》', workingDays: 21 }, true],
    ['二十一个工作日，依据是文件', { basis: '《关于做好招生工作的通知》', workingDays: 21 }, true],
    ['三十个工作日，写明另有规定的法律', { workingDays: 30 }, false],
    [
      '依申请公开的，不受主动公开期限的限制',
      { basis: '《政府信息公开条例》', workingDays: 30, onRequest: true },
      false,
    ],
  ])('国令711号第二十六条：%s', (_, change, late) => {
    expect(codes(change)).toEqual(late ? [['DISCLOSED_TOO_LATE', 'workingDays']] : []);
  });
});

describe('目录', () => {
  it('公布的不再改动', () => {
    expect(refuseChangingCatalogue({ publishedAt: null })).toEqual([]);
    expect(refuseChangingCatalogue({ publishedAt: new Date(0) })[0]?.code).toBe(
      'DISCLOSURE_CATALOGUE_PUBLISHED',
    );
  });

  it('没有一行、第二版没有说明变化、同一事项列了两行，一次说全，指明哪一行哪一栏', () => {
    expect(catalogue({ rows: [] })).toEqual([['DISCLOSURE_CATALOGUE_EMPTY', 'rows']]);
    const wrong = { ...ROW, item: ' 招生 片区', content: '' };
    expect(catalogue({ versionNo: 2, rows: [ROW, wrong] })).toEqual([
      ['DISCLOSURE_CHANGE_UNTOLD', 'changeNote'],
      ['DISCLOSED_CONTENT_REQUIRED', 'rows.1.content'],
      ['DISCLOSED_MATTER_TWICE', 'rows.1.item'],
    ]);
    expect(catalogue({ versionNo: 2, changeNote: '增加一行' })).toEqual([]);
    expect(catalogue({ versionNo: 2, changeNote: '增加一行', unchanged: true })).toEqual([
      ['DISCLOSURE_UNCHANGED', 'rows'],
    ]);
  });

  it('同一事项在不同领域，是两项', () => {
    expect(matterKey(ROW)).not.toBe(matterKey({ ...ROW, field: 'HEALTH' }));
  });
});

it.each<[title: string, ownerId: string | null, complete: boolean, found: string[]]>([
  ['编制时可以还没有责任人', null, false, []],
  ['送审、公布前要有', null, true, ['DISCLOSED_OWNER_REQUIRED']],
  ['公开主体的人', 'teacher', true, []],
  ['别的单位的人', 'doctor', false, ['DISCLOSED_OWNER_ELSEWHERE']],
  ['已经离开的人', 'gone', true, ['DISCLOSED_OWNER_ELSEWHERE']],
])('责任人：%s', (_, ownerId, complete, found) => {
  const units = new Map([
    ['teacher', 'edu'],
    ['doctor', 'health'],
  ]);
  const rows = [{ unitId: 'edu', ownerId }];
  expect(refuseOwners(rows, units, complete).map(({ code }) => code)).toEqual(found);
});

it.each<[title: string, change: Partial<CheckedMatter>, found: string[]]>([
  ['现行目录中本单位的一行', {}, []],
  ['昨天核对过', { checkedOn: '2026-11-19' }, []],
  ['今天核对过', { checkedOn: '2026-11-20' }, ['DISCLOSED_CHECKED_TODAY']],
  ['别的单位的', { unitId: 'health' }, ['DISCLOSED_CHECK_ELSEWHERE']],
  ['旧版的', { inForce: false }, ['DISCLOSED_ROW_NOT_IN_FORCE']],
])('核对：%s', (_, change, found) => {
  const row: CheckedMatter = { unitId: 'edu', inForce: true, checkedOn: null, ...change };
  expect(refuseCheck(row, 'edu', '2026-11-20').map(({ code }) => code)).toEqual(found);
});

it('印成全国统一的栏目：十栏，公开对象、方式、层级各分两格', () => {
  const groups = new Set(STANDARD_COLUMNS.map(({ head, group }) => group ?? head));
  expect(groups.size).toBe(10);
  const row = {
    field: '招生管理',
    item: '',
    content: '片区',
    basis: '《义务教育法》',
    time: '每年公开',
    by: '县教育局',
  };
  const cells = standardCells(
    { ...row, channels: ['政府网站'], audience: '学生家长', unasked: false, levels: ['乡级'] },
    4,
  );
  expect(cells).toHaveLength(STANDARD_COLUMNS.length);
  expect(cells.slice(0, 1)).toEqual([5]);
  expect(cells.slice(7)).toEqual(['■政府网站', '', '学生家长', '', '√', '', '√']);
});
