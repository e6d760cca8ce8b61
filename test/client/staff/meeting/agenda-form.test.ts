/** 编排议程: what is sent of each item, and where it goes when it is moved. */
import { describe, expect, it } from 'vitest';
import {
  agendaInput,
  type AgendaRow,
  agendaTyped,
  blankRow,
  moved,
  unpicked,
} from '#client/staff/domains/meeting/agenda-form.ts';

const row = (part: Partial<AgendaRow>): AgendaRow => ({ ...blankRow('k'), ...part });
const sent = (part: Partial<AgendaRow>) => agendaInput({ items: [row(part)] })[0];

const withheld = { ground: 'INTERNAL_AFFAIRS', law: '第十六条', note: '附注', paperTitle: '内部' } as const;

describe('送出的议程', () => {
  it('公开的议题不带内部标题和不公开的理由，改过主意留下的也不带', () => {
    expect(sent({ title: '甲', disclosure: 'PUBLIC', ...withheld })).toMatchObject({
      title: '甲',
      paperTitle: '',
      ground: null,
      law: '',
      note: '',
    });
  });

  it('部分公开的，公开的标题和内部标题分开', () => {
    expect(sent({ title: '甲', disclosure: 'PARTIAL', ...withheld })).toMatchObject({
      title: '甲',
      paperTitle: '内部',
      ground: 'INTERNAL_AFFAIRS',
      law: '第十六条',
    });
  });

  it('依法不予公开的议题不邀请列席', () => {
    expect(sent({ title: '甲', disclosure: 'CLOSED', livelihood: true, highAttention: true })).toMatchObject({
      livelihood: false,
      highAttention: false,
      paperTitle: '',
    });
  });

  it('没有关联决策、没有理由的，照没有送', () => {
    expect(sent({ title: '甲', disclosure: 'CLOSED' })).toMatchObject({ decisionId: null, ground: null });
  });
});

describe('记录在案的议程', () => {
  const item = {
    id: 'i1',
    title: '依法不予公开的议题',
    disclosure: 'CLOSED' as const,
    purpose: 'OTHER' as const,
    reportingUnit: '',
    livelihood: false,
    highAttention: false,
    paper: {
      title: '任免事项',
      ground: null,
      purpose: 'REPORT' as const,
      law: '',
      reportingUnit: '组织部',
      note: '',
      decision: { id: 'd1' },
    },
  };

  it('不公开的议题，编辑的是内部标题', () => {
    expect(agendaTyped([item]).items[0]).toMatchObject({
      title: '任免事项',
      reportingUnit: '组织部',
      decisionId: 'd1',
      purpose: 'REPORT',
    });
  });

  it('已经预告的不能再编辑', () => {
    expect(agendaTyped([{ ...item, announcedAt: '2026-12-04T01:00:00.000Z' }]).items).toEqual([]);
  });
});

describe('移动议题', () => {
  const rows = ['a', 'b', 'c'].map(blankRow);
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s 移动 %s', (key, by, order) => {
    expect(
      moved(rows, key, by)
        .map((one) => one.key)
        .join(''),
    ).toBe(order);
  });
});

it.each([
  ['没有写', { sought: '' }, false],
  ['写了字没有选中', { sought: '公交' }, true],
  ['只有空格', { sought: ' ' }, false],
  ['已经选中', { sought: '公交', decisionId: 'd' }, false],
])('关联的决策%s', (_, part, expected) => {
  expect(unpicked(row(part))).toBe(expected);
});
