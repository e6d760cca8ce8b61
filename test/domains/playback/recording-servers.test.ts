/** 几台服务器：上传的内容只在收下它的那一台上。别的服务器不下结论、什么也不毁掉，留给存有它的那一台。 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { JobRunner } from '#server/ground/kernel/process/worker.ts';
import { doOwnWork } from '#server/ground/kernel/process/own-work.ts';
import { openRecordings } from '#server/ground/kernel/media/open-recordings.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { JOBS, OWN_WORK } from '#server/outside/wiring/jobs.ts';
import { checkRecording } from '#server/domains/playback/recording/check-recording.ts';
import { convertRecording } from '#server/domains/playback/recording/convert-recording.ts';
import { makeRecordingCut } from '#server/domains/playback/recording/make-recording-cut.ts';
import { checkOwnUploads, convertOwn, removeOwn } from '#server/domains/playback/recording/own-recordings.ts';
import { jobs } from '#server/domains/playback/recording/recording.jobs.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { JPEG } from '#test/outside/http/samples.ts';
import { CLIP, onDisk, openRoom } from './recording-room.ts';

const room = await openRoom();
const { database, people, services, meeting, created, staged, uploaded, fresh } = room;
const folder = mkdtempSync(join(tmpdir(), 'participation-servers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = readFileSync(CLIP);
const poster = join(folder, 'poster.jpg');
writeFileSync(poster, JPEG);

/** The second server: the same county, a folder of its own. */
const second: Services = {
  ...services,
  recordings: openRecordings({ maxBytes: 1e9, ffmpeg: null, s3: null }, join(folder, 'recordings')),
  staging: join(folder, 'staging'),
};
mkdirSync(second.staging);
const signal = new AbortController().signal;

async function arrived(role = 'ORIGINAL', path = CLIP) {
  const { id } = await created((await meeting()).id);
  const fileId = await staged(await fresh(id), role, path);
  return { id, fileId, file: async () => (await fresh(id)).files.find((one) => one.id === fileId) };
}

describe('检查上传的任务落到别的服务器上', () => {
  it('那一台不下结论，说明在等什么；存有内容的那一台自己找到，接着检查完', async () => {
    const { fileId, file } = await arrived();
    await checkRecording({ fileId }, second);
    const left = await file();
    expect(left).toMatchObject({ state: 'CHECKING', url: null });
    expect(left?.reason).toContain('等存有它的服务器接着检查');
    expect(readFileSync(join(services.staging, fileId)).equals(bytes)).toBe(true);
    await checkOwnUploads({}, second, signal);
    expect(await file()).toEqual(left);
    await checkOwnUploads({}, services, signal);
    expect(await file()).toMatchObject({ state: 'READY', reason: null, size: bytes.length });
    expect(await services.recordings.size(onDisk(fileId))).toBe(bytes.length);
  });

  it.each([
    ['录像', 'ORIGINAL', CLIP],
    ['封面', 'POSTER', poster],
  ])('%s先传到那一台一部分、换一台传完的：不拿一部分下结论', async (_, role, path) => {
    const { fileId, file } = await arrived(role, path);
    const part = readFileSync(path).subarray(0, 200);
    writeFileSync(join(second.staging, fileId), part);
    await checkRecording({ fileId }, second);
    expect(await file()).toMatchObject({ state: 'CHECKING' });
    expect(readFileSync(join(second.staging, fileId)).equals(part)).toBe(true);
    await checkRecording({ fileId }, services);
    expect(await file()).toMatchObject({ state: 'READY' });
  });

  it('摘要算好、入库以前停了的：也留给存有内容的那一台', async () => {
    const { fileId, file } = await arrived();
    const dying = {
      ...services,
      recordings: Object.create(services.recordings) as typeof services.recordings,
    };
    dying.recordings.put = () => Promise.reject(new Error('killed'));
    await expect(checkRecording({ fileId }, dying)).rejects.toThrow('killed');
    writeFileSync(join(second.staging, fileId), bytes.subarray(0, 200));
    await checkRecording({ fileId }, second);
    expect(await file()).toMatchObject({ state: 'CHECKING' });
    await checkOwnUploads({}, services, signal);
    expect(await file()).toMatchObject({ state: 'READY', size: bytes.length });
    expect(await services.recordings.size(onDisk(fileId))).toBe(bytes.length);
  });

  it('只有别的服务器在办任务；存有内容的那一台启动以后接着办', async () => {
    const { fileId, file } = await arrived();
    const runner = new JobRunner(database.appUrl, JOBS, second);
    runner.start();
    await expect.poll(async () => (await file())?.reason, { timeout: 20_000 }).toContain('等存有它的服务器');
    const stop = doOwnWork(OWN_WORK, services);
    await expect.poll(async () => (await file())?.state, { timeout: 20_000 }).toBe('READY');
    await stop();
    await runner.stop();
    expect(existsSync(join(services.staging, fileId))).toBe(false);
  });
});

describe('原始录像在别的服务器的数据目录里', () => {
  const withProgram = (one: Services): Services => ({
    ...one,
    config: { ...one.config, recordings: { ...one.config.recordings, ffmpeg: '/nonexistent/ffmpeg' } },
  });

  it('剪辑不在这里做，也不说原来的文件没有了；没有转码程序的服务器同样不下结论', async () => {
    const { id } = await created((await meeting()).id);
    await uploaded(await fresh(id), 'ORIGINAL', CLIP);
    const cuts = [{ startsMs: 10_000, endsMs: 20_000, itemId: null }];
    const { version } = await room.done(people.media, 'saveRecordingCuts', {
      id,
      version: (await fresh(id)).version,
      cuts,
    });
    await makeRecordingCut(
      { ...contextOf(database, people.media), services: withProgram(services) },
      id,
      version,
    );
    const cut = async () => (await fresh(id)).files.find(({ role }) => role === 'CUT');
    const fileId = (await cut())?.id ?? '';
    await convertRecording({ fileId }, withProgram(second));
    expect(await cut()).toMatchObject({
      state: 'CHECKING',
      reason: expect.stringContaining('别的服务器') as string,
    });
    await convertRecording({ fileId }, services);
    expect(await cut()).toMatchObject({
      state: 'CHECKING',
      reason: expect.stringContaining('转码程序') as string,
    });
    await convertOwn({}, withProgram(second), signal);
    expect(await cut()).toMatchObject({ state: 'CHECKING' });
    await convertOwn({}, withProgram(services), signal);
    expect((await cut())?.reason).toContain('无法启动');
  });

  it('移除的任务落到别的服务器上，存有它的那一台自己清掉', async () => {
    const { id } = await created((await meeting()).id);
    const fileId = await uploaded(await fresh(id), 'ORIGINAL', CLIP);
    await room.done(people.media, 'discardRecordingFile', { id, version: (await fresh(id)).version, fileId });
    await jobs['remove-recording-file']({ fileId }, second);
    expect(await services.recordings.size(onDisk(fileId))).toBe(bytes.length);
    await removeOwn({}, services, signal);
    expect(await services.recordings.size(onDisk(fileId))).toBeNull();
  });
});
