/** 录像存在哪里：先存在数据目录、后来配置了对象存储的，新旧都能放；取不到的，说现在取不到、说给系统管理员，备份和核对同一个门。 */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from 'pg';
import { newId } from '#schema/kernel/id.ts';
import { checkRecording } from '#server/domains/playback/recording/check-recording.ts';
import { jobs } from '#server/domains/playback/recording/recording.jobs.ts';
import { DiskRecordings } from '#server/ground/kernel/media/disk-recordings.ts';
import { openRecordings } from '#server/ground/kernel/media/open-recordings.ts';
import { recordingKey } from '#server/ground/kernel/media/recording-store.ts';
import type { Recordings } from '#server/ground/kernel/media/recordings.ts';
import { namedFiles } from '#server/outside/cli/backup/named-files.queries.ts';
import { unsoundFiles } from '#server/outside/cli/backup/recount.ts';
import { takeFiles } from '#server/outside/cli/backup/take-files.ts';
import { buildPlayback } from '#test/kernel/build-transcript.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { CLIP, openRoom } from './recording-room.ts';
import { openBucket } from './s3-stand-in.ts';

const room = await openRoom();
const { database, people, services, meeting } = room;
const folder = mkdtempSync(join(tmpdir(), 'participation-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { config: s3, bucket } = await openBucket();
const settings = { maxBytes: 1e9, ffmpeg: null };
const home = join(folder, 'recordings');
const bytes = readFileSync(CLIP);
const told: object[] = [];
const log = Object.assign(Object.create(services.log) as typeof services.log, {
  warn: (facts: object) => void told.push(facts),
});

/** The county as it runs with these stores. */
const runningWith = (recordings: Recordings) => ({ ...services, recordings, log });
const inFolder = runningWith(openRecordings({ ...settings, s3: null }, home));
const inBucket = runningWith(openRecordings({ ...settings, s3 }, home));

/** A published recording that was stored by a county as it ran then. */
async function published({ recordings }: typeof inFolder) {
  const held = await meeting();
  const storageKey = recordingKey(newId());
  const path = join(folder, newId());
  copyFileSync(CLIP, path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { storage: await recordings.put(storageKey, path), storageKey, size: bytes.length, sha256 };
  const { fileId } = await buildPlayback(database, people, held, { file });
  return { fileId, storageKey, url: `/huiyi/${held.no}/luxiang/${fileId}.mp4` };
}

const old = await published(inFolder);
const late = await published(inBucket);
const siteOf = (running: typeof inFolder) => openSite({ ...database, services: running });
const before = await siteOf(inFolder);
const after = await siteOf(inBucket);

describe('先存在数据目录，后来配置对象存储', () => {
  it.each([
    ['原来的', old],
    ['新的', late],
  ])('%s录像照样播放，一个字节也不差', async (_, { url }) => {
    const answer = await after.get(url);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await fetch(after.url + url, { method: 'HEAD' })).status).toBe(200);
  });

  it('新的在对象存储，原来的还在数据目录', async () => {
    expect(await new DiskRecordings(home).size(old.storageKey)).toBe(bytes.length);
    expect([...bucket.objects.keys()]).toEqual([`/luxiang/${late.storageKey}`]);
  });

  it('系统管理员把文件搬到对象存储以后，不改登记也照样播放', async () => {
    const moved = await published(inFolder);
    const place = new DiskRecordings(home).path(moved.storageKey);
    bucket.objects.set(`/luxiang/${moved.storageKey}`, readFileSync(place));
    rmSync(place);
    expect((await after.get(moved.url, { range: 'bytes=0-9' })).status).toBe(206);
  });

  it('移除的录像，在哪里都不留', async () => {
    const [one, other] = [await published(inFolder), await published(inBucket)];
    await database.sql(`alter table recording_file disable trigger user`);
    for (const { fileId } of [one, other]) {
      await database.sql(`update recording_file set state = 'REMOVED' where id = $1`, [fileId]);
      await jobs['remove-recording-file']({ fileId }, inBucket);
    }
    await database.sql(`alter table recording_file enable trigger user`);
    expect(existsSync(new DiskRecordings(home).path(one.storageKey))).toBe(false);
    expect(bucket.objects.has(`/luxiang/${other.storageKey}`)).toBe(false);
  });

  it('登记以后、检查以前换了配置：检查的文件存到现在的地方，照那里登记', async () => {
    const recording = await room.created((await meeting()).id);
    const fileId = await room.staged(recording, 'ORIGINAL', CLIP);
    await checkRecording({ fileId }, inBucket);
    const [row] = await database.sql('select state, storage from recording_file where id = $1', [fileId]);
    expect(row).toEqual({ state: 'READY', storage: 's3' });
  });
});

describe('哪里也取不到的', () => {
  it.each(['GET', 'HEAD'])(
    '对象存储的配置没有了（%s）：说现在取不到，告诉系统管理员应当在哪里',
    async (method) => {
      told.length = 0;
      const answer = await fetch(before.url + late.url, { method });
      expect(answer.status).toBe(503);
      if (method === 'GET') expect(await answer.text()).toContain('这段录像现在取不到');
      expect(JSON.stringify(told)).toMatch(new RegExp(`${late.storageKey}.*没有设 S3_`));
      expect((await before.get(old.url)).status).toBe(200);
    },
  );

  it('对象存储连不上：同样说，数据目录里的照样播放', async () => {
    const away = runningWith(
      openRecordings({ ...settings, s3: { ...s3, endpoint: 'http://127.0.0.1:9' } }, home),
    );
    const site = await siteOf(away);
    expect((await site.get(late.url)).status).toBe(503);
    expect((await site.get(old.url)).status).toBe(200);
  });

  it('没有设对象存储时移除里面的录像，不算办完', async () => {
    const { storageKey } = late;
    await expect(inFolder.recordings.remove({ storage: 's3', storageKey })).rejects.toThrow('没有设 S3_');
  });
});

describe('备份和核对', () => {
  let owner: Client;
  beforeAll(async () => {
    owner = new Client(database.ownerUrl);
    await owner.connect();
  });
  afterAll(() => owner.end());

  it('数据目录和对象存储里的都在备份里；取不到的，说出文件和应当在哪里', async () => {
    const named = await namedFiles(owner);
    const whole = await takeFiles(inBucket, named, join(folder, 'whole'));
    expect(whole.gaps).toEqual([]);
    const paths = whole.parts.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([old, late].map((one) => `recordings/${one.storageKey}`)));
    const short = await takeFiles(inFolder, named, join(folder, 'short'));
    expect(short.gaps.map(({ path }) => path).join()).toContain(
      `${late.storageKey}，登记在对象存储，而没有设 S3_*`,
    );
  });

  it('核对同样', async () => {
    expect(await unsoundFiles(owner, inBucket)).toEqual([]);
    const faults = await unsoundFiles(owner, inFolder);
    expect(faults.filter((one) => one.includes(late.storageKey))).toEqual([
      expect.stringMatching(/没有设 S3_\*.*文件已不在存储中/) as string,
    ]);
    expect(faults.filter((one) => one.includes(old.storageKey))).toEqual([]);
  });
});
