/** 国令713号第十八条: 公众意见采纳情况说明 as Word; its numbers are those of the opinions themselves. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import type { HeldComment } from '#server/domains/archive/held-comments.queries.ts';
import type { Statement } from '#server/domains/archive/statement.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { COMMENT_CHANNEL_LABELS, CommentChannel } from '#server/law/people/comment-channel.ts';
import { likeText } from '#server/law/feedback/like-figures.ts';
import { Outcome, OUTCOME_LABELS } from '#server/law/feedback/outcome.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { json, opened, pathOf, readWord } from './opened.ts';

const { database, files, actorOf } = await tellDemo();
cpSync(files, join(database.services.config.dataDir, '..', 'files'), { recursive: true });
const site = await openSite(database, { routes });
const SCHOOL = '2026-003';

const download = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site.get(path, headers);
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const clerk = await actorOf('jiaoti');
const { bytes } = await download(`/juanzong/${SCHOOL}`, await signedIn(database, clerk));
const file = await opened(bytes);
const word = await readWord(file.get(pathOf(file, /公众意见采纳情况说明\.docx$/)) ?? Buffer.alloc(0));
const statement = json(file, pathOf(file, /公众意见采纳情况说明\.json$/)) as Statement;
const comments = [...file.keys()]
  .filter((path) => /公众意见汇编 第\d+册\.json$/.test(path))
  .flatMap((path) => (json(file, path) as { comments: HeldComment[] }).comments);
const counted = comments.filter(({ status }) => status !== CommentStatus.WITHDRAWN);
const [channels = [], outcomes = [], themes = []] = word.tables;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('Word 里的数字由卷内的意见逐条重新算出', () => {
  it('意见分册，一条不少一条不重', () => {
    expect(new Set(comments.map(({ receiptNo }) => receiptNo)).size).toBe(comments.length);
    expect(counted).toHaveLength(126);
    expect([...file.keys()].filter((path) => /公众意见汇编 第\d+册\.docx$/.test(path))).toHaveLength(2);
  });

  it('收到的条数和人数', () => {
    const people = sum(counted.map(({ peopleCount }) => peopleCount));
    const said = word.paragraphs.join('\n');
    expect(said).toContain(`共收到${counted.length}条意见，由${people}人提出。`);
    expect(said).toContain(likeText(statement.totals, counted.length));
  });

  it('各渠道的条数', () => {
    const expected = Object.values(CommentChannel)
      .map((channel) => [channel, counted.filter((one) => one.channel === channel).length] as const)
      .filter(([, count]) => count > 0)
      .map(([channel, count]) => [COMMENT_CHANNEL_LABELS[channel], count] as const);
    const shown = channels.slice(1, -1).map(([label, count]) => [label, Number(count)]);
    expect(new Map(shown as [string, number][])).toEqual(new Map(expected));
    expect(channels.at(-1)).toEqual(['合计', String(counted.length)]);
  });

  it('各种处理结果的条数；没有人询问的，不列已作解答', () => {
    const listed = Object.values(Outcome).filter((outcome) => outcome !== Outcome.ANSWERED);
    const expected = listed.map((outcome) => [
      OUTCOME_LABELS[outcome],
      String(counted.filter((one) => one.outcome === outcome).length),
    ]);
    expect(outcomes.slice(1, -1)).toEqual(expected);
    expect(outcomes.at(-1)).toEqual(['合计', String(counted.length)]);
  });

  it('逐类说明的条数合计等于收到的条数，每类的结果和理由都在', () => {
    const rows = themes.slice(1);
    expect(sum(rows.map(([, , count]) => Number(count)))).toBe(counted.length);
    expect(sum(rows.map(([, , , people]) => Number(people)))).toBe(statement.totals.people);
    for (const outcome of Object.values(Outcome)) {
      const own = rows.filter(([, , , , result]) => result === OUTCOME_LABELS[outcome]);
      expect([outcome, sum(own.map(([, , count]) => Number(count)))]).toEqual([
        outcome,
        counted.filter((one) => one.outcome === outcome).length,
      ]);
    }
    for (const { position, reason } of statement.rows)
      expect(rows[position - 1]?.[5]).toContain(reason.replaceAll('\r', ''));
  });

  it('各类的条数也是逐条归类的条数', () => {
    const byReason = new Map<string, number>();
    for (const { outcome, reason } of counted) {
      const key = `${outcome}:${reason}`;
      byReason.set(key, (byReason.get(key) ?? 0) + 1);
    }
    const told = new Map<string, number>();
    for (const { result, reason, count } of statement.rows) {
      const key = `${result}:${reason}`;
      told.set(key, (told.get(key) ?? 0) + count);
    }
    expect(told).toEqual(byReason);
  });
});

describe('公众不用脚本就能下载', () => {
  const ADDRESS = `/fankui/${SCHOOL}/1/caina.docx`;

  it('公布以后，人人得到的与卷宗里的说的一样', async () => {
    const { answer, bytes: shown } = await download(ADDRESS);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      '采纳情况说明.docx',
    );
    const read = await readWord(shown);
    expect([read.tables, read.paragraphs]).toEqual([word.tables, word.paragraphs]);
    const tag = answer.headers.get('etag') ?? '';
    expect((await download(ADDRESS, { 'if-none-match': tag })).answer.status).toBe(304);
  });

  it('公众的报告页上有下载的链接', async () => {
    const page = await (await site.get(`/fankui/${SCHOOL}/1`)).text();
    expect(page).toContain(`href="${ADDRESS}"`);
  });

  it.each(['/fankui/2026-003/9/caina.docx', '/fankui/2026-999/1/caina.docx', '/fankui/%00/1/caina.docx'])(
    '%s 没有',
    async (path) => {
      expect((await download(path)).answer.status).toBe(404);
    },
  );

  it('没有公布的，公众得不到，办理的人从这个地址也得不到', async () => {
    const [row] = await database.sql<{ no: string; round: number }>(
      `select c.no, c.round from consultation c left join adoption_report r on r.consultation_id = c.id
       where c.opens_at is not null and r.published_at is null order by c.no limit 1`,
    );
    const path = `/fankui/${row?.no}/${row?.round}/caina.docx`;
    expect((await download(path)).answer.status).toBe(404);
    expect((await download(path, await signedIn(database, clerk))).answer.status).toBe(404);
  });
});
