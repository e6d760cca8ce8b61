import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { convertRecording } from '#server/domains/playback/recording/convert-recording.ts';
import { cutting, rendering } from '#server/domains/playback/recording/conversion.ts';
import { jobs } from '#server/domains/playback/recording/recording.jobs.ts';
import { ask, contextOf } from '#test/kernel/ask.ts';
import { makeRecordingCut } from '#server/domains/playback/recording/make-recording-cut.ts';
import { makeRecordingRenditions } from '#server/domains/playback/recording/make-recording-renditions.ts';
import { MIXED } from './recording-course.ts';
import { CLIP, openRoom } from './recording-room.ts';

const room = await openRoom();
const { database, people, done, fresh, uploaded, created, meeting } = room;
const { media } = people;
const folder = mkdtempSync(join(tmpdir(), 'participation-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that is called as ffmpeg would be; it notes its arguments, and makes the clip. */
function program(name: string, body: string): string {
  const path = join(folder, name);
  const note = `require('fs').writeFileSync(${JSON.stringify(`${path}.args`)}, JSON.stringify(process.argv.slice(2)));`;
  writeFileSync(path, `#!${process.execPath}\n${note}\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}
const WORKS = program(
  'works',
  `console.log('out_time_us=30000000'); require('fs').copyFileSync(${JSON.stringify(CLIP)}, process.argv.at(-1));`,
);
const FAILS = program('fails', `console.error('moov atom not found'); process.exit(1);`);
const HANGS = program('hangs', 'setInterval(() => undefined, 1000);');
const NONSENSE = program('nonsense', `require('fs').writeFileSync(process.argv.at(-1), 'x');`);
const toldTo = (path: string) => JSON.parse(readFileSync(`${path}.args`, 'utf8')) as string[];

const house = (ffmpeg: string) => {
  const { services } = database;
  return {
    ...services,
    config: { ...services.config, recordings: { ...services.config.recordings, ffmpeg } },
  };
};
const asMedia = (ffmpeg: string) => ({ ...contextOf(database, media), services: house(ffmpeg) });

/** An original of a minute, the stretch from 10 s to 20 s marked. */
async function marked() {
  const held = await meeting({ items: MIXED });
  const recording = await created(held.id);
  const originalId = await uploaded(recording, 'ORIGINAL', CLIP);
  const { id, version } = await fresh(recording.id);
  const cuts = [{ startsMs: 10_000, endsMs: 20_000, itemId: held.itemIds[1] }];
  return { ...(await done(media, 'saveRecordingCuts', { id, version, cuts })), originalId };
}
const madeOf = async (id: string, role: string) =>
  (await fresh(id)).files.filter((file) => file.role === role);
const notes = () => existsSync(`${HANGS}.args`);

describe('R-68 由系统剪辑：只用文件，不经命令行解释，结果同样检查', () => {
  it('剪去的时段不在参数保留的各段里，做成以后可用，暂存清空', async () => {
    const { id, version } = await marked();
    await makeRecordingCut(asMedia(WORKS), id, version);
    const [cut] = await madeOf(id, 'CUT');
    expect(cut).toMatchObject({ state: 'CHECKING', reason: '正在剪辑' });
    await convertRecording({ fileId: cut?.id ?? '' }, house(WORKS));
    expect((await madeOf(id, 'CUT'))[0]).toMatchObject({
      state: 'READY',
      playable: true,
      durationMs: 60_000,
    });
    const told = toldTo(WORKS);
    const filter = told[told.indexOf('-filter_complex') + 1] ?? '';
    expect(filter).toContain('trim=start=0.000:end=10.000');
    expect(filter).toContain('trim=start=20.000:end=60.000');
    expect(told).toContain('-nostdin');
    expect(told[told.indexOf('-protocol_whitelist') + 1]).toBe('file');
    expect(told[told.indexOf('-force_key_frames') + 1]).toBe('10.000');
    expect(existsSync(`${house(WORKS).staging}/${cut?.id}.mp4`)).toBe(false);
  });

  it('再办一次不重做', async () => {
    const { id, version } = await marked();
    await makeRecordingCut(asMedia(WORKS), id, version);
    const [cut] = await madeOf(id, 'CUT');
    await convertRecording({ fileId: cut?.id ?? '' }, house(WORKS));
    await convertRecording({ fileId: cut?.id ?? '' }, house(FAILS));
    expect((await madeOf(id, 'CUT'))[0]?.state).toBe('READY');
  });

  it.each([
    ['没有成功的', FAILS, /转码没有成功：moov atom not found/],
    ['结果不是视频的', NONSENSE, /不是MP4/],
    ['程序不存在的', '/nonexistent/ffmpeg', /无法启动/],
  ])('%s，说明原因', async (_, ffmpeg, why) => {
    const { id, version } = await marked();
    await makeRecordingCut(asMedia(ffmpeg), id, version);
    const [cut] = await madeOf(id, 'CUT');
    await convertRecording({ fileId: cut?.id ?? '' }, house(ffmpeg));
    const [after] = await madeOf(id, 'CUT');
    expect(after).toMatchObject({ state: 'REFUSED' });
    expect(after?.reason).toMatch(why);
  });

  it('服务器停止时终止，重新启动以后接着办', async () => {
    const { id, version } = await marked();
    await makeRecordingCut(asMedia(HANGS), id, version);
    const [cut] = await madeOf(id, 'CUT');
    const stopping = new AbortController();
    const running = convertRecording({ fileId: cut?.id ?? '' }, house(HANGS), stopping.signal);
    await expect.poll(notes).toBe(true);
    stopping.abort();
    await expect(running).rejects.toThrow();
    expect((await madeOf(id, 'CUT'))[0]?.state).toBe('CHECKING');
    await database.sql(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker._private_jobs))`,
    );
    await jobs['resume-recordings']({}, database.services);
    const waiting = await database.sql(`select 1 from graphile_worker.jobs where key = $1`, [
      `convert-recording ${cut?.id}`,
    ]);
    expect(waiting).toHaveLength(1);
    await convertRecording({ fileId: cut?.id ?? '' }, house(WORKS));
    expect((await madeOf(id, 'CUT'))[0]?.state).toBe('READY');
  });

  it('转码版只做将要公布的那一个的；改了剪辑另做公开版，旧的不再算', async () => {
    const { id, version } = await marked();
    const none = await makeRecordingRenditions(asMedia(WORKS), id, version);
    expect(none).toMatchObject({ findings: [{ code: 'RECORDING_FILE_REQUIRED' }] });
    await makeRecordingCut(asMedia(WORKS), id, version);
    const [cut] = await madeOf(id, 'CUT');
    await convertRecording({ fileId: cut?.id ?? '' }, house(WORKS));
    await makeRecordingCut(asMedia(WORKS), id, (await fresh(id)).version);
    const cuts = await madeOf(id, 'CUT');
    expect(cuts.map((file) => file.id)).not.toContain(cut?.id);
    expect(await ask(database, null, { query: '{ serverTime { today } }' })).toBeTruthy();
  });
});

it('转码的参数：高度、码率、去掉原文件附带的信息', () => {
  const told = rendering({ source: '/a b;c.mp4', target: '/out.mp4', height: 360 });
  expect(told).toContain('file:/a b;c.mp4');
  expect(told[told.indexOf('-b:v') + 1]).toBe('300k');
  expect(told[told.indexOf('-map_metadata') + 1]).toBe('-1');
  const silent = cutting({ source: '/a', target: '/b', kept: [{ startsMs: 0, endsMs: 5 }], hasAudio: false });
  expect(silent.join(' ')).not.toContain('atrim');
});
