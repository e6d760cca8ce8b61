import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrOf } from '#client/citizen/qr.ts';
import { codeIn } from '#client/staff/domains/event-day/qr-reader.ts';

const DOT = 5;
const [WIDTH, HEIGHT] = [640, 480];

/** The picture a camera takes of a printed code: white paper, the code somewhere on it. */
function photographOf(text: string) {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  const black = (left: number, top: number) => {
    for (let y = top * DOT; y < (top + 1) * DOT; y += 1)
      for (let x = left * DOT; x < (left + 1) * DOT; x += 1)
        data.fill(0, ((y + 60) * WIDTH + x + 90) * 4, ((y + 60) * WIDTH + x + 90) * 4 + 3);
  };
  for (const [, left, top, length] of qrOf(text).path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let step = 0; step < Number(length); step += 1) black(Number(left) + step, Number(top));
  return { data, width: WIDTH, height: HEIGHT };
}

it.each(['https://canyu.lanxi.example/wode?bianhao=2026-0001&ma=ABCDEFGHJK', 'ABCDEFGHJK', '岚溪县开放日'])(
  '没有自带识别的浏览器也认得出二维码：%s',
  (text) => {
    expect(codeIn(decodeQR, photographOf(text))).toBe(text);
  },
);

it('没有二维码的画面什么也不认', () => {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(200);
  expect(codeIn(decodeQR, { data, width: WIDTH, height: HEIGHT })).toBeNull();
});
