/** R-57a 撤下解读视频: asked for by the unit, reviewed by another, published by the lead with its reason; from then on nobody of the public sees it, and the case file keeps it. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { toldForms } from '#server/domains/consultation/told-forms.queries.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { openCorrections } from '#test/engines/notice/room.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { clipRoom } from './clip-room.ts';
import { publicPage } from './consultation-asking.ts';
import { type PublishedClip, publishedClip, TITLE } from './published-clip.ts';

const given = await peopledDatabase('2026-11-20T02:00:00Z');
const { database, people } = given;
const { clerk, lead, otherClerk, otherLead, media, secrecy, justiceStaff } = people;
const corrections = await openCorrections(given);
const room = clipRoom(database, people);
const site = await openSite(database, { routes });

const REASON = '视频里把票价说成了旧方案的数额。';
const WHOLE = `clips { id title withdrawnAt withdrawReason source { url } cues { text } file { state } }`;
const takeDown = ({ clip }: PublishedClip, more: object = {}) => ({
  part: 'INTERPRETATION',
  wrong: '',
  corrected: '',
  formerFileId: clip.id,
  reason: REASON,
  ...more,
});
const stateOf = async (id: string) =>
  (await database.sql<{ state: string }>('select state from recording where id = $1', [id]))[0]?.state;
const statusOf = async (path: string) => (await site.get(path)).status;

describe('谁可以拟，写什么', () => {
  let film: PublishedClip;
  beforeAll(async () => {
    film = await publishedClip(database, people, room);
  });

  it.each([
    ['别的单位', otherClerk, ['NOT_FOUND']],
    ['融媒体中心', media, ['FORBIDDEN']],
    ['保密审查', secrecy, ['FORBIDDEN']],
    ['县司法局', justiceStaff, ['FORBIDDEN']],
    ['没有登录', null, ['UNAUTHENTICATED']],
  ])('%s不能拟', async (_, actor, errors) => {
    expect(await corrections.draft(film.id, takeDown(film), 'CONSULTATION', actor)).toEqual({ errors });
  });

  it.each([
    ['没有写原因', () => ({ reason: '' }), ['WITHDRAW_REASON_REQUIRED']],
    ['套话不算原因', () => ({ reason: '工作需要' }), ['WITHDRAW_REASON_REQUIRED']],
    ['要换上的视频不存在', () => ({ fileId: randomUUID() }), ['NEXT_FILM_NOT_FOUND']],
    [
      '没有这段视频',
      () => ({ formerFileId: randomUUID() }),
      ['CORRECTION_FILE_NOT_FOUND', 'CORRECTION_FILE_REQUIRED'],
    ],
  ])('%s', async (_, more, refused) => {
    expect(await corrections.draft(film.id, takeDown(film, more()))).toEqual({ refused });
  });

  it('不是编号的、写得太长的，都不收', async () => {
    for (const more of [{ formerFileId: '视频' }, { reason: '错'.repeat(2001) }])
      expect(await corrections.draft(film.id, takeDown(film, more))).toEqual({ errors: ['BAD_USER_INPUT'] });
  });

  it('夹带的文字没有查验过，不留下', async () => {
    const more = { wrong: '补贴每户每年800元', corrected: '补贴每户每年600元' };
    const { done } = await corrections.draft(film.id, takeDown(film, more));
    expect(done).toMatchObject({ wrong: '', corrected: '', place: `解读视频“${TITLE}”` });
  });

  it('另一轮的视频，这一轮撤不下；还没有公布的也撤不下', async () => {
    const other = await publishedClip(database, people, room);
    expect(await corrections.draft(film.id, takeDown(other))).toHaveProperty('refused');
    const draft = await corrections.round({ state: 'DRAFT' });
    const clip = await room.added(draft.id);
    expect(await corrections.draft(draft.id, takeDown({ ...film, clip }))).toEqual({ errors: ['NOT_FOUND'] });
  });

  it('没有经他人审查的、不是本单位负责人的，都不能公布，视频照旧', async () => {
    const drafted = await corrections.drafted(film.id, takeDown(film));
    expect(await corrections.publish(drafted)).toEqual({ refused: ['WRONG_STAGE'] });
    const held = await corrections.passed(film.id, takeDown(film));
    expect(await corrections.publish(held, clerk)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await corrections.publish(held, otherLead)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await corrections.publish(held, null)).toEqual({ errors: ['UNAUTHENTICATED'] });
    expect(await stateOf(film.clip.id)).toBe('PUBLISHED');
    expect(await statusOf(film.url)).toBe(200);
  });
});

describe('撤下以后', () => {
  let film: PublishedClip;
  let second: Awaited<ReturnType<typeof corrections.passed>>;
  const shown = async (actor: typeof clerk | null) =>
    (await publicPage(database, actor, { no: film.no, round: film.round }, WHOLE)) as { clips: unknown[] };
  beforeAll(async () => {
    film = await publishedClip(database, people, room);
    expect([await statusOf(film.url), await statusOf(film.clip.captions)]).toEqual([200, 200]);
    await site.get(`/zhengji/${film.no}/${film.round}`);
    second = await corrections.passed(film.id, takeDown(film));
    const { done } = await corrections.published(film.id, takeDown(film));
    expect(done).toMatchObject({ place: `解读视频“${TITLE}”`, file: null });
  });

  it('视频、字幕、文字稿都取不到', async () => {
    const { clip, url } = film;
    for (const path of [url, clip.captions, `${clip.words}.docx`, `${clip.words}.txt`])
      expect([path, await statusOf(path)]).toEqual([path, 404]);
  });

  it('公众页面不运行脚本也写明撤下的日期和原因，没有视频，也没有说过的话', async () => {
    const html = await (await site.get(`/zhengji/${film.no}/${film.round}`)).text();
    const read = html.replaceAll(/<[^>]+>/g, '');
    expect(read).toContain(`撤下：解读视频“${TITLE}”`);
    expect(read).toContain(`该解读视频已于2026年11月20日撤下。原因：${REASON}`);
    expect(read).toContain('解读视频（1段已撤下）');
    expect(read).not.toContain('城乡线路十公里内两元');
    expect(html).not.toContain('<video');
  });

  it('公众读到的只有标题、日期、原因；本单位和审查仍看得到内容', async () => {
    const gone = { title: TITLE, withdrawReason: REASON, source: null, cues: [], file: null };
    for (const one of [null, otherClerk])
      expect((await shown(one)).clips, one?.name ?? '公众').toMatchObject([gone]);
    const [kept] = (await shown(clerk)).clips as { cues: unknown[]; source: { url: string } }[];
    expect(kept?.cues).toHaveLength(2);
    const review = kept?.source.url ?? '';
    expect((await site.get(review, await signedIn(database, lead))).status).toBe(200);
    expect(await statusOf(review)).toBe(404);
  });

  it('决策公布时沿用的，也只写明已经撤下', async () => {
    const { clips } = await readAsSystem(contextOf(database, null), (db) =>
      toldForms(db, film.decisionId, [InterpretationForm.VIDEO]),
    );
    expect(clips).toMatchObject([{ title: TITLE, withdrawReason: REASON, source: null, cues: [] }]);
  });

  it('不能再撤一次，不能恢复，也不能再更正它的字幕', async () => {
    expect(await corrections.publish(second)).toEqual({
      refused: ['CORRECTION_FILE_NOT_FOUND', 'CORRECTION_FILE_REQUIRED'],
    });
    const words = { part: 'INTERPRETATION', wrong: '十公里内两元', corrected: '十公里以内两元' };
    expect(await corrections.draft(film.id, words)).toEqual({ refused: ['CORRECTION_WORDS_NOT_FOUND'] });
    const back = `update recording set state = 'PUBLISHED' where id = '${film.clip.id}'`;
    await expect(database.sql(back)).rejects.toThrow('a published recording is not changed');
  });

  it('公告写明撤下；重新启动以后仍然如此', async () => {
    const notices = await database.sql<{ reason: string }>(
      'select reason from consultation_notice where consultation_id = $1 and kind = $2',
      [film.id, 'CORRECTED'],
    );
    expect(notices).toEqual([{ reason: `解读视频“${TITLE}”已经撤下。${REASON}` }]);
    await database.restarted(async (services) => {
      const reopened = await openSite({ ...database, services }, { routes });
      expect((await reopened.get(film.url)).status).toBe(404);
      const html = await (await reopened.get(`/zhengji/${film.no}/${film.round}`)).text();
      expect(html).toContain('该解读视频已于');
      await reopened.stop();
    });
  });
});

it('影响公众判断的，撤下之日起重新给期限；不影响的不变', async () => {
  const film = await publishedClip(database, people, room);
  const other = await publishedClip(database, people, room);
  await database.sql('update clock_offset set milliseconds = milliseconds + $1', [5 * 86_400_000]);
  const renewed = await corrections.published(film.id, takeDown(film, { material: true }));
  expect(renewed.done).toMatchObject({ fromClosesOn: expect.any(String), toClosesOn: expect.any(String) });
  const same = await corrections.published(other.id, takeDown(other));
  expect(same.done).toMatchObject({ fromClosesOn: null, toClosesOn: null });
});
