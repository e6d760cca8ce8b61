/** 二维码图片: a picture that every program opens, and that says the same as the code in the page. */
import { inflateSync } from 'node:zlib';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pngOf } from '#client/citizen/png.ts';
import { qrPicture } from '#client/citizen/qr.ts';

const bytesIn = (src: string) => Buffer.from(src.replace(/^data:image\/png;base64,/, ''), 'base64');

it.each(['https://canyu.lanxi.example/zhengji/2026-002/1', 'https://x.example/tingzheng/2026-011?a=1'])(
  '存下来的图片扫出来就是本页网址：%s',
  async (address) => {
    const { side, src } = qrPicture(address);
    const { data, info } = await sharp(bytesIn(src))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([side, side]);
    expect(side).toBeGreaterThan(200);
    expect(decodeQR({ data: new Uint8ClampedArray(data), width: side, height: side })).toBe(address);
  },
);

it('大到一块装不下的，分成几块，一点不差', () => {
  const row = Array.from({ length: 2001 }, (_, index) => index % 3 === 0);
  const png = Buffer.from(pngOf(Array.from({ length: 600 }, () => row)));
  const at = png.indexOf('IDAT');
  const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  expect(pixels.length).toBe(600 * (1 + 251));
  expect([pixels[0], pixels[1], pixels.at(-251)]).toEqual([0, 0b01101101, 0b01101101]);
});
