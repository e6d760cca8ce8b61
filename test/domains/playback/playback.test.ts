import { describe, expect, it } from 'vitest';
import { textPages } from '#server/domains/playback/playback-text.queries.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildPlayback, type SaidLine } from '#test/kernel/build-transcript.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T08:00:00Z' });
const people = await buildPeople(database);

/** Public data of a meeting's recording. */
interface Shown {
  chapters: { startsMs: number; title: string; closedMs: number | null; itemPosition: number | null }[];
  text: {
    total: number;
    page: number;
    pages: { title: string }[];
    cues: { text: string; startsMs: number }[];
    confirmed: boolean;
  };
  [name: string]: unknown;
}

const playback = async (no: string, variables: { page?: number; second?: number; part?: number } = {}) => {
  const { data, errors } = await ask(database, null, {
    query: `query($no: String!, $part: Int! = 1, $page: Int, $second: Int) { playback(no: $no, part: $part) {
      name part durationMs withdrawnAt withdrawReason sources { url } parts { part } posts { text } moments { id }
      chapters { startsMs title closedMs disclosure itemPosition reportingUnit decisionTitle }
      text(page: $page, second: $second) { origin confirmed total page pages { startsMs title } cues { startsMs text speaker speakerRole } } } }`,
    variables: { no, ...variables },
  });
  expect(errors).toBeUndefined();
  return data?.playback as unknown as Shown | null;
};

const SECRET = '研究某局干部人事事项';

describe('R-69 会议回放', () => {
  it('章节按时间，不公开的只说剪去多久；文字记录、录像地址、图文一并给出', async () => {
    const meeting = await buildMeeting(database, people, {
      stage: 'ENDED',
      items: [{ title: '传达学习' }, { title: SECRET, disclosure: 'CLOSED' }, { title: '审议规划' }],
    });
    const times = { startsAt: new Date('2026-11-20T01:00:00Z'), durationMs: 4_000_000 };
    await buildPlayback(database, people, meeting, {
      ...times,
      cuts: [{ startsMs: 900_000, endsMs: 1_800_000, item: 1 }],
      chapters: [
        { startsMs: 0, title: '第1项 传达学习', item: 0 },
        { startsMs: 900_000, title: '第3项 审议规划', item: 2 },
      ],
    });
    const shown = await playback(meeting.no);
    expect(shown?.chapters.map((one) => [one.startsMs, one.title, one.closedMs, one.itemPosition])).toEqual([
      [0, '第1项 传达学习', null, 1],
      [900_000, '依法不予公开的议题', 900_000, 2],
      [900_000, '第3项 审议规划', null, 3],
    ]);
    expect(shown).toMatchObject({ durationMs: 3_100_000, text: { total: 4, confirmed: true, page: 1 } });
    expect(JSON.stringify(shown)).not.toContain('人事');
  });

  it.each(['PREPARING', 'IN_REVIEW', 'APPROVED'] as const)(
    '%s的录像，公众看不到，文字也找不到',
    async (state) => {
      const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
      await buildPlayback(database, people, meeting, { state, lines: [[0, null, `没有公布的字句${state}`]] });
      expect(await playback(meeting.no)).toBeNull();
      expect((await search(`公布的字句${state}`)).nodes).toEqual([]);
    },
  );

  it('撤下以后只剩说明：没有录像、章节、文字，检索不到', async () => {
    const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
    const { id } = await buildPlayback(database, people, meeting, { lines: [[0, null, '后来撤下的话']] });
    expect((await search('后来撤下')).nodes).toHaveLength(1);
    await database.sql(
      `update recording set state = 'WITHDRAWN', withdrawn_at = '2026-11-20T07:00:00Z', withdraw_reason = '画面有误' where id = $1`,
      [id],
    );
    expect(await playback(meeting.no)).toMatchObject({
      withdrawReason: '画面有误',
      sources: [],
      chapters: [],
      text: { total: 0, cues: [] },
    });
    expect((await search('后来撤下')).nodes).toEqual([]);
  });

  it('三小时的会议分章显示，任何一秒都找得到所在的一页', async () => {
    const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
    const lines = Array.from({ length: 2500 }, (_, index): SaidLine => [
      index * 4000,
      '县长',
      `第${index}句话`,
    ]);
    await buildPlayback(database, people, meeting, {
      durationMs: 10_000_000,
      lines,
      chapters: [
        { startsMs: 0, title: '甲' },
        { startsMs: 400_000, title: '乙' },
        { startsMs: 4_000_000, title: '丙' },
      ],
    });
    const first = await playback(meeting.no);
    expect(first?.text).toMatchObject({ total: 2500, page: 1 });
    expect(first?.text.pages.map(({ title }) => title)).toEqual(['甲', '乙', '乙', '丙', '丙']);
    expect(first?.text.cues).toHaveLength(100);
    const at = await playback(meeting.no, { second: 4500 });
    expect(at?.text.cues.some(({ startsMs }) => startsMs === 4_500_000)).toBe(true);
    const all = await Promise.all([1, 2, 3, 4, 5].map((page) => playback(meeting.no, { page })));
    expect(all.flatMap((one) => one?.text.cues ?? []).map(({ text }) => text)).toEqual(
      lines.map(([, , text]) => text),
    );
    expect((await playback(meeting.no, { page: 99 }))?.text.page).toBe(1);
  });

  it('没有这场会议，没有这一段', async () => {
    const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
    expect(await playback(meeting.no)).toBeNull();
    expect(await playback('2026-999')).toBeNull();
  });
});

it('八百句以内不分页', () => {
  const starts = Array.from({ length: 800 }, (_, index) => index);
  expect(textPages(starts, [{ startsMs: 5, title: '甲' }])).toHaveLength(1);
  expect(textPages([...starts, 800], [{ startsMs: 5, title: '甲' }]).map(({ startsMs }) => startsMs)).toEqual(
    [0, 5],
  );
});

interface Hits {
  nodes: { meetingNo: string; startsMs: number; before: string; found: string; after: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const SEARCH = `query($q: String!, $year: Int, $meetingNo: String, $first: Int, $after: String) {
  hits: transcriptSearch(q: $q, year: $year, meetingNo: $meetingNo, first: $first, after: $after) {
    nodes { meetingNo startsMs part speaker before found after } pageInfo { endCursor hasNextPage } } }`;
const asked = (variables: Record<string, unknown>) => ask(database, null, { query: SEARCH, variables });
const search = async (q: string, more: Record<string, unknown> = {}) => {
  const { data, errors } = await asked({ q, ...more });
  expect(errors).toBeUndefined();
  return data?.hits as unknown as Hits;
};
