import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, describe, expect, it } from 'vitest';
import { RECORDING_UPLOADS } from '#server/outside/http/recording-upload.ts';
import { checkRecording } from '#server/domains/playback/recording/check-recording.ts';
import { Role } from '#server/law/people/role.ts';
import { openSite, signedIn, type Site } from '#test/outside/http/open-site.ts';
import { buildActor } from '#test/kernel/people.ts';
import { CLIP, openRoom, type RecordingAnswer } from './recording-room.ts';

const room = await openRoom();
const { database, people, services, done, fresh, created, meeting } = room;
const { media } = people;
const folder = mkdtempSync(join(tmpdir(), 'participation-upload-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const announced = async (recording: RecordingAnswer, size: number, name = '第38次常务会议（原始）.mp4') => {
  const fileId = randomUUID();
  const { id, version } = recording;
  await done(media, 'beginRecordingUpload', { id, version, input: { fileId, role: 'ORIGINAL', name, size } });
  return fileId;
};
const tus = { 'tus-resumable': '1.0.0' };
const meta = (fileId: string) => `fileId ${Buffer.from(fileId).toString('base64')}`;
const stateOf = async (fileId: string) =>
  (
    await database.sql<{ state: string; reason: string | null; sha256: string }>(
      'select state, reason, sha256 from recording_file where id = $1',
      [fileId],
    )
  )[0];
/** A true recording of 300 MB: the clip, with room left in it. */
function largeFile(): string {
  const path = join(folder, 'large.mp4');
  const room = Buffer.alloc(300_000_000);
  room.writeUInt32BE(room.length, 0);
  room.write('free', 4, 'latin1');
  randomBytes(1_000_000).copy(room, 150_000_000);
  writeFileSync(path, Buffer.concat([readFileSync(CLIP), room]));
  return path;
}

/** Sends up to a given number of bytes, or to the end. */
async function sendUntil(
  site: Site,
  cookie: string,
  path: string,
  fileId: string,
  stopAt: number,
): Promise<number> {
  const size = statSync(path).size;
  return new Promise((resolve, reject) => {
    let sent = 0;
    const upload = new Upload(createReadStream(path), {
      endpoint: site.url + RECORDING_UPLOADS,
      uploadUrl: `${site.url}${RECORDING_UPLOADS}/${fileId}`,
      uploadSize: size,
      chunkSize: 16_000_000,
      metadata: { fileId },
      headers: { cookie, origin: site.url },
      retryDelays: null,
      onProgress: (bytes) => {
        sent = bytes;
        if (bytes > stopAt) void upload.abort().then(() => resolve(sent), reject);
      },
      onSuccess: () => resolve(size),
      onError: reject,
    });
    upload.start();
  });
}

describe('断点续传：几个GB的录像断了接着传', () => {
  it('300 MB断两次、服务器重启一次，接着传完，一个字节也不差', async () => {
    const path = largeFile();
    const size = statSync(path).size;
    const fileId = await announced(await created((await meeting()).id), size);
    const { cookie } = await signedIn(database, media);
    const first = await openSite(database);
    await sendUntil(first, cookie, path, fileId, 80_000_000);
    await sendUntil(first, cookie, path, fileId, 180_000_000);
    await first.stop();
    const before = statSync(join(services.staging, fileId)).size;
    expect(before).toBeGreaterThan(80_000_000);
    const second = await openSite(database);
    const head = await fetch(`${second.url}${RECORDING_UPLOADS}/${fileId}`, {
      method: 'HEAD',
      headers: { ...tus, cookie },
    });
    // Bytes on their way when the line was cut may still have been written.
    expect(Number(head.headers.get('upload-offset'))).toBeGreaterThanOrEqual(before);
    await sendUntil(second, cookie, path, fileId, Infinity);
    expect(await stateOf(fileId)).toMatchObject({ state: 'CHECKING' });
    await checkRecording({ fileId }, services);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(await stateOf(fileId)).toMatchObject({ state: 'READY', sha256 });
    expect(readdirSync(services.staging).filter((name) => name.startsWith(fileId))).toEqual([]);
  });
});

const site = await openSite(database);
const { cookie } = await signedIn(database, media);
const stranger = await signedIn(
  database,
  await buildActor(database, people.units.office, [Role.MEDIA_STAFF], '另一人'),
);
const clerk = await signedIn(database, people.clerk);
const ask = (method: string, path: string, headers: Record<string, string>, body?: Buffer) =>
  fetch(site.url + path, {
    method,
    headers: { ...tus, ...headers },
    ...(body ? { body: new Uint8Array(body) } : {}),
  });

describe('每个请求都问是谁、问是不是他登记的这一次上传', () => {
  const create = (headers: Record<string, string>, fileId: string, size: number) =>
    ask('POST', RECORDING_UPLOADS, {
      'upload-length': String(size),
      'upload-metadata': meta(fileId),
      ...headers,
    });

  it('没有登录、不是融媒体中心、不是登记的人、别的网站、大小不符，都不收', async () => {
    const fileId = await announced(await created((await meeting()).id), 100);
    const own = { cookie, origin: site.url };
    expect((await create({}, fileId, 100)).status).toBe(401);
    expect((await create({ ...clerk, origin: site.url }, fileId, 100)).status).toBe(403);
    expect((await create({ ...stranger, origin: site.url }, fileId, 100)).status).toBe(404);
    expect((await create({ cookie, origin: 'https://evil.example' }, fileId, 100)).status).toBe(403);
    expect((await create(own, randomUUID(), 100)).status).toBe(404);
    expect((await create(own, '../../x', 100)).status).toBe(404);
    expect((await create(own, fileId, 101)).status).toBe(422);
    expect(readdirSync(services.staging).filter((name) => name.startsWith(fileId))).toEqual([]);
    const made = await create(own, fileId, 100);
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`${RECORDING_UPLOADS}/${fileId}`);
    const patch = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const piece = Buffer.alloc(60, 1);
    expect(
      (
        await ask(
          'PATCH',
          `${RECORDING_UPLOADS}/${fileId}`,
          { ...stranger, ...patch, origin: site.url },
          piece,
        )
      ).status,
    ).toBe(404);
    expect((await ask('PATCH', `${RECORDING_UPLOADS}/${fileId}`, { ...own, ...patch }, piece)).status).toBe(
      204,
    );
    expect((await create(own, fileId, 100)).status).toBe(201);
    expect(statSync(join(services.staging, fileId)).size).toBe(60);
    expect((await ask('PATCH', `${RECORDING_UPLOADS}/${fileId}`, { ...own, ...patch }, piece)).status).toBe(
      409,
    );
    expect((await ask('DELETE', `${RECORDING_UPLOADS}/${fileId}`, own)).status).toBe(405);
    const last = { ...own, ...patch, 'upload-offset': '60' };
    const over = await ask('PATCH', `${RECORDING_UPLOADS}/${fileId}`, last, Buffer.alloc(41, 2)).catch(
      () => null,
    );
    expect(over?.status ?? 413).toBe(413);
    expect(statSync(join(services.staging, fileId)).size).toBeLessThanOrEqual(100);
  });

  it('最后一个回答丢了，再问一次就知道已经传完；再问也只检查一次', async () => {
    const bytes = readFileSync(CLIP);
    const fileId = await announced(await created((await meeting()).id), bytes.length);
    const own = { cookie, origin: site.url };
    await create(own, fileId, bytes.length);
    writeFileSync(join(services.staging, fileId), bytes);
    const head = await ask('HEAD', `${RECORDING_UPLOADS}/${fileId}`, { cookie });
    expect(head.headers.get('upload-offset')).toBe(String(bytes.length));
    expect(await stateOf(fileId)).toMatchObject({ state: 'CHECKING' });
    const jobs = await database.sql(`select 1 from graphile_worker.jobs where key = $1`, [
      `check-recording ${fileId}`,
    ]);
    expect(jobs).toHaveLength(1);
    await checkRecording({ fileId }, services);
    await checkRecording({ fileId }, services);
    expect(await stateOf(fileId)).toMatchObject({ state: 'READY' });
  });

  it('中文文件名只在数据库里，磁盘上没有', async () => {
    const recording = await created((await meeting()).id);
    const fileId = await announced(recording, 10, '../../etc/第38次\u202e会议\n.mp4');
    expect((await fresh(recording.id)).files.find(({ id }) => id === fileId)?.name).toBe('第38次会议.mp4');
  });
});
