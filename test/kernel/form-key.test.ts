/** 提交编号 of a form that the server gave out: nobody else can make it, and it ends after seven days. */
import { describe, expect, it } from 'vitest';
import { isFormKey, newFormKey } from '#server/ground/kernel/form-key.ts';
import { type Lane, Limits } from '#server/ground/kernel/limits.ts';
import { Seal } from '#server/ground/kernel/seal.ts';

const sealOf = (word: string) =>
  new Seal({
    contactKey: Buffer.alloc(32, word),
    sessionKey: Buffer.alloc(32, word),
  });
const seal = sealOf('a');
const NOW = Date.parse('2026-11-20T02:00:00Z');
const DAY = 86_400_000;

describe('提交编号', () => {
  it('是一个UUID，每次不同', () => {
    const keys = Array.from({ length: 20_000 }, () => newFormKey(seal, NOW));
    expect(
      keys.every((key) => /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(key)),
    ).toBe(true);
    expect(new Set(keys).size).toBe(20_000);
  });

  it.each([
    ['当时', 0, true],
    ['七日以内', 7 * DAY, true],
    ['过了七日', 7 * DAY + 1, false],
    ['另一台服务器的时钟快一点', -60_000, true],
    ['将来的', -2 * DAY, false],
  ])('%s', (_, later, good) => {
    expect(isFormKey(seal, newFormKey(seal, NOW), NOW + later)).toBe(good);
  });

  it('改了任何一个字、换了密钥、别人编的，都不是', () => {
    const key = newFormKey(seal, NOW);
    expect(isFormKey(seal, key.toUpperCase(), NOW)).toBe(true);
    for (let at = 0; at < key.length; at += 1) {
      const sign = key.charAt(at);
      if (sign === '-') continue;
      const changed = key.slice(0, at) + (sign === '0' ? '1' : '0') + key.slice(at + 1);
      expect([changed, isFormKey(seal, changed, NOW)]).toEqual([changed, false]);
    }
    expect(isFormKey(sealOf('b'), key, NOW)).toBe(false);
    for (const other of [undefined, null, '', 7, '0190c2a4-7f6b-4c8e-9d2a-3b1f5e6d7c8a'])
      expect(isFormKey(seal, other, NOW)).toBe(false);
  });
});

describe('慢车道', () => {
  const LANE: Lane = { free: 3, freeOfAll: 100, eachSecond: 4, allSecond: 8, room: 2, roomOfAll: 100 };
  const sent = (limits: Limits, address: string) =>
    limits.takeSubmission('submitComment', address, newFormKey(seal)).then(
      () => '收到',
      (error: Error) => error.message,
    );

  it('超过的排队，排不下的请稍后再提交；别的地址不受影响', async () => {
    const limits = new Limits(true, seal, LANE);
    const many = Array.from({ length: 9 }, () => sent(limits, '203.0.113.7'));
    expect(await sent(limits, '203.0.113.8')).toBe('收到');
    const answers = await Promise.all(many);
    // Three are free, two wait their turn.
    expect(answers.filter((one) => one === '收到')).toHaveLength(5);
    expect(answers.filter((one) => /填写的内容不会丢失，请约10秒后再提交一次/.test(one))).toHaveLength(4);
  });

  it('所有地址合起来太多的也排队；各地址轮流，排得少的不等排得多的', async () => {
    const limits = new Limits(true, seal, {
      free: 3,
      freeOfAll: 1,
      eachSecond: 20,
      allSecond: 20,
      room: 50,
      roomOfAll: 20,
    });
    const left: string[] = [];
    const queue = (address: string) => sent(limits, address).then((said) => left.push(`${address} ${said}`));
    await queue('203.0.113.1');
    const flood = Array.from({ length: 30 }, () => queue('203.0.113.7'));
    await Promise.all(['203.0.113.8', '203.0.113.9'].map(queue));
    // One goes on at a time: of each address in turn. Twenty of the flood find room, the others are refused at once.
    expect(left.filter((one) => !one.endsWith('收到'))).toHaveLength(10);
    expect(left.filter((one) => one.endsWith('收到'))).toEqual(
      ['203.0.113.1', '203.0.113.7', '203.0.113.8', '203.0.113.9'].map((address) => `${address} 收到`),
    );
    await Promise.all(flood);
    expect(left.filter((one) => one === '203.0.113.7 收到')).toHaveLength(20);
  });

  it('限流关闭的，不排队', async () => {
    const limits = new Limits(false, seal, LANE);
    const answers = await Promise.all(Array.from({ length: 9 }, () => sent(limits, '203.0.113.7')));
    expect(new Set(answers)).toEqual(new Set(['收到']));
  });
});
