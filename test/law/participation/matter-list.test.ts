import type { Finding } from '#server/law/refusal.ts';
import { describe, expect, it } from 'vitest';
import {
  type JudgedList,
  type PromisedMatter,
  refuseChangingList,
  refuseListYear,
  refuseMatterList,
} from '#server/law/participation/matter-list.ts';
import { type HeldWay, keptWays, PromisedWay } from '#server/law/participation/promised-way.ts';

const PRICES: PromisedMatter = {
  name: '水、气、公交等价格',
  scope: '消费者、经营者、利益相关方',
  ways: ['PUBLIC_SOLICITATION', 'HEARING', 'QUESTIONNAIRE'],
  unitId: 'ndrc',
  unitWords: '',
  periodDays: 30,
  decisionNos: ['2026-02'],
};
const SCHOOLS: PromisedMatter = {
  ...PRICES,
  name: '义务教育招生片区',
  scope: '学生家长、学校、社区',
  ways: ['FORUM'],
  decisionNos: ['2026-03'],
};
const LIST: JudgedList = {
  versionNo: 1,
  changeNote: '',
  matters: [PRICES, SCHOOLS],
  knownNos: new Set(['2026-02', '2026-03']),
};
const found = (list: Partial<JudgedList>) =>
  refuseMatterList({ ...LIST, ...list }).map(({ code, fields }) => [code, ...fields]);
const ofRow = (change: Partial<PromisedMatter>) => found({ matters: [{ ...PRICES, ...change }] });
const second = (change: Partial<PromisedMatter>) => found({ matters: [PRICES, { ...SCHOOLS, ...change }] });

describe('公众参与行政决策事项清单：一行', () => {
  it.each<[string, Partial<PromisedMatter>, string[][]]>([
    ['齐全的', {}, []],
    ['没有写期限的', { periodDays: null }, []],
    ['没有对应的决策的', { decisionNos: [] }, []],
    ['单位用文字写的', { unitId: null, unitWords: '编制单位' }, []],
    ['没有事项', { name: ' ' }, [['PROMISED_MATTER_UNNAMED', 'matters.0.name']]],
    ['事项只写“略”', { name: '略' }, [['PROMISED_MATTER_UNNAMED', 'matters.0.name']]],
    ['没有参与范围', { scope: '' }, [['PROMISED_SCOPE_REQUIRED', 'matters.0.scope']]],
    ['参与范围只写“无”', { scope: '无' }, [['PROMISED_SCOPE_REQUIRED', 'matters.0.scope']]],
    ['参与范围只写“。”', { scope: '。' }, [['PROMISED_SCOPE_REQUIRED', 'matters.0.scope']]],
    ['没有参与方式', { ways: [] }, [['PROMISED_WAY_REQUIRED', 'matters.0.ways']]],
    ['没有责任单位', { unitId: null }, [['PROMISED_UNIT_REQUIRED', 'matters.0.unitId']]],
    [
      '责任单位只写“有关单位”',
      { unitId: null, unitWords: '有关单位' },
      [['PROMISED_UNIT_REQUIRED', 'matters.0.unitId']],
    ],
    ['公开征求意见29日', { periodDays: 29 }, [['PROMISED_PERIOD_SHORT', 'matters.0.periodDays']]],
    ['不公开征求意见，座谈7日', { ways: ['FORUM'], periodDays: 7 }, []],
    [
      '目录里没有的决策',
      { decisionNos: ['2026-99'] },
      [['PROMISED_DECISION_UNKNOWN', 'matters.0.decisionNos']],
    ],
    [
      '几处不对的一次说明',
      { name: '', scope: '', ways: [], unitId: null },
      [
        ['PROMISED_MATTER_UNNAMED', 'matters.0.name'],
        ['PROMISED_SCOPE_REQUIRED', 'matters.0.scope'],
        ['PROMISED_WAY_REQUIRED', 'matters.0.ways'],
        ['PROMISED_UNIT_REQUIRED', 'matters.0.unitId'],
      ],
    ],
  ])('%s', (_, change, expected) => expect(ofRow(change)).toEqual(expected));
});

describe('公众参与行政决策事项清单：整张', () => {
  it.each<[string, string[][], string[][]]>([
    ['齐全的', found({}), []],
    ['一项也没有', found({ matters: [] }), [['MATTER_LIST_EMPTY', 'matters']]],
    ['第二版没有写调整了什么', found({ versionNo: 2 }), [['MATTER_LIST_CHANGE_UNTOLD', 'changeNote']]],
    ['第二版写明了', found({ versionNo: 2, changeNote: '新增招生片区' }), []],
    ['事项只差顿号', second({ name: '水气公交等价格' }), [['PROMISED_MATTER_TWICE', 'matters.1.name']]],
    [
      '两行都没有写名称的，不算重复',
      found({ matters: [PRICES, { ...SCHOOLS, name: '' }].map((one) => ({ ...one, name: '' })) }),
      [
        ['PROMISED_MATTER_UNNAMED', 'matters.0.name'],
        ['PROMISED_MATTER_UNNAMED', 'matters.1.name'],
      ],
    ],
    [
      '一项决策归入两个事项',
      second({ decisionNos: ['2026-03', '2026-02'] }),
      [['PROMISED_DECISION_TWICE', 'matters.1.decisionNos']],
    ],
  ])('%s', (_, given, expected) => expect(given).toEqual(expected));
});

describe('公众参与行政决策事项清单：年度和改动', () => {
  const codes = (found: readonly Finding[]) => found.map(({ code }) => code);

  it.each<[number, string[]]>([
    [2025, ['MATTER_LIST_YEAR']],
    [2026, []],
    [2027, []],
    [2028, ['MATTER_LIST_YEAR']],
  ])('2026年编制%i年度的', (year, expected) =>
    expect(codes(refuseListYear(year, '2026-12-31'))).toEqual(expected),
  );

  it.each<[string, Date | null, string[]]>([
    ['编制中的可以改', null, []],
    ['已经公布的不再改', new Date('2026-03-01T01:00:00Z'), ['MATTER_LIST_PUBLISHED']],
  ])('%s', (_, publishedAt, expected) =>
    expect(codes(refuseChangingList({ publishedAt }))).toEqual(expected),
  );
});

describe('承诺的方式，实际开展', () => {
  it.each<[string, PromisedWay[], HeldWay[], [PromisedWay, boolean, number | null][]]>([
    ['没有开展的，写0次', ['HEARING'], [], [['HEARING', true, 0]]],
    [
      '几项决策的次数相加',
      ['FORUM'],
      [
        { way: 'FORUM', times: 1 },
        { way: 'FORUM', times: 2 },
      ],
      [['FORUM', true, 3]],
    ],
    [
      '没有承诺也开展了的，列在后面',
      ['QUESTIONNAIRE'],
      [{ way: 'FORUM', times: 1 }],
      [
        ['QUESTIONNAIRE', true, 0],
        ['FORUM', false, 1],
      ],
    ],
    ['没有记录的方式，不说次数', ['CALL'], [], [['CALL', true, null]]],
  ])('%s', (_, promised, held, expected) =>
    expect(keptWays(promised, held).map(({ way, promised: said, times }) => [way, said, times])).toEqual(
      expected,
    ),
  );

  it('第十四条的七种方式都可以承诺', () => {
    expect(Object.keys(PromisedWay)).toEqual([
      'FORUM',
      'HEARING',
      'SITE_VISIT',
      'WRITTEN_SOLICITATION',
      'PUBLIC_SOLICITATION',
      'QUESTIONNAIRE',
      'OPINION_POLL',
      'EXPERT_REVIEW',
      'CALL',
      'ATTENDANCE',
    ]);
  });
});
