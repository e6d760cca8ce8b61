import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '#server/ground/kernel/config/config.ts';
import { DiskRecordings } from '#server/ground/kernel/media/disk-recordings.ts';
import { S3Recordings } from '#server/ground/kernel/media/s3-recordings.ts';
import { recordingKey, type RecordingStore } from '#server/ground/kernel/media/recording-store.ts';
import { openBucket } from './s3-stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'participation-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { config: s3, bucket } = await openBucket();
const STORES: readonly (readonly [string, RecordingStore])[] = [
  ['磁盘', new DiskRecordings(join(folder, 'recordings'))],
  ['对象存储', new S3Recordings(s3)],
];

const staged = (bytes: Buffer) => {
  const path = join(folder, randomUUID());
  writeFileSync(path, bytes);
  return path;
};
const readAll = async (store: RecordingStore, key: string, start: number, end: number) =>
  Buffer.concat(await Array.fromAsync((await store.read(key, { start, end })) as AsyncIterable<Buffer>));

describe.each(STORES)('录像存于%s，同一约定', (_, store) => {
  const key = recordingKey(randomUUID());

  it('放进去的文件按段读出，一个字节也不差；放好以后不再占用暂存', async () => {
    const bytes = randomBytes(100_000);
    const path = staged(bytes);
    await store.put(key, path);
    expect(existsSync(path)).toBe(false);
    expect(await store.size(key)).toBe(100_000);
    expect(await readAll(store, key, 0, 99_999)).toEqual(bytes);
    expect(await readAll(store, key, 5000, 5000)).toEqual(bytes.subarray(5000, 5001));
    expect(await readAll(store, key, 99_000, 99_999)).toEqual(bytes.subarray(99_000));
  });

  it('中断后再放一次，结果一样', async () => {
    await store.put(key, join(folder, 'gone'));
    expect(await store.size(key)).toBe(100_000);
  });

  it('不止一片的大文件也放得进去', async () => {
    const large = recordingKey(randomUUID());
    const bytes = randomBytes(33 * 1024 * 1024);
    await store.put(large, staged(bytes));
    expect(await store.size(large)).toBe(bytes.length);
    expect(
      (await readAll(store, large, 16_777_000, 16_778_000)).equals(bytes.subarray(16_777_000, 16_778_001)),
    ).toBe(true);
    await store.remove(large);
  });

  it('移除以后没有了，再移除也不出错', async () => {
    await store.remove(key);
    await store.remove(key);
    expect(await store.size(key)).toBeNull();
  });

  it.each(['../secrets', '/etc/passwd', 'ab/../../x', ''])('键“%s”到不了存储以外', async (bad) => {
    await expect(async () => store.read(bad, { start: 0, end: 1 })).rejects.toThrow('not a storage key');
  });
});

it('大文件分片传到对象存储', () => {
  expect(bucket.asked.filter((one) => one.startsWith('PUT partNumber'))).toHaveLength(3);
  expect(bucket.asked).toContain('POST uploads');
});

describe('录像的配置', () => {
  it('不设就存在数据目录、上限8GB、不转码', () => {
    expect(readConfig({}, folder)).toMatchObject({ recordings: { maxBytes: 8e9, s3: null, ffmpeg: null } });
  });

  it('对象存储各项要设就设全，缺的一次说全', () => {
    const read = readConfig({ S3_ENDPOINT: 'https://s3.example.cn' }, folder);
    expect(Array.isArray(read) && read.map(({ name }) => name)).toEqual([
      'S3_BUCKET',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
    ]);
  });

  it('设全的按所设', () => {
    const env = {
      S3_ENDPOINT: s3.endpoint,
      S3_BUCKET: 'b',
      S3_ACCESS_KEY_ID: 'k',
      S3_SECRET_ACCESS_KEY: 's',
      RECORDING_MAX_MB: '100',
      FFMPEG_PATH: '/usr/bin/ffmpeg',
    };
    expect(readConfig(env, folder)).toMatchObject({
      recordings: { maxBytes: 1e8, ffmpeg: '/usr/bin/ffmpeg', s3: { bucket: 'b', region: 'us-east-1' } },
    });
  });
});

it('对象存储一声不响的，不一直等下去：报告出错，不说没有这个文件', async () => {
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const store = new S3Recordings(
    { ...s3, endpoint: `http://127.0.0.1:${port}` },
    { connect: 1000, idle: 200 },
  );
  await expect(store.size(recordingKey(randomUUID()))).rejects.toThrow(/time|idle/iu);
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => silent.close(resolve));
});
