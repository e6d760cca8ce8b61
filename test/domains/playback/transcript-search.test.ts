import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '#server/domains/playback/transcript/transcript-excerpt.ts';
import { hitQuery } from '#server/domains/playback/transcript/transcript-search.queries.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildPlayback, type SaidLine } from '#test/kernel/build-transcript.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T08:00:00Z' });
const people = await buildPeople(database);

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

describe('检索会议文字记录', () => {
  it('两个字以上逐字相符，最近说的在前，可以一直翻到头', async () => {
    const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
    const lines = Array.from({ length: 45 }, (_, index): SaidLine => [
      index * 1000,
      null,
      `关于助餐点的第${index}个意见`,
    ]);
    await buildPlayback(database, people, meeting, { lines });
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Hits = await search('助餐点', { first: 20, after });
      seen.push(...page.nodes.map(({ startsMs }) => startsMs));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(lines.map(([startsMs]) => startsMs).toReversed());
    expect((await search('餐助')).nodes).toEqual([]);
    expect((await search('助餐点', { meetingNo: meeting.no })).nodes).toHaveLength(20);
    expect((await search('助餐点', { meetingNo: '2026-999' })).nodes).toEqual([]);
    expect((await search('助餐点', { year: 2026, first: 1 })).nodes).toHaveLength(1);
    expect((await search('助餐点', { year: 2025 })).nodes).toEqual([]);
  });

  it('库里的统计还是旧的，也只按编号取找到的那几句，不通读全部文字', async () => {
    const db = database.services.database.em.getKysely();
    const query = hitQuery({ term: '助餐点', meeting: null, from: -1e15, before: 1e15, most: 21 });
    const { rows } = await db.transaction().execute(async (trx) => {
      await sql`set local enable_nestloop = off`.execute(trx);
      return sql<{ 'QUERY PLAN': unknown }>`explain (format json) ${query}`.execute(trx);
    });
    const plan = JSON.stringify(rows);
    expect(plan).toContain('search_transcripts');
    expect(plan).toContain('transcript_cue');
    expect(plan).not.toMatch(/"(Hash|Merge) Cond":"[^"]*\bf\.id/);
  });

  it('大小写不分，符号照字面，没有人能用它查出别的', async () => {
    const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
    await buildPlayback(database, people, meeting, {
      lines: [
        [0, null, '5G基站覆盖率达到100%，CPI上涨'],
        [1000, null, "O'Neil_公司\\分公司"],
      ],
    });
    const texts = async (q: string) =>
      (await search(q)).nodes.map(({ before, found, after }) => before + found + after);
    expect(await texts('5g基站')).toHaveLength(1);
    expect(await texts('cpi')).toHaveLength(1);
    expect(await texts('100%')).toHaveLength(1);
    expect(await texts('00_')).toEqual([]);
    expect(await texts("O'Neil_公")).toHaveLength(1);
    expect(await texts('\\分公司')).toHaveLength(1);
    expect(await texts('%%')).toEqual([]);
  });

  it.each([
    ['一个字', { q: '会' }],
    ['空白', { q: '   ' }],
    ['太长', { q: '字'.repeat(51) }],
    ['翻页位置不对', { q: '会议', after: 'x' }],
    ['翻页位置是别的', { q: '会议', after: Buffer.from('["a"]').toString('base64url') }],
    ['一页太多', { q: '会议', first: 101 }],
  ])('%s，说明哪里不对', async (_, variables) => {
    expect(codesOf(await asked(variables))).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['前后二十字', `${'前'.repeat(25)}目标${'后'.repeat(25)}`, `…${'前'.repeat(20)}`, `${'后'.repeat(20)}…`],
    ['句首句尾', '目标', '', ''],
    ['扩展区汉字不切断', `${'𠮷'.repeat(21)}目标`, `…${'𠮷'.repeat(20)}`, ''],
  ])('摘录：%s', (_, text, before, after) => {
    expect(excerptOf(text, '目标')).toEqual({ before, found: '目标', after });
  });
});
