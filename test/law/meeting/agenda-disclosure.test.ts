import { describe, expect, it } from 'vitest';
import {
  AGENDA_DISCLOSURE_LABELS,
  AgendaDisclosure,
  type PlannedItem,
  publishableItems,
  refuseAgenda,
  refuseLeakedTitle,
  refuseTelling,
} from '#server/law/meeting/agenda-disclosure.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';

const { PUBLIC, PARTIAL, CLOSED } = AgendaDisclosure;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const item = (change: Partial<PlannedItem> = {}): PlannedItem => ({
  title: '审议年度计划',
  disclosure: PUBLIC,
  ground: null,
  law: '',
  paperTitle: '',
  ...change,
});
const withheld = { ground: WithholdGround.INTERNAL_AFFAIRS, law: '国令711号第十六条' };

describe('第十四条至第十六条 不公开的议题要有法定理由', () => {
  it.each<[string, Partial<PlannedItem>, string[]]>([
    ['公开的，不需要理由', {}, []],
    ['依法不予公开，有理由和依据', { disclosure: CLOSED, ...withheld }, []],
    ['部分公开，有理由和依据', { disclosure: PARTIAL, ...withheld }, []],
    ['依法不予公开，没有理由', { disclosure: CLOSED, law: '第十六条' }, ['WITHHOLD_GROUND_REQUIRED']],
    ['部分公开，没有依据', { disclosure: PARTIAL, ground: withheld.ground }, ['WITHHOLD_LAW_REQUIRED']],
    ['公开的写了理由', withheld, ['WITHHOLD_GROUND_UNNEEDED']],
    ['没有题目', { title: ' ' }, ['AGENDA_TITLE_REQUIRED']],
    ['题目过长', { title: '长'.repeat(201) }, ['AGENDA_TITLE_REQUIRED']],
    ['题目200字', { title: '长'.repeat(200) }, []],
    [
      '内部题目过长',
      { disclosure: PARTIAL, ...withheld, paperTitle: '长'.repeat(201) },
      ['AGENDA_TITLE_REQUIRED'],
    ],
  ])('%s', (_title, change, expected) => {
    const found = refuseAgenda([item(), item(change)]);
    expect(codes(found)).toEqual(expected);
    expect(found.every(({ fields }) => fields.every((field) => field.startsWith('items.1.')))).toBe(true);
  });

  it('没有理由是法律问题，次序和题目是本县设定', () => {
    const found = refuseAgenda([item({ disclosure: CLOSED, title: '' })]);
    expect(found.map(({ code, basis }) => [code, basis])).toEqual([
      ['AGENDA_TITLE_REQUIRED', 'DESIGN'],
      ['WITHHOLD_GROUND_REQUIRED', 'LAW'],
      ['WITHHOLD_LAW_REQUIRED', 'DESIGN'],
    ]);
  });

  it('空的议程和过长的议程', () => {
    expect(codes(refuseAgenda([]))).toEqual(['AGENDA_EMPTY']);
    const many = (count: number) => codes(refuseAgenda(Array.from({ length: count }, () => item())));
    expect([many(60), many(61)]).toEqual([[], ['AGENDA_TOO_LONG']]);
  });
});

describe('第三十七条 能够区分的，按议题区分', () => {
  const items = [
    { id: 'a', disclosure: PUBLIC },
    { id: 'b', disclosure: CLOSED },
    { id: 'c', disclosure: PARTIAL },
  ];
  it('有一项依法不予公开，其余照常公布', () => {
    expect(publishableItems(items).map(({ id }) => id)).toEqual(['a', 'c']);
  });
  it.each([
    [['a', 'c'], []],
    [['b'], ['ITEM_NOT_PUBLISHABLE']],
    [['x'], ['ITEM_NOT_OF_MEETING']],
    [
      ['b', 'x'],
      ['ITEM_NOT_PUBLISHABLE', 'ITEM_NOT_OF_MEETING'],
    ],
  ])('公布%o', (ids, expected) => {
    expect(codes(refuseTelling(ids, items, 'sections'))).toEqual(expected);
  });
  it.each([
    ['会议研究某项人事事项。', ['研究某项人事事项'], ['CLOSED_TITLE_TOLD']],
    ['会议研究其他事项。', ['研究某项人事事项'], []],
    ['会议听取汇报。', ['汇报'], []],
    ['会议听取汇报。', [], []],
  ])('“%s”，不公开的题目%o', (text, titles, expected) => {
    expect(codes(refuseLeakedTitle([text], titles, 'sections'))).toEqual(expected);
  });
  it('公开范围都有名称', () => {
    expect(Object.values(AGENDA_DISCLOSURE_LABELS)).toEqual(['公开', '部分公开', '依法不予公开']);
  });
});
