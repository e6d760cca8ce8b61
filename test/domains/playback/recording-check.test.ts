import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { JPEG } from '#test/outside/http/samples.ts';
import { CLIP, onDisk, openRoom, POSTER, SAMPLES } from './recording-room.ts';

const room = await openRoom();
const { created, uploaded, fresh, meeting, services } = room;
const folder = mkdtempSync(join(tmpdir(), 'participation-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const clip = readFileSync(CLIP);
const poster = readFileSync(POSTER);
const sample = (name: string) => readFileSync(join(SAMPLES, name));

const box = (kind: string, bytes: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes.length + 8, 0);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, bytes]);
};
/** Every byte of the index turned to noise, its frame preserved. */
const noise = () => {
  const broken = Buffer.from(clip);
  const at = broken.indexOf('moov', 0, 'latin1');
  randomBytes(broken.readUInt32BE(at - 4) - 8).copy(broken, at + 4);
  return broken;
};

const checked = async (bytes: Buffer, role = 'ORIGINAL') => {
  const path = join(folder, 'x');
  writeFileSync(path, bytes);
  const recording = await created((await meeting()).id);
  const id = await uploaded(recording, role, path);
  return (await fresh(recording.id)).files.find((file) => file.id === id);
};

describe('上传的录像逐个检查：是什么、完整不完整、浏览器能不能播放', () => {
  it.each<[string, Buffer, object]>([
    [
      'H.264、AAC的MP4',
      clip,
      { mime: 'video/mp4', videoCodec: 'avc', width: 640, height: 360, durationMs: 60_000, playable: true },
    ],
    [
      'VP9的WebM',
      sample('vp9.webm'),
      { mime: 'video/webm', videoCodec: 'vp9', width: 160, height: 90, playable: true },
    ],
  ])('%s可用', async (_, bytes, expected) => {
    expect(await checked(bytes)).toMatchObject({ state: 'READY', reason: null, progress: 100, ...expected });
  });

  it.each<[string, Buffer, RegExp]>([
    ['H.265的MP4', sample('hevc.mp4'), /HEVC（H.265）.*请导出为MP4（H.264/],
    ['只有声音的', sample('sound.mp4'), /没有画面/],
    ['后半截没有了', clip.subarray(0, clip.length - 1000), /不完整/],
    ['只有开头', clip.subarray(0, 40), /不完整|夹有/],
    ['索引损坏', noise(), /损坏|没有画面/],
    [
      '后面接着一个网页',
      Buffer.concat([clip, Buffer.from('<html><script>alert(1)</script></html>')]),
      /夹有|不完整/,
    ],
    ['后面接着一个压缩包', Buffer.concat([clip, Buffer.from('PK\x03\x04'), randomBytes(500)]), /夹有|不完整/],
    ['夹着来历不明的一块', Buffer.concat([clip, box('evil', randomBytes(100))]), /夹有/],
    ['改名为MP4的文本', Buffer.from('会议录像在U盘里。'.repeat(20)), /不是MP4或者WebM/],
    ['改名为MP4的图片', poster, /不是MP4或者WebM/],
    ['WebM后面接着东西', Buffer.concat([sample('vp9.webm'), randomBytes(64)]), /夹有/],
    ['WebM不完整', sample('vp9.webm').subarray(0, 900), /不完整/],
    ['一个字节', Buffer.from('x'), /不是MP4或者WebM/],
  ])('%s，不能使用，说明原因，不留内容', async (_, bytes, why) => {
    const file = await checked(bytes);
    expect(file).toMatchObject({ state: 'REFUSED', url: null });
    expect(file?.reason).toMatch(why);
    expect(await services.recordings.size(onDisk(file?.id ?? ''))).toBeNull();
  });

  it('封面只留图像：拍摄地点等信息去掉；不是图片的不用', async () => {
    expect(await checked(poster, 'POSTER')).toMatchObject({ state: 'READY', mime: 'image/webp' });
    const file = await checked(JPEG, 'POSTER');
    expect(file).toMatchObject({ state: 'READY', mime: 'image/jpeg' });
    const kept = await services.recordings.read(onDisk(file?.id ?? ''), {
      start: 0,
      end: Number(file?.size) - 1,
    });
    const found = await sharp(await buffer(kept)).metadata();
    expect(found).toMatchObject({ width: 10, height: 20 });
    expect([found.exif, found.orientation]).toEqual([undefined, undefined]);
    expect((await checked(JPEG.subarray(0, JPEG.length / 2), 'POSTER'))?.reason).toMatch(/不完整/);
    expect((await checked(Buffer.from('<svg onload="x"/>'), 'POSTER'))?.reason).toMatch(/不是JPEG/);
  });
});
