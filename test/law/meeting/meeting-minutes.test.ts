import { describe, expect, it } from 'vitest';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import {
  type MinutedItem,
  refuseMinutes,
  refuseUnreadyMinutes,
  type TypedMinutes,
} from '#server/law/meeting/meeting-minutes.ts';

const { PUBLIC, PARTIAL, CLOSED } = AgendaDisclosure;
const codes = (found: readonly { code: string; severity: string }[]) =>
  found.flatMap(({ code, severity }) => [severity, code]);
const PERIOD = { title: '规划', opensOn: '2026-09-01', closesOn: '2026-10-08', days: 37 } as const;
const item = (id: string, disclosure: AgendaDisclosure, discussed = true): MinutedItem => ({
  id,
  position: 1,
  title: id,
  disclosure,
  discussed,
  result: null,
  periods: id === 'plan' ? [PERIOD] : [],
});
const ITEMS = [
  item('plan', PUBLIC),
  item('secret', CLOSED),
  item('part', PARTIAL),
  item('off', PUBLIC, false),
];
const GROUND = { items: ITEMS, closedTitles: ['研究某项人事'], members: null };
const MINUTES: TypedMinutes = {
  attendees: ['县长 甲'],
  absent: [],
  observers: [],
  sections: [
    { itemId: 'plan', text: '同意。' },
    { itemId: 'part', text: '听取。' },
  ],
};

describe('第十四条至第十七条 会议纪要只写公开的议题', () => {
  it.each<[string, Partial<TypedMinutes>, string[]]>([
    ['公开和部分公开的议题', {}, []],
    [
      '写了依法不予公开的议题',
      { sections: [{ itemId: 'secret', text: '任免。' }] },
      ['BLOCK', 'ITEM_NOT_PUBLISHABLE'],
    ],
    [
      '写了别的会议的议题',
      { sections: [{ itemId: 'other', text: '甲。' }] },
      ['BLOCK', 'ITEM_NOT_OF_MEETING'],
    ],
    [
      '同一议题写了两段',
      {
        sections: [
          { itemId: 'plan', text: '甲。' },
          { itemId: 'plan', text: '乙。' },
        ],
      },
      ['BLOCK', 'MINUTES_SECTION_TWICE'],
    ],
    [
      '两段都不属于议题的可以',
      {
        sections: [
          { itemId: null, text: '甲。' },
          { itemId: null, text: '乙。' },
        ],
      },
      [],
    ],
    [
      '出现不公开的题目',
      { sections: [{ itemId: null, text: '会议还研究某项人事。' }] },
      ['BLOCK', 'CLOSED_TITLE_TOLD'],
    ],
    [
      '日数与记录不符（样例B10）',
      { sections: [{ itemId: 'plan', text: '公开征求意见38日。' }] },
      ['WARN', 'STATED_DAYS_DIFFER'],
    ],
    ['别的议题没有可以核对的记录', { sections: [{ itemId: 'part', text: '公开征求意见38日。' }] }, []],
    [
      '列席人数为零',
      { observers: [{ category: '人大代表', count: 0 }] },
      ['BLOCK', 'OBSERVERS_COUNT_INVALID'],
    ],
    ['列席999人', { observers: [{ category: '人大代表', count: 999 }] }, []],
    [
      '列席1000人',
      { observers: [{ category: '人大代表', count: 1000 }] },
      ['BLOCK', 'OBSERVERS_COUNT_INVALID'],
    ],
    [
      '出席201人',
      { attendees: Array.from({ length: 201 }, () => '甲') },
      ['BLOCK', 'MINUTES_NAMES_TOO_MANY'],
    ],
  ])('%s', (_title, change, expected) => {
    expect(codes(refuseMinutes({ ...MINUTES, ...change }, GROUND))).toEqual(expected);
  });

  it.each<[string, Partial<TypedMinutes>, string[]]>([
    ['写全了', {}, []],
    ['没有出席人员', { attendees: [] }, ['BLOCK', 'MINUTES_ATTENDEES_REQUIRED']],
    [
      '审议过的公开议题没有写',
      { sections: [{ itemId: 'part', text: '听取。' }] },
      ['WARN', 'MINUTES_SECTION_MISSING'],
    ],
    [
      '只有标题没有内容',
      {
        sections: [
          { itemId: 'plan', text: ' ' },
          { itemId: 'part', text: '听取。' },
        ],
      },
      ['WARN', 'MINUTES_SECTION_MISSING'],
    ],
  ])('送审前：%s', (_title, change, expected) => {
    expect(codes(refuseUnreadyMinutes({ ...MINUTES, ...change }, ITEMS))).toEqual(expected);
  });
});
