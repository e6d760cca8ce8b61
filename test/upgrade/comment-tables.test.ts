/**
 * A county with comments from before their words and days had tables of their own is upgraded: the days are there, the
 * words are copied by the job.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { recheckCommentWords } from '#server/domains/consultation/comment/recheck-comment-words.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { readRows, restore } from './restore.ts';

const database = await restore(readRows(join(import.meta.dirname, 'before.rows.gz')));
const system = systemContext(database.services);

const count = async (rows: string) =>
  (await database.sql<{ count: number }>(`select count(*)::int as count from ${rows}`))[0]?.count;

it('升级以后，每日收到的意见与逐条重数一致', async () => {
  const told = await database.sql(
    `select consultation_id, day::text, channel, sum(comments)::int as count from comment_day_tally
     group by 1, 2, 3 order by 1, 2, 3`,
  );
  const counted = await database.sql(
    `select c.consultation_id, coalesce(c.received_on, (c.submitted_at at time zone 'Asia/Shanghai')::date)::text as day,
       c.channel, count(*)::int as count
     from comment c join comment_state s on s.comment_id = c.id where s.status <> 'WITHDRAWN' group by 1, 2, 3 order by 1, 2, 3`,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(counted);
});

it('升级本身不抄录字词；后台抄录以后，每条意见、每次修改都在', async () => {
  expect(await count('comment_words')).toBe(0);
  const all = (await count('comment'))! + (await count('comment_revision'))!;
  expect(await copyCommentWords(system, { most: 50 })).toBe(all);
  expect(await count('comment_words')).toBe(all);
  expect(await count('comment_words_mark')).toBeGreaterThan(0);
  expect(await copyCommentWords(system)).toBe(0);
  expect(await recheckCommentWords(system)).toBe(0);
});
