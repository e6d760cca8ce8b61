import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecording } from '#server/domains/playback/recording/check-recording.ts';
import { UploadLock } from '#server/domains/playback/recording/upload-lock.ts';
import { exclusively } from '#server/ground/kernel/exclusively.ts';
import { finishUpload } from '#server/domains/playback/recording/recording-upload.queries.ts';
import { CLIP, onDisk, openRoom } from './recording-room.ts';

const room = await openRoom();
const { services, people, done, created, fresh, meeting, database } = room;

class Killed extends Error {}

/** The house of a process that dies just before or just after the file has moved into the store. */
const dyingAt = (when: 'before' | 'after') => {
  const recordings = Object.create(services.recordings) as typeof services.recordings;
  recordings.put = async (key, path) => {
    if (when === 'after') await services.recordings.put(key, path);
    throw new Killed();
  };
  return { ...services, recordings };
};

/** All bytes are here; nobody has looked at them. */
async function arrived() {
  const { id, version } = await created((await meeting()).id);
  const fileId = randomUUID();
  const size = readFileSync(CLIP).length;
  const input = { fileId, role: 'ORIGINAL', name: '会议.mp4', size };
  await done(people.media, 'beginRecordingUpload', { id, version, input });
  await mkdir(services.staging, { recursive: true });
  await copyFile(CLIP, join(services.staging, fileId));
  await finishUpload(services, fileId);
  return { fileId, file: async () => (await fresh(id)).files.find((one) => one.id === fileId) };
}

describe('检查录像的进程在两步之间被杀，重新启动以后接着办，内容一个字节不差', () => {
  it.each([
    ['文件入库以前', 'before'],
    ['文件入库以后', 'after'],
  ] as const)('%s', async (_, when) => {
    const { fileId, file } = await arrived();
    await expect(checkRecording({ fileId }, dyingAt(when))).rejects.toThrow(Killed);
    expect(await file()).toMatchObject({ state: 'CHECKING', url: null });
    await checkRecording({ fileId }, services);
    const ready = await file();
    expect(ready).toMatchObject({ state: 'READY', playable: true });
    expect(await services.recordings.size(onDisk(fileId))).toBe(readFileSync(CLIP).length);
    await checkRecording({ fileId }, services);
    expect(await file()).toEqual(ready);
  });
});

describe('同一上传只由一个进程写入', () => {
  const pid = async (count: number) => {
    const found = () =>
      database.sql<{ pid: number }>(
        `select a.pid from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.locktype = 'advisory' and l.granted
         where a.application_name = 'participation-recordings' and a.datname = current_database()`,
      );
    await expect.poll(async () => (await found()).length).toBe(count);
    return found();
  };

  it('后来的请先来的放手，放手以后才写', async () => {
    const id = randomUUID();
    const first = new UploadLock(services.system, id);
    const second = new UploadLock(services.system, id);
    const order: string[] = [];
    await first.lock(new AbortController().signal, () => {
      order.push('请放手');
      void first.unlock();
    });
    await second.lock(new AbortController().signal, () => undefined);
    order.push('后来的写');
    expect(order).toEqual(['请放手', '后来的写']);
    await second.unlock();
  });

  it('先来的进程死了，锁随连接一起没有，后来的接着写', async () => {
    const id = randomUUID();
    await new UploadLock(services.system, id).lock(new AbortController().signal, () => undefined);
    const [holder] = await pid(1);
    await database.sql('select pg_terminate_backend($1)', [holder?.pid]);
    const second = new UploadLock(services.system, id);
    await second.lock(new AbortController().signal, () => undefined);
    await second.unlock();
  });

  it('不再要写的，不等到底', async () => {
    const id = randomUUID();
    const first = new UploadLock(services.system, id);
    await first.lock(new AbortController().signal, () => undefined);
    await expect(
      new UploadLock(services.system, id).lock(AbortSignal.abort(), () => undefined),
    ).rejects.toThrow(/being written/);
    await first.unlock();
  });

  it('同一文件只检查一次：另一个进程正在办，就不办', async () => {
    const { fileId, file } = await arrived();
    const both = await exclusively(services.system, `recording ${fileId}`, async () => {
      await checkRecording({ fileId }, services);
      expect(await file()).toMatchObject({ state: 'CHECKING' });
    });
    expect(both).toBe(true);
    await checkRecording({ fileId }, services);
    expect(await file()).toMatchObject({ state: 'READY' });
  });
});
