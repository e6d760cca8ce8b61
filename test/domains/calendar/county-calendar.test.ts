/**
 * the county's dates side by side, each reader sees the dates open to them, and conflicts are shown to
 * staff alone.
 */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { OPEN_DAY, type Told } from '#test/domains/event/questions.ts';
import { openEvents } from '#test/domains/event/room.ts';

const house = await openEvents();
const { database, people, planned, published } = house;
const { govOffice, clerk, unitOffice } = { ...people, unitOffice: people.govOffice.unitId };

interface Shown {
  no: string;
  kind: string;
  title: string;
  cancelled: boolean;
  announced: boolean;
  postponed: boolean;
  sequence: number;
  uid: string;
  startsAt: string;
  clashes: { kind: string; what: string; no: string }[];
}

async function calendar(actor: Actor | null, asked = 'from: "2026-12-01", to: "2026-12-31"') {
  const { data, errors } = await ask(database, actor, {
    query: `{ countyCalendar(${asked}) { total entries { no kind title cancelled announced postponed sequence uid startsAt
      clashes { kind what no } } } }`,
  });
  const found = (data as unknown as { countyCalendar: { total: number; entries: Shown[] } } | null)
    ?.countyCalendar;
  return {
    entries: found?.entries ?? [],
    total: found?.total,
    codes: errors?.map(({ extensions }) => extensions.code) ?? [],
  };
}

const at = (day: number, hour: number) => `2026-12-${String(day).padStart(2, '0')}T0${hour}:00:00Z`;
const slot = (day: number, hour = 1) => ({
  startsAt: at(day, hour),
  endsAt: at(day, hour + 2),
  groups: [{ category: null, seats: 5, waitlist: 0 }],
});

const hall = await house.room(govOffice, {
  name: '大厅',
  address: '人民路18号',
  access: '北门有坡道',
  seats: 60,
  active: true,
});
const roomId = String(hall.result?.id);
const open = await published({
  ...OPEN_DAY,
  title: '开放日',
  roomId,
  place: '大厅',
  slots: [slot(16), slot(17)],
});
const draft = await planned({ ...OPEN_DAY, title: '还没有公告的开放日', place: '二楼', slots: [slot(18)] });
const meeting = await buildMeeting(database, people, {
  name: '常务会议',
  stage: 'AGENDA_SET',
  announced: true,
  startsAt: at(16, 2),
  columns: { place: '大厅', chair: '县长' },
});
const inside = await buildMeeting(database, people, {
  name: '筹备中的会议',
  stage: 'PLANNED',
  startsAt: at(16, 2),
  columns: { place: '三楼', chair: '县长' },
});

describe('全县日程', () => {
  it('公众看到公告以后的，每场一项，不写冲突', async () => {
    const { entries, total } = await calendar(null);
    expect(entries.map(({ kind, no }) => [kind, no])).toEqual([
      ['OPEN_DAY', open.no],
      ['MEETING', meeting.no],
      ['OPEN_DAY', open.no],
    ]);
    expect(total).toBe(3);
    expect(entries.flatMap(({ clashes }) => clashes)).toEqual([]);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(3);
    expect(entries.every(({ announced }) => announced)).toBe(true);
  });

  it('工作人员看到本岗位可以查阅的，场地、负责人冲突逐项写明', async () => {
    const { entries } = await calendar(govOffice);
    expect(entries.map(({ no, kind }) => `${kind} ${no}`)).toContain(`OPEN_DAY ${draft.no}`);
    const clashesOf = (kind: string, no: string) =>
      entries.find((one) => one.kind === kind && one.no === no)?.clashes;
    expect(clashesOf('OPEN_DAY', open.no)).toEqual([{ kind: 'ROOM', what: '大厅', no: meeting.no }]);
    expect(clashesOf('MEETING', meeting.no)).toEqual([
      { kind: 'ROOM', what: '大厅', no: open.no },
      { kind: 'LEADER', what: '县长', no: inside.no },
    ]);
    expect(entries.find(({ no }) => no === draft.no)?.announced).toBe(false);
  });

  it('别的单位看不到没有公告的，它造成的冲突也不写', async () => {
    const { entries } = await calendar(clerk);
    expect(entries.map(({ title }) => title)).not.toContain('还没有公告的开放日');
    expect(entries.map(({ title }) => title)).not.toContain('筹备中的会议');
    expect(entries.find(({ kind }) => kind === 'MEETING')?.clashes.map(({ kind }) => kind)).toEqual(['ROOM']);
  });

  it('按类别、单位筛选；筛去的照样算冲突', async () => {
    const filtered = await calendar(govOffice, 'from: "2026-12-01", to: "2026-12-31", kinds: [OPEN_DAY]');
    expect(new Set(filtered.entries.map(({ kind }) => kind))).toEqual(new Set(['OPEN_DAY']));
    expect(filtered.entries[0]?.clashes).toHaveLength(1);
    const own = await calendar(null, `from: "2026-12-01", to: "2026-12-31", unitId: "${unitOffice}"`);
    expect(own.total).toBe(3);
    expect((await calendar(null, `unitId: "${clerk.unitId}"`)).total).toBe(0);
    expect((await calendar(null, 'unitId: "x"')).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('起止的一天都在内；前后颠倒、过长的不受理；不写起止的，看三个月前到一年后', async () => {
    expect((await calendar(null, 'from: "2026-12-17", to: "2026-12-17"')).total).toBe(1);
    expect((await calendar(null, 'from: "2026-12-18", to: "2026-12-17"')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await calendar(null, 'from: "2025-01-01", to: "2026-12-17"')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await calendar(null, 'kinds: null')).total).toBe(3);
    expect((await calendar(null, 'to: "2026-12-16"')).total).toBe(2);
  });

  it('延期以后是同一条目，版本号加一；取消以后还在，不再冲突', async () => {
    const before = (await calendar(null)).entries.filter(
      ({ no, kind }) => no === open.no && kind === 'OPEN_DAY',
    );
    const fresh = (await house.read(govOffice, open.no)).result as Told;
    const moved = await house.postpone(govOffice, {
      id: open.id,
      version: fresh.version,
      input: {
        place: '大厅',
        roomId,
        reason: '场地设备检修',
        slots: [{ slotId: fresh.slots[0]?.id, startsAt: at(23, 1), endsAt: at(23, 3) }],
      },
    });
    expect(moved.found).toEqual([]);
    const after = (await calendar(null)).entries.filter(
      ({ no, kind }) => no === open.no && kind === 'OPEN_DAY',
    );
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    expect(after.map(({ sequence, postponed }) => [sequence, postponed])).toEqual([
      [1, true],
      [1, true],
    ]);
    await house.cancel(govOffice, {
      id: open.id,
      version: (moved.result as Told).version,
      reason: '另行安排时间',
    });
    const { entries } = await calendar(govOffice);
    expect(entries.filter(({ no, kind }) => no === open.no && kind === 'OPEN_DAY')).toEqual([
      expect.objectContaining({ cancelled: true, sequence: 2, clashes: [] }),
      expect.objectContaining({ cancelled: true, sequence: 2, clashes: [] }),
    ]);
  });
});
