import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withdrawRecording } from '#server/domains/playback/recording/withdraw-recording.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { courseOf } from './recording-course.ts';
import { CLIP, onDisk, openRoom } from './recording-room.ts';

const room = await openRoom();
const { database, people, uploaded, fresh } = room;
const { media, secrecy } = people;
const course = courseOf(room);
const site = await openSite(database);
const clip = readFileSync(CLIP);
const size = clip.length;

const made = await course.published();
const url = made.recording.sources[0]?.url ?? '';
const etag = `"${made.recording.files.find(({ role }) => role === 'CUT')?.sha256}"`;

describe('R-69 公布的录像按段取，供播放器跳转', () => {
  it.each<[string, Record<string, string>, number, [number, number] | null]>([
    ['没有Range，给整个文件', {}, 200, [0, size - 1]],
    ['从头取100字节', { range: 'bytes=0-99' }, 206, [0, 99]],
    ['中间一段', { range: 'bytes=1000-1999' }, 206, [1000, 1999]],
    ['取到片尾', { range: 'bytes=300000-' }, 206, [300_000, size - 1]],
    ['末尾500字节', { range: 'bytes=-500' }, 206, [size - 500, size - 1]],
    ['末尾比文件还长，给整个文件', { range: 'bytes=-99999999' }, 206, [0, size - 1]],
    ['终点超出片尾，截到片尾', { range: `bytes=10-${size + 5}` }, 206, [10, size - 1]],
    ['起点在片尾之后', { range: `bytes=${size}-` }, 416, null],
    ['末尾零字节', { range: 'bytes=-0' }, 416, null],
    ['起点在终点之后', { range: 'bytes=9-3' }, 416, null],
    ['写得不对的不算，给整个文件', { range: 'bytes=a-b' }, 200, [0, size - 1]],
    ['不是字节的不算', { range: 'items=0-5' }, 200, [0, size - 1]],
    ['几段一起要，给整个文件', { range: 'bytes=0-9,20-29' }, 200, [0, size - 1]],
    ['文件没变，接着取', { range: 'bytes=5-9', 'if-range': etag }, 206, [5, 9]],
    ['文件变了，给整个文件', { range: 'bytes=5-9', 'if-range': '"other"' }, 200, [0, size - 1]],
    [
      '按日期说的，给整个文件',
      { range: 'bytes=5-9', 'if-range': 'Fri, 20 Nov 2026 01:00:00 GMT' },
      200,
      [0, size - 1],
    ],
    ['已有的，不再传', { 'if-none-match': etag }, 304, null],
  ])('%s', async (_, headers, status, bytes) => {
    const answer = await site.get(url, headers);
    expect(answer.status).toBe(status);
    const body = Buffer.from(await answer.arrayBuffer());
    expect(body.equals(bytes ? clip.subarray(bytes[0], bytes[1] + 1) : Buffer.alloc(0))).toBe(true);
    expect(answer.headers.get('etag')).toBe(etag);
    if (status === 206) expect(answer.headers.get('content-range')).toBe(`bytes ${bytes?.join('-')}/${size}`);
    if (status === 416) expect(answer.headers.get('content-range')).toBe(`bytes */${size}`);
    const head = await fetch(site.url + url, { method: 'HEAD', headers });
    expect([head.status, head.headers.get('content-length')]).toEqual([
      status,
      answer.headers.get('content-length'),
    ]);
  });

  it('头部说明可以按段取、是什么、每次都要再问；下载用会议的名称', async () => {
    const { headers } = await site.get(`${url}?xiazai=1`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-type': 'video/mp4',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('attachment');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
      '岚溪县人民政府第38次常务会议 第一段.mp4',
    );
  });
});

describe('R-68 没有公布的录像，审查以外谁也取不到', () => {
  /** Every address and range under which a file could be fetched. */
  const addresses = (no: string, fileId: string) =>
    ['mp4', 'webm', 'mov', 'jpg', 'png', 'webp', 'bin'].flatMap((ending) => [
      `/huiyi/${no}/luxiang/${fileId}.${ending}`,
      `/gongzuotai/luxiang/${fileId}.${ending}`,
      `/files/${fileId}/x.${ending}`,
    ]);
  const RANGES = [
    {},
    { range: 'bytes=0-9' },
    { range: 'bytes=-10' },
    { range: 'bytes=200000-' },
    { 'if-none-match': '*' },
  ];

  const fetched = async (no: string, fileId: string, who: Record<string, string>) => {
    const got: string[] = [];
    for (const address of addresses(no, fileId))
      for (const range of RANGES) {
        const answer = await site.get(address, { ...range, ...who });
        await answer.arrayBuffer();
        if (answer.status !== 404) got.push(`${answer.status} ${address}`);
      }
    return got;
  };

  it('原始录像：公布以后，公众、承办单位、政府办、审计都取不到，公众的接口里也没有', async () => {
    const { recording, held } = await course.prepared();
    const originalId = await uploaded(await fresh(recording.id), 'ORIGINAL', CLIP);
    const { version } = await fresh(recording.id);
    const input = { title: '第一段', startsAt: '2026-11-20T01:00:00.000Z' };
    await room.done(media, 'saveRecording', { id: recording.id, version, input });
    // The original is as long as the clip here, so the cut lies past its end: what counts is who may fetch it.
    await database.sql('update recording set duration_ms = 252000 where id = $1', [recording.id]);
    await course.step(recording, media, 'submitPaper');
    await course.step(recording, secrecy, 'passPaper');
    await course.step(recording, media, 'publishRecording');
    const others = [
      {},
      await signedIn(database, people.clerk),
      await signedIn(database, people.govOffice),
      await signedIn(database, people.auditor),
    ];
    for (const who of others) expect(await fetched(held.no, originalId, who)).toEqual([]);
    for (const actor of [null, people.clerk, people.govOffice, people.auditor]) {
      const text = JSON.stringify(await room.read(actor, held.no));
      expect(text).not.toContain(originalId);
    }
    expect(
      await room.database.sql(`select 1 from recording_file where id = $1 and shown`, [originalId]),
    ).toEqual([]);
  });

  it('整理的人、审查的人取得到，每人每个文件记一笔；同一中心没有参与整理的人取不到', async () => {
    const { recording, cutId } = await course.prepared();
    const own = await signedIn(database, media);
    const address = `/gongzuotai/luxiang/${cutId}.mp4`;
    expect((await site.get(address, { ...own, range: 'bytes=0-9' })).status).toBe(206);
    expect((await site.get(address, { ...own, range: 'bytes=9-19' })).status).toBe(206);
    const reviewer = await signedIn(database, secrecy);
    expect((await site.get(address, reviewer)).status).toBe(404);
    await course.step(recording, media, 'submitPaper');
    expect((await site.get(address, reviewer)).status).toBe(200);
    const seen = await database.sql(
      `select outcome, actor_name from audit_event where action = 'recording.watched' and target_id = $1 order by at`,
      [cutId],
    );
    expect(seen).toEqual([
      { outcome: 'DONE', actor_name: media.name },
      { outcome: 'DENIED', actor_name: secrecy.name },
      { outcome: 'DONE', actor_name: secrecy.name },
    ]);
  });

  it('别的会议的编号、不存在的文件，取不到', async () => {
    expect((await site.get(url.replace(made.held.no, '2026-99'))).status).toBe(404);
    expect((await site.get(`/huiyi/${made.held.no}/luxiang/${randomUUID()}.mp4`)).status).toBe(404);
  });

  it('撤下以后一个字节也取不到，正在传的当场中断', async () => {
    const { recording, held, cutId } = await course.published();
    const [source] = recording.sources;
    const answer = await fetch(site.url + (source?.url ?? ''));
    expect(answer.status).toBe(200);
    await withdrawRecording(contextOf(database, media), recording.id, recording.version, '画面需要复核。');
    await answer.arrayBuffer().catch(() => null);
    expect(await fetched(held.no, cutId, {})).toEqual([]);
    expect((await site.get(recording.poster ?? '')).status).toBe(404);
  });
});

it('录像的文件在存储里不见了，答复现在取不到，不是没有，也不断开连接', async () => {
  const { recording, cutId } = await course.published();
  const address = recording.sources[0]?.url ?? '';
  expect((await site.get(address, { range: 'bytes=0-9' })).status).toBe(206);
  await room.services.recordings.remove(onDisk(cutId));
  for (const range of [{}, { range: 'bytes=0-9' }])
    for (const method of ['GET', 'HEAD'])
      expect((await fetch(site.url + address, { method, headers: range })).status).toBe(503);
});
