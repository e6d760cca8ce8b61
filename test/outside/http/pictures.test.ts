/** 照片里附带的拍摄信息: a stored picture is encoded anew, upright, and holds nothing that stood beside it. */
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  cleanPicture,
  pictureKind,
  pictureSize,
  UnreadablePicture,
} from '#server/ground/kernel/media/picture.ts';
import { drawing, JPEG, photograph, PNG } from './samples.ts';

const SECRET = 'GPSLatitude 29.5 N';
const secret = Buffer.from(SECRET, 'latin1');
const WEBP = await photograph().webp({ lossless: true }).toBuffer();

const cleaned = async (bytes: Buffer) => cleanPicture(pictureKind(bytes) ?? 'jpeg', bytes);

/** The colour of a place, each channel rounded to 0 or 1. */
async function colour(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const area = { left, top, width: 1, height: 1 };
  const pixel = await sharp(bytes).removeAlpha().extract(area).raw().toBuffer();
  return [...pixel].map((value) => Math.round(value / 255));
}

/** Without any note, and the same drawing turned on its side: red above, blue below. */
async function expectClean(clean: Buffer): Promise<void> {
  for (const word of [SECRET, 'GPS', 'Exif', 'http']) expect(clean.includes(word)).toBe(false);
  const found = await sharp(clean).metadata();
  for (const name of ['exif', 'xmp', 'iptc', 'orientation', 'comments'] as const)
    expect(found[name]).toBeUndefined();
  expect(await pictureSize(clean)).toEqual({ width: 10, height: 20 });
  expect([await colour(clean, 5, 2), await colour(clean, 5, 17)]).toEqual([
    [1, 0, 0],
    [0, 0, 1],
  ]);
}

describe('拍摄地点、机主去掉，躺着拍的转正', () => {
  it.each([
    ['JPEG', JPEG],
    ['PNG', PNG],
    ['WebP', WEBP],
  ])('%s', async (_name, bytes) => {
    expect(bytes.includes('GPSUSER')).toBe(true);
    const clean = await cleaned(bytes);
    await expectClean(clean);
    expect(await cleaned(bytes)).toEqual(clean);
    expect(pictureKind(clean)).toBe(pictureKind(bytes));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('方向%i：看起来的大小不变', async (orientation) => {
    const bytes = await drawing().withMetadata({ orientation }).jpeg().toBuffer();
    const size = orientation > 4 ? { width: 10, height: 20 } : { width: 20, height: 10 };
    expect(await pictureSize(bytes)).toEqual(size);
    expect(await pictureSize(await cleaned(bytes))).toEqual(size);
  });

  it('PNG的图像一个点也不变', async () => {
    const poster = await sharp(readFileSync('test/domains/playback/media/meeting.webp')).png().toBuffer();
    const dots = async (bytes: Buffer) => sharp(bytes).raw().toBuffer();
    expect((await dots(await cleaned(poster))).equals(await dots(poster))).toBe(true);
  });
});

const segment = (marker: number, ...parts: (Buffer | string)[]) => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const jpeg = (...first: Buffer[]) => Buffer.concat([JPEG.subarray(0, 2), ...first, JPEG.subarray(2)]);

describe('JPEG', () => {
  it.each<[string, Buffer]>([
    ['XMP', jpeg(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', secret))],
    ['IPTC（APP13）', jpeg(segment(0xed, 'Photoshop 3.0\0', secret))],
    ['第二张小图（MPF）', jpeg(segment(0xe2, 'MPF\0', secret))],
    ['冒充JFIF的段', jpeg(segment(0xe0, 'JFXX\0', secret))],
    ['注释', jpeg(segment(0xfe, secret))],
    ['前面多写一个FF的段', jpeg(Buffer.concat([Buffer.from([0xff]), segment(0xed, secret)]))],
    ['两段之间的文字', jpeg(secret)],
    ['图像后面的文字', Buffer.concat([JPEG, secret])],
    ['图像后面的压缩包', Buffer.concat([JPEG, Buffer.from('PK\x03\x04'), secret])],
    ['图像后面的另一张照片', Buffer.concat([JPEG, jpeg(segment(0xfe, secret))])],
  ])('%s去掉', async (_name, bytes) => {
    expect(bytes.includes(secret)).toBe(true);
    await expectClean(await cleaned(bytes));
  });
});

const chunk = (type: string, body: Buffer | string) => {
  const data = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body as string, 'latin1')]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length - 4);
  sum.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, sum]);
};
const HEADER_END = 33;
const png = (...more: Buffer[]) =>
  Buffer.concat([PNG.subarray(0, HEADER_END), ...more, PNG.subarray(HEADER_END)]);

describe('PNG', () => {
  it.each(['tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX', 'prVt'])('%s去掉', async (type) => {
    await expectClean(await cleaned(png(chunk(type, Buffer.concat([Buffer.from('Comment\0'), secret])))));
  });
  it('结束以后的内容去掉', async () => {
    await expectClean(await cleaned(Buffer.concat([PNG, chunk('IDAT', secret), secret])));
  });
});

describe('WebP', () => {
  it('没有定义的块和结束以后的内容去掉', async () => {
    const body = Buffer.concat([WEBP, Buffer.from('JUNK\x12\0\0\0', 'latin1'), secret]);
    body.writeUInt32LE(body.length - 8, 4);
    await expectClean(await cleaned(body));
    await expectClean(await cleaned(Buffer.concat([WEBP, secret])));
  });

  it('动图的每一帧留下，附带内容去掉', async () => {
    const frame = async (background: string) =>
      sharp({ create: { width: 8, height: 6, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = await Promise.all(['#f00', '#0f0', '#00f'].map(frame));
    const moving = await sharp(frames, { join: { animated: true } })
      .withExif({ IFD0: { Artist: 'GPSUSER' } })
      .webp({ delay: [100, 200, 300] })
      .toBuffer();
    const clean = await cleaned(moving);
    const found = await sharp(clean, { animated: true }).metadata();
    expect(found).toMatchObject({ pages: 3, delay: [100, 200, 300], width: 8, pageHeight: 6 });
    expect([found.exif, clean.includes('GPS')]).toEqual([undefined, false]);
    expect(await pictureSize(clean)).toEqual({ width: 8, height: 6 });
  });
});

/** A picture that says it is so many pixels wide and high. */
function claiming(width: number, height: number): Buffer {
  const head = Buffer.from(PNG.subarray(16, 29));
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([PNG.subarray(0, 8), chunk('IHDR', head), PNG.subarray(HEADER_END)]);
}

describe('不是完整图片的不收，也不会让服务器停下', () => {
  const refused = async (kind: 'jpeg' | 'png' | 'webp', bytes: Buffer) =>
    expect(cleanPicture(kind, bytes)).rejects.toBeInstanceOf(UnreadablePicture);

  it.each([
    ['JPEG', JPEG],
    ['PNG', PNG],
    ['WebP', WEBP],
  ])('断在中间的%s', async (_name, bytes) => {
    const kind = pictureKind(bytes) ?? 'jpeg';
    for (const part of [0.3, 0.6, 0.95]) await refused(kind, bytes.subarray(0, bytes.length * part));
  });

  it('说自己大得出奇的、只有开头像图片的、另一种图片', async () => {
    await refused('png', claiming(40_000, 40_000));
    await refused('jpeg', Buffer.concat([JPEG.subarray(0, 12), secret]));
    await refused('jpeg', PNG);
  });

  it('矢量图、GIF、TIFF根本不解', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"/>');
    const [gif, tiff] = [Buffer.from('GIF89a\x01\0\x01\0\0\0\0'), Buffer.from('II*\0\x08\0\0\0')];
    for (const bytes of [svg, gif, tiff]) {
      expect([pictureKind(bytes), await pictureSize(bytes)]).toEqual([null, null]);
      await refused('png', bytes);
    }
  });

  it('随便改动几个字节：要么是一张干净的图，要么不收', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (const original of [JPEG, PNG, WEBP])
      for (let turn = 0; turn < 40; turn += 1) {
        const bytes = Buffer.from(original);
        for (let change = 0; change < 4; change += 1) bytes[12 + random(bytes.length - 12)] = random(256);
        const clean = await cleaned(bytes).catch((error: unknown) => error);
        if (clean instanceof Buffer) expect(clean.includes('GPS')).toBe(false);
        else expect(clean).toBeInstanceOf(UnreadablePicture);
      }
  });
});
