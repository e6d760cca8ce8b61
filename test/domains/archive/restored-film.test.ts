/** 档案法实施条例第三十九条: a film that was taken down is in the file that is handed out, and comes back from it as taken down. */
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { clipRoom } from '#test/domains/consultation/clip-room.ts';
import { publishedClip, TITLE } from '#test/domains/consultation/published-clip.ts';
import { openCorrections } from '#test/engines/notice/room.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { restored } from './restoring.ts';

const given = await peopledDatabase('2026-11-20T02:00:00Z');
const { database, people } = given;
const REASON = '视频里把票价说成了旧方案的数额。';

it('撤下的解读视频随卷宗恢复：字幕一字不少，公众看到的仍是撤下的日期和原因', async () => {
  const corrections = await openCorrections(given);
  const site = await openSite(database, { routes });
  const room = clipRoom(database, people);
  // Of another decision: no part of this file.
  await publishedClip(database, people, room);
  const film = await publishedClip(database, people, room);
  const words = { part: 'INTERPRETATION', wrong: '', corrected: '', formerFileId: film.clip.id };
  expect((await corrections.published(film.id, { ...words, reason: REASON })).done).toBeDefined();

  const file = await site.get(`/juanzong/${film.no}`, await signedIn(database, people.clerk));
  expect(file.status).toBe(200);
  const { target } = await restored(Buffer.from(await file.arrayBuffer()));

  const [row] = await target.sql(
    `select r.state, r.withdraw_reason as reason, (select string_agg(q.text, '' order by q.starts_ms)
       from transcript_cue q where q.recording_id = r.id) as said from recording r where r.id = $1`,
    [film.clip.id],
  );
  expect(await target.sql('select id from recording')).toHaveLength(1);
  const said = '城区公交票价由一元改为两元。城乡线路十公里内两元。';
  expect(row).toEqual({ state: 'WITHDRAWN', reason: REASON, said });

  const there = await openSite(target, { routes });
  const page = await (await there.get(`/zhengji/${film.no}/${film.round}`)).text();
  const read = page.replaceAll(/<[^>]+>/g, '');
  expect(read).toContain(`撤下：解读视频“${TITLE}”`);
  expect(read).toContain(`该解读视频已于2026年11月20日撤下。原因：${REASON}`);
  expect(read).not.toContain('城乡线路十公里内两元');
});
