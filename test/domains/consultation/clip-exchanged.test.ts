/** R-57a 换上解读视频: a second film is prepared while the first is public, reviewed with the reason, and stands in its place from one instant on. */
import { randomUUID } from 'node:crypto';
import { copyFile, appendFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { Role } from '#server/law/people/role.ts';
import { openCorrections } from '#test/engines/notice/room.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { clipRoom, FILM } from './clip-room.ts';
import { publicPage } from './consultation-asking.ts';
import { type PublishedClip, publishedClip, TITLE } from './published-clip.ts';

const given = await peopledDatabase('2026-11-20T02:00:00Z');
const { database, people } = given;
const { clerk, lead, otherClerk, secrecy, media } = people;
const corrections = await openCorrections(given);
const room = clipRoom(database, people);
const site = await openSite(database, { routes });

const REASON = '视频里把票价说成了旧方案的数额。';
const NEXT = '半分钟看懂新票价';
/** Another film than the published one: the same with a byte that no player reads. */
const OTHER = join(await mkdtemp(join(tmpdir(), 'participation-film-')), 'other.mp4');
await copyFile(FILM, OTHER);
await appendFile(OTHER, Buffer.from([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65]));

const WHOLE = `clips { id title withdrawnAt source { url } cues { text } } nextClips { id title source { url } cues { text } }`;
interface Shown {
  clips: { id: string; source: { url: string } | null }[];
  nextClips: { id: string; source: { url: string } | null }[];
}
const shown = async ({ no, round }: PublishedClip, actor: typeof clerk | null = null) =>
  (await publicPage(database, actor, { no, round }, WHOLE)) as unknown as Shown;
const exchange = ({ clip }: PublishedClip, fileId: string) => ({
  part: 'INTERPRETATION',
  wrong: '',
  corrected: '',
  formerFileId: clip.id,
  fileId,
  reason: REASON,
});
const statusOf = async (path: string, actor: typeof clerk | null = null) =>
  (await site.get(path, actor ? await signedIn(database, actor) : {})).status;
/** A film uploaded to the public round. */
const added = (film: PublishedClip, title = NEXT, path = OTHER) => room.added(film.id, path, title);

describe('准备要换上的', () => {
  let film: PublishedClip;
  beforeAll(async () => {
    film = await publishedClip(database, people, room);
  });

  it.each([
    ['别的单位', otherClerk, ['NOT_FOUND']],
    ['融媒体中心', media, ['FORBIDDEN']],
    ['没有登录', null, ['UNAUTHENTICATED']],
  ])('%s不能添加', async (_, actor, errors) => {
    expect((await room.announced(film.id, 100, actor)).errors).toEqual(errors);
  });

  it('公众、别的单位看不到；本单位和审查的看得到', async () => {
    const next = await added(film);
    for (const one of [null, otherClerk, media]) expect((await shown(film, one)).nextClips).toEqual([]);
    for (const one of [clerk, lead])
      expect((await shown(film, one)).nextClips).toMatchObject([{ title: NEXT }]);
    expect((await shown(film, clerk)).clips).toMatchObject([{ id: film.clip.id }]);
    const review = `/gongzuotai/luxiang/${next.file?.id}.mp4`;
    const answers = [secrecy, null, otherClerk].map((one) => statusOf(review, one));
    expect(await Promise.all(answers)).toEqual([200, 404, 404]);
  });

  it('没有标题、没有字幕、就是原来那一段的，不能换；附件和视频不能互换', async () => {
    const untitled = await added(film, '');
    expect(await corrections.draft(film.id, exchange(film, untitled.id))).toEqual({
      refused: ['CLIP_TITLE_REQUIRED', 'CLIP_CAPTIONS_REQUIRED'],
    });
    const same = await added(film, NEXT, FILM);
    await room.captioned(same.id);
    expect(await corrections.draft(film.id, exchange(film, same.id))).toEqual({
      refused: ['NEXT_FILM_SAME'],
    });
    expect(await corrections.draft(film.id, exchange(film, film.clip.id))).toEqual({
      refused: ['NEXT_FILM_NOT_FOUND'],
    });
    const other = await publishedClip(database, people, room);
    expect(await corrections.draft(other.id, exchange(other, same.id))).toEqual({
      refused: ['NEXT_FILM_NOT_FOUND'],
    });
  });

  it('公布的那一段仍然不能改、不能移除；标题太长的不收', async () => {
    expect((await room.captioned(film.clip.id)).refused).toEqual(['WRONG_STAGE']);
    expect((await room.run(clerk, 'removeClip', { id: film.clip.id })).refused).toEqual(['WRONG_STAGE']);
    const input = { fileId: randomUUID(), name: 'a.mp4', size: 100, title: '长'.repeat(201) };
    const { errors } = await room.run(clerk, 'addClip', { consultationId: film.id, input });
    expect(errors).toEqual(['BAD_USER_INPUT']);
  });

  it('做过要换上的视频的人，自己不能审查', async () => {
    const both = await buildActor(database, people.units.housing, [Role.UNIT_STAFF, Role.SECRECY_REVIEWER]);
    const next = await added(film);
    expect((await room.captioned(next.id, undefined, both)).clips).toBeDefined();
    const drafted = await corrections.drafted(film.id, exchange(film, next.id));
    const sent = await corrections.paper('submitPaper', clerk, drafted);
    const held = { ...drafted, version: sent.done?.version ?? 0 };
    expect(await corrections.paper('passPaper', both, held)).toEqual({ refused: ['REVIEWER_IS_AUTHOR'] });
    expect((await corrections.paper('passPaper', secrecy, held)).done).toBeDefined();
  });

  it('送审以后，要换上的字幕不能再改，也不能移除；退回以后可以', async () => {
    const next = await added(film);
    await room.captioned(next.id);
    const held = await corrections.passed(film.id, exchange(film, next.id));
    expect((await room.captioned(next.id)).refused).toEqual(['WRONG_STAGE']);
    expect((await room.run(clerk, 'removeClip', { id: next.id })).refused).toEqual(['WRONG_STAGE']);
    await database.sql(`update correction set review = 'DRAFT' where id = $1`, [held.id]);
    expect((await room.captioned(next.id)).clips).toBeDefined();
    expect((await room.run(clerk, 'removeClip', { id: next.id })).clips).toBeDefined();
  });
});

it('公布以后：原来的撤下，新的就在它后面，视频、字幕都取得到；重新启动以后仍然如此', async () => {
  const film = await publishedClip(database, people, room);
  const next = await added(film);
  await room.captioned(next.id);
  const { done } = await corrections.published(film.id, exchange(film, next.id));
  expect(done).toMatchObject({
    formerFile: { name: TITLE },
    file: { name: NEXT, url: `#shipin-${next.id}` },
  });
  const page = await shown(film);
  expect(page).toMatchObject({
    clips: [
      { id: film.clip.id, withdrawnAt: expect.any(String), source: null, cues: [] },
      { id: next.id, title: NEXT, withdrawnAt: null, cues: [{}, {}] },
    ],
    nextClips: [],
  });
  const url = page.clips[1]?.source?.url ?? '';
  expect([await statusOf(film.url), await statusOf(url)]).toEqual([404, 200]);
  const html = await (await site.get(`/zhengji/${film.no}/${film.round}`)).text();
  expect(html).toContain(`换上的解读视频：<a href="#shipin-${next.id}">${NEXT}</a>`);
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('解读视频（1段，另有1段已撤下）');
  const [notice] = await database.sql(
    'select reason from consultation_notice where consultation_id = $1 and kind = $2',
    [film.id, 'CORRECTED'],
  );
  expect(notice).toEqual({ reason: `解读视频“${TITLE}”已经撤下，换上新的解读视频。${REASON}` });
  const [row] = await database.sql('select reviewed_by_id as by from recording where id = $1', [next.id]);
  expect(row).toEqual({ by: secrecy.id });
  await database.restarted(async (services) => {
    const reopened = await openSite({ ...database, services });
    expect([(await reopened.get(film.url)).status, (await reopened.get(url)).status]).toEqual([404, 200]);
    await reopened.stop();
  });
});
