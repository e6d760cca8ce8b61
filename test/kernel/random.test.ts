import { expect, it } from 'vitest';
import { newId } from '#schema/kernel/id.ts';
import { random } from '#server/ground/kernel/random.ts';

it('编号是UUIDv7，先取的排在前面，没有相同的', () => {
  const ids = Array.from({ length: 5000 }, newId);
  expect(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('随机字节够长、互不相同，给出以后不因再取而改变', () => {
  const given = Array.from({ length: 3000 }, () => random(32));
  const texts = given.map((bytes) => bytes.toString('hex'));
  expect(new Set(texts).size).toBe(3000);
  expect(texts.every((text) => text.length === 64 && !/^0{16}/.test(text))).toBe(true);
  random(32);
  expect(given.map((bytes) => bytes.toString('hex'))).toEqual(texts);
});
