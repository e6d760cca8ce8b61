/** R-57a 解读视频: announced, looked into, captioned and titled, reviewed and published with the draft; nobody else sees it before. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toldForms } from '#server/domains/consultation/told-forms.queries.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { Role } from '#server/law/people/role.ts';
import { RECORDING_UPLOADS } from '#server/outside/http/recording-upload.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { type ClipAnswer, clipRoom, FILM } from './clip-room.ts';
import { publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherClerk, media, secrecy, auditor } = people;
const room = clipRoom(database, people);
const site = await openSite(database);
const draft = () => buildConsultation(database, people, { state: 'DRAFT' });
const as = async (actor: typeof clerk | null) => (actor ? await signedIn(database, actor) : {});
const statusOf = async (path: string, actor: typeof clerk | null) =>
  (await site.get(path, await as(actor))).status;
const clipsOn = async ({ no, round }: BuiltConsultation, actor: typeof clerk | null = null) =>
  (await publicPage(
    database,
    actor,
    { no, round },
    'clips { id title durationMs captions words source { url size } cues { text } file { id } }',
  )) as { clips: ClipAnswer[] } | null;

describe('从添加到公布', () => {
  let built: BuiltConsultation;
  let clip: ClipAnswer;
  beforeAll(async () => {
    built = await draft();
    clip = await room.added(built.id);
  });

  it('没有标题、没有字幕的不能送审，每一处都说到', async () => {
    const asked = await room.step(clerk, 'submitPaper', built.id);
    expect(asked.refused).toEqual(['CLIP_TITLE_REQUIRED', 'CLIP_CAPTIONS_REQUIRED']);
    expect(asked.findings?.map(({ fields }) => fields)).toEqual([['clips.0.title'], ['clips.0.captions']]);
  });

  it('导入字幕，写标题；送审以后不能再改', async () => {
    expect((await room.captioned(clip.id)).clips?.[0]?.cues).toHaveLength(2);
    const { done } = await room.saved(built.id, [{ id: clip.id, title: '半分钟看懂票价' }]);
    expect(done).toMatchObject({ clips: [{ title: '半分钟看懂票价', durationMs: 36_000 }] });
    expect((await room.step(clerk, 'submitPaper', built.id)).refused).toBeUndefined();
    const refused = [
      await room.announced(built.id, 100),
      await room.captioned(clip.id),
      await room.run(clerk, 'removeClip', { id: clip.id }),
    ];
    expect(refused.map((one) => one.refused?.join('、'))).toEqual([
      'WRONG_STAGE',
      'WRONG_STAGE',
      'WRONG_STAGE',
    ]);
  });

  it('公布以前，只有本单位、审查和审计看得到；融媒体中心、别的单位、公众都看不到', async () => {
    const [file] = await database.sql<{ id: string }>(
      'select id from recording_file where recording_id = $1',
      [clip.id],
    );
    const review = `/gongzuotai/luxiang/${file?.id}.mp4`;
    const open = `/zhengji/${built.no}/${built.round}/luxiang/${file?.id}.mp4`;
    for (const one of [clerk, lead, secrecy, auditor]) {
      expect(await statusOf(review, one)).toBe(200);
      expect(await statusOf(clip.captions, one)).toBe(200);
    }
    for (const one of [otherClerk, media, null]) {
      expect(await statusOf(review, one)).toBe(404);
      expect(await statusOf(clip.captions, one)).toBe(404);
      expect(await statusOf(`${clip.words}.docx`, one)).toBe(404);
    }
    expect(await statusOf(open, clerk)).toBe(404);
  });

  it('与草案同时公布：能分段取，字幕、文字稿、页面都有；以后不能再改', async () => {
    expect((await room.step(secrecy, 'passPaper', built.id)).refused).toBeUndefined();
    expect((await room.step(lead, 'openConsultation', built.id)).refused).toBeUndefined();
    const page = await clipsOn(built);
    expect(page?.clips).toMatchObject([
      {
        id: clip.id,
        title: '半分钟看懂票价',
        file: null,
        cues: [{ text: '城区公交票价由一元改为两元。' }, { text: '城乡线路十公里内两元。' }],
      },
    ]);
    const url = page?.clips[0]?.source?.url ?? '';
    expect(url).toMatch(new RegExp(`^/zhengji/${built.no}/${built.round}/luxiang/[0-9a-f-]{36}\\.mp4$`));
    const piece = await site.get(url, { range: 'bytes=0-99' });
    expect([piece.status, (await piece.arrayBuffer()).byteLength]).toEqual([206, 100]);
    expect(await (await site.get(clip.captions)).text()).toContain('城乡线路十公里内两元。');
    expect((await site.get(`${clip.words}.docx`)).status).toBe(200);
    expect(await (await site.get(`${clip.words}.txt`)).text()).toContain('半分钟看懂票价文字稿');
    expect((await site.get(url.replace(`/${built.round}/`, '/9/'))).status).toBe(404);
    expect((await site.get(`${url}?xiazai=1`)).headers.get('content-disposition')).toContain('attachment');
    expect((await room.captioned(clip.id)).refused).toEqual(['WRONG_STAGE']);
    for (const change of [
      `update recording set title = 'x' where id = '${clip.id}'`,
      `delete from transcript_cue where recording_id = '${clip.id}'`,
      `update recording_file set shown = false where recording_id = '${clip.id}'`,
    ])
      await expect(database.sql(change)).rejects.toThrow(/published recording is not changed|words of a pub/);
  });

  it('决策公布时写明短视频的，沿用；没有写明的不沿用', async () => {
    const db = database.services.database.em.fork().getKysely();
    const { VIDEO, TEXT } = InterpretationForm;
    expect((await toldForms(db, built.decisionId, [TEXT])).clips).toEqual([]);
    const [told] = (await toldForms(db, built.decisionId, [VIDEO])).clips;
    expect(told).toMatchObject({ id: clip.id, captions: clip.captions, file: null });
  });

  it('重新启动以后仍能取', async () => {
    const before = (await clipsOn(built))?.clips[0]?.source?.url ?? '';
    await database.restarted(async (services) => {
      const reopened = await openSite({ ...database, services });
      expect((await reopened.get(before, { range: 'bytes=0-9' })).status).toBe(206);
      expect((await reopened.get(clip.captions)).status).toBe(200);
      await reopened.stop();
    });
  });
});

describe('谁可以做', () => {
  it('别的单位、公众、不存在的，都不收；融媒体中心不能按会议录像改它', async () => {
    const built = await draft();
    const clip = await room.added(built.id);
    expect((await room.announced(built.id, 100, otherClerk)).errors).toEqual(['NOT_FOUND']);
    expect((await room.announced(built.id, 100, null)).errors).toEqual(['UNAUTHENTICATED']);
    expect((await room.announced(built.id, 100, media)).errors).toEqual(['FORBIDDEN']);
    expect((await room.announced(randomUUID(), 100)).errors).toEqual(['NOT_FOUND']);
    expect((await room.captioned(clip.id, undefined, otherClerk)).errors).toEqual(['NOT_FOUND']);
    expect((await room.captioned(randomUUID())).errors).toEqual(['NOT_FOUND']);
    expect((await room.run(otherClerk, 'removeClip', { id: clip.id })).errors).toEqual(['NOT_FOUND']);
    const both = await buildActor(database, people.units.housing, [Role.MEDIA_STAFF, Role.UNIT_STAFF]);
    for (const one of [media, both]) {
      const answer = await ask(database, one, {
        query: `mutation Save($id: ID!) { saveRecording(id: $id, version: 1, input: { title: "x" }) { __typename } }`,
        variables: { id: clip.id },
      });
      expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    }
  });

  it('只有登记的人能传，断了接着传', async () => {
    const built = await draft();
    const bytes = readFileSync(FILM);
    const fileId = randomUUID();
    await room.announced(built.id, bytes.length, clerk, fileId);
    const send = async (actor: typeof clerk, method: string, path: string, more: object, body?: Uint8Array) =>
      fetch(site.url + path, {
        method,
        body: body ? Buffer.from(body) : null,
        headers: {
          'tus-resumable': '1.0.0',
          origin: site.url,
          ...(await signedIn(database, actor)),
          ...more,
        },
      });
    const create = (actor: typeof clerk) =>
      send(actor, 'POST', RECORDING_UPLOADS, {
        'upload-length': String(bytes.length),
        'upload-metadata': `fileId ${Buffer.from(fileId).toString('base64')}`,
      });
    expect((await create(media)).status).toBe(403);
    expect((await create(otherClerk)).status).toBe(404);
    expect((await create(clerk)).status).toBe(201);
    const patch = (from: number, until?: number) =>
      send(
        clerk,
        'PATCH',
        `${RECORDING_UPLOADS}/${fileId}`,
        { 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
        bytes.subarray(from, until),
      );
    expect((await patch(0, 10_000)).status).toBe(204);
    expect((await patch(10_000)).status).toBe(204);
    const [row] = await database.sql<{ state: string }>('select state from recording_file where id = $1', [
      fileId,
    ]);
    expect(row?.state).toBe('CHECKING');
  });
});
