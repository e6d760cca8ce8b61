/** 照片里附带的拍摄信息: whatever a camera or a crafted file puts beside the picture is not stored; the picture itself is, byte for byte. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { exifOf, tiffOf } from '#server/kernel/exif-orientation.ts';
import { pictureKind, pictureSize, stripPicture } from '#server/kernel/picture.ts';
import { JPEG, JPEG_CLEAN, JPEG_PARTS } from './samples.ts';

const SECRET = 'GPSLatitude 29.5 N';
const secret = Buffer.from(SECRET, 'latin1');
const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);

/** Sent in pieces of so many bytes: a segment may be cut anywhere. */
async function stripped(bytes: Buffer, piece = bytes.length): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  const kind = pictureKind(bytes) ?? 'jpeg';
  return buffer(Readable.from(pieces).pipe(stripPicture(kind, 1_000_000)));
}

const segment = (marker: number, ...parts: (Buffer | string)[]) => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const jpeg = (...before: Buffer[]) => Buffer.concat([START, ...before, ...JPEG_PARTS.kept, END]);

/** Nothing but the beginning of a picture came. */
const BROKEN_OFF = '断在中间的段';

describe('JPEG', () => {
  const [, table = Buffer.alloc(0)] = JPEG_PARTS.kept;
  const [jfif] = JPEG_PARTS.kept;
  const [start, data] = [JPEG_PARTS.kept.slice(0, 3), JPEG_PARTS.kept.slice(3)];
  it.each<[string, Buffer]>([
    ['XMP', jpeg(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', secret))],
    ['IPTC（APP13）', jpeg(segment(0xed, 'Photoshop 3.0\0', secret))],
    ['第二张小图（MPF）', jpeg(segment(0xe2, 'MPF\0', secret))],
    ['冒充JFIF的段', jpeg(segment(0xe0, 'JFXX\0', secret))],
    ['注释', jpeg(segment(0xfe, secret))],
    ['没有定义的段', jpeg(segment(0xf0, secret))],
    ['前面多写一个FF的段', jpeg(Buffer.concat([Buffer.from([0xff]), segment(0xe1, 'Exif\0\0', secret)]))],
    ['两段之间的文字', jpeg(secret)],
    ['说自己没有长度的段', jpeg(Buffer.from([0xff, 0xe1, 0, 0]), secret)],
    [
      '图像数据之间的段',
      Buffer.concat([
        START,
        ...start,
        ...data,
        segment(0xe1, 'Exif\0\0', secret),
        segment(0xda, '\x01'),
        ...data,
        END,
      ]),
    ],
    [
      BROKEN_OFF,
      Buffer.concat([START, ...(jfif ? [jfif] : []), Buffer.from([0xff, 0xe1, 0xff, 0xff]), secret]),
    ],
    ['图像后面的文字', Buffer.concat([jpeg(), secret])],
  ])('%s去掉', async (name, bytes) => {
    for (const piece of [bytes.length, 7, 1]) {
      const clean = await stripped(bytes, piece);
      expect(clean.includes(secret.subarray(0, 4))).toBe(false);
      expect(clean.includes(table)).toBe(name !== BROKEN_OFF);
    }
  });

  it('JFIF里的小图去掉，图像和颜色一个字节不变', async () => {
    const head = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01', 'latin1');
    const [icc, adobe] = [segment(0xe2, 'ICC_PROFILE\0\x01\x01'), segment(0xee, 'Adobe\0d\0\0\0\0\x01')];
    const small = segment(0xe0, head, '\x02\x02', secret);
    expect(await stripped(jpeg(small, icc, adobe))).toEqual(jpeg(segment(0xe0, head, '\0\0'), icc, adobe));
  });

  it('方向写了几次只留一次', async () => {
    expect(await stripped(Buffer.concat([JPEG.subarray(0, 2), JPEG_PARTS.exif, JPEG.subarray(2)]))).toEqual(
      JPEG_CLEAN(exifOf(6)),
    );
  });
});

const chunk = (type: string, body: Buffer | string) => {
  const bytes = Buffer.from(body as string, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, bytes, Buffer.from('CRC!')]);
};
const png = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('0000000300000002', 'hex')),
    ...more,
    chunk('IDAT', 'picture'),
    chunk('IEND', ''),
  ]);

describe('PNG', () => {
  it.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX', 'prVt'])('%s去掉', async (type) => {
    expect(await stripped(png(chunk(type, secret)), 5)).toEqual(png());
  });
  it('结束以后的内容去掉', async () => {
    expect(await stripped(Buffer.concat([png(), chunk('IDAT', secret), secret]))).toEqual(png());
    expect(pictureSize(png())).toEqual({ width: 3, height: 2 });
  });
});

const riff = (...chunks: [string, Buffer][]) => {
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    ...chunks.flatMap(([kind, data]) => {
      const head = Buffer.alloc(8);
      head.write(kind, 'latin1');
      head.writeUInt32LE(data.length, 4);
      return [head, data, Buffer.alloc(data.length % 2)];
    }),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
};
const extended = (flags: number) => Buffer.from([flags, 0, 0, 0, 99, 0, 0, 49, 0, 0]);
const picture = Buffer.from('the picture');

describe('WebP', () => {
  it('EXIF、XMP和没有定义的块去掉，标志和长度照改，方向留下', async () => {
    const told = Buffer.concat([Buffer.from('Exif\0\0'), tiffOf(6), secret]);
    const bytes = riff(
      ['VP8X', extended(0x1c)],
      ['VP8 ', picture],
      ['EXIF', told],
      ['XMP ', secret],
      ['JUNK', secret],
    );
    const clean = await stripped(bytes, 9);
    expect(clean).toEqual(riff(['VP8X', extended(0x18)], ['VP8 ', picture], ['EXIF', tiffOf(6)]));
    expect(pictureSize(clean)).toEqual({ width: 100, height: 50 });
    const level = riff(['VP8X', extended(0x14)], ['VP8 ', picture], ['XMP ', secret]);
    expect(await stripped(level)).toEqual(riff(['VP8X', extended(0x10)], ['VP8 ', picture]));
  });

  it('动图每一帧里的附带内容也去掉；说自己比文件长的块不要', async () => {
    const frame = Buffer.concat([
      Buffer.alloc(16, 1),
      riff(['VP8L', picture], ['XMP ', secret]).subarray(12),
    ]);
    const clean = await stripped(
      Buffer.concat([riff(['ANMF', frame]), Buffer.from('EXIF\xff\xff\0\0', 'latin1'), secret]),
    );
    expect(clean.includes(secret)).toBe(false);
    expect(clean.includes(picture)).toBe(true);
  });

  it('真的图片原样留下', async () => {
    const poster = readFileSync('server/demo/media/meeting.webp');
    expect((await stripped(poster)).equals(poster)).toBe(true);
    expect(pictureSize(poster)).toMatchObject({ width: expect.any(Number) as number });
  });
});
