import { describe, expect, it } from 'vitest';
import {
  calendarClashes,
  type CalendarDate,
  CalendarKind,
  clashesBetween,
  ClashKind,
} from '#server/law/calendar/county-calendar.ts';

const at = (text: string) => new Date(`2026-12-${text}:00+08:00`);
const date = (change: Partial<CalendarDate> = {}): CalendarDate => ({
  id: 'one',
  kind: CalendarKind.MEETING,
  no: '2026-1',
  title: '常务会议',
  startsAt: at('11T14:30'),
  endsAt: at('11T16:30'),
  cancelled: false,
  place: '一号会议室',
  roomId: null,
  hostIds: [],
  leaders: ['县长'],
  ...change,
});
const other = (change: Partial<CalendarDate> = {}): CalendarDate =>
  date({
    id: 'two',
    kind: CalendarKind.OPEN_DAY,
    no: '2026-2',
    title: '开放日',
    place: '大厅',
    leaders: [],
    ...change,
  });

describe('全县日程：时间重叠的，场地、接待人、负责人各自说明', () => {
  it.each([
    ['场地的名称相同，空格、全角不算不同', { place: ' 一号 会议室' }, ['ROOM']],
    ['场地不同', {}, []],
    ['登记的场地不同，名称相同的也不冲突', { place: '一号会议室', roomId: 'r2' }, ['ROOM']],
    ['负责人相同', { leaders: ['副县长', '县长'] }, ['LEADER']],
    ['没有写明负责人的不比较', { leaders: [''] }, []],
    ['场地、负责人都相同', { place: '一号会议室', leaders: ['县长'] }, ['ROOM', 'LEADER']],
    [
      '前一项结束时后一项才开始',
      { place: '一号会议室', startsAt: at('11T16:30'), endsAt: at('11T17:00') },
      [],
    ],
    ['重叠一分钟', { place: '一号会议室', startsAt: at('11T16:29'), endsAt: at('11T17:00') }, ['ROOM']],
    [
      '跨天的与当中的一场重叠',
      { place: '一号会议室', startsAt: at('10T09:00'), endsAt: at('12T18:00') },
      ['ROOM'],
    ],
    ['已经取消的不占用', { place: '一号会议室', cancelled: true }, []],
  ])('%s', (_, change, kinds) => {
    expect(clashesBetween(date(), other(change)).map(({ kind }) => kind)).toEqual(kinds);
    expect(clashesBetween(other(change), date()).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('两项都登记了场地的，只看登记的场地', () => {
    const booked = { place: '一号会议室', roomId: 'r1' };
    expect(clashesBetween(date(booked), other({ ...booked, roomId: 'r2' }))).toEqual([]);
    expect(clashesBetween(date(booked), other({ ...booked, place: '别的写法' }))).toHaveLength(1);
  });

  it('接待人相同的说明冲突，不写是谁', () => {
    const [clash] = clashesBetween(date({ hostIds: ['a', 'b'] }), other({ hostIds: ['b'] }));
    expect(clash).toEqual({ kind: ClashKind.HOST, what: '', no: '2026-2', title: '开放日' });
  });

  it('网上填写的没有地点，不与任何一项冲突', () => {
    expect(clashesBetween(date({ place: '' }), other({ place: '' }))).toEqual([]);
  });

  it('同一活动的两场不与自己冲突；编号相同而类别不同的不是同一活动', () => {
    const twin = { id: 'two', place: '一号会议室' };
    expect(clashesBetween(date(), date(twin))).toEqual([]);
    expect(clashesBetween(date(), date({ ...twin, kind: CalendarKind.FORUM })).length).toBeGreaterThan(0);
  });

  it('多项连环重叠，每项列出与它冲突的每一项', () => {
    const room = '一号会议室';
    const three = [
      date({ id: 'a', no: '1', startsAt: at('11T09:00'), endsAt: at('11T12:00') }),
      other({ id: 'b', no: '2', place: room, startsAt: at('11T10:00'), endsAt: at('11T10:30') }),
      other({ id: 'c', no: '3', place: room, startsAt: at('11T11:00'), endsAt: at('11T13:00') }),
      other({ id: 'd', no: '4', place: room, startsAt: at('11T13:00'), endsAt: at('11T14:00') }),
    ];
    const found = calendarClashes(three.toReversed());
    const nosOf = (id: string) =>
      found
        .get(id)
        ?.map(({ no }) => no)
        .toSorted();
    expect([nosOf('a'), nosOf('b'), nosOf('c'), nosOf('d')]).toEqual([['2', '3'], ['1'], ['1'], undefined]);
  });

  it('与两两比较的结果相同：三百项随意排列', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const dates = Array.from({ length: 300 }, (_, index) => {
      const begins = at('11T00:00').getTime() + next(2000) * 60_000;
      return date({
        id: `${index}`,
        no: `${next(120)}`,
        place: `${next(6)}号会议室`,
        leaders: [`领导${next(9)}`],
        cancelled: next(10) === 0,
        startsAt: new Date(begins),
        endsAt: new Date(begins + (1 + next(300)) * 60_000),
      });
    });
    const found = calendarClashes(dates);
    for (const one of dates) {
      const plain = dates.flatMap((two) => (two.id === one.id ? [] : clashesBetween(one, two)));
      const said = found.get(one.id) ?? [];
      expect(said.map((clash) => JSON.stringify(clash)).toSorted()).toEqual(
        plain.map((clash) => JSON.stringify(clash)).toSorted(),
      );
    }
    expect([...found.values()].flat().length).toBeGreaterThan(100);
  });
});
