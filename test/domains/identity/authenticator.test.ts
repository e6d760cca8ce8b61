/** RFC 6238 appendix B, and that a code is taken once, one step of thirty seconds around the present. */
import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { acceptedStep, authenticatorUri, newSecret } from '#server/domains/identity/authenticator.ts';

/** The RFC's test secret: "12345678901234567890". */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const NOW = new Date('2026-11-20T02:00:10Z');
const STEP = Math.floor(NOW.getTime() / 30_000);
const codeAt = (seconds: number) =>
  new TOTP({ secret: Secret.fromBase32(SECRET) }).generate({ timestamp: NOW.getTime() + seconds * 1000 });

describe('动态口令', () => {
  it.each([
    // RFC 6238 appendix B gives eight digits; six are their end.
    [59, '287082'],
    [1_111_111_109, '081804'],
    [2_000_000_000, '279037'],
  ])('1970年以来第%i秒是%s', (second, code) => {
    expect(acceptedStep(SECRET, code, new Date(second * 1000), null)).toBe(Math.floor(second / 30));
  });

  it.each([
    ['这一步的', 0, null, STEP],
    ['手机慢一步', -30, null, STEP - 1],
    ['手机快一步', 30, null, STEP + 1],
    ['慢两步', -60, null, null],
    ['快两步', 60, null, null],
    ['已经用过的', 0, STEP, null],
    ['比用过的还早一步', -30, STEP, null],
    ['用过一个，换出了下一个', 30, STEP, STEP + 1],
    ['先用了快一步的，这一步的不再作数', 0, STEP + 1, null],
  ])('%s', (_, seconds, last, step) => {
    expect(acceptedStep(SECRET, codeAt(seconds), NOW, last)).toBe(step);
  });

  it.each([
    ['000000', null],
    ['', null],
    ['1234567', null],
  ])('不是验证码：%s', (code, step) => {
    expect(acceptedStep(SECRET, code, NOW, null)).toBe(step);
  });
});

it('密钥160位，每次不同；地址里有县名、登录名和密钥', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(secret);
  const uri = new URL(authenticatorUri(secret, '某县重大决策', 'li.xiuying'));
  expect(uri.pathname).toContain('li.xiuying');
  expect(uri.searchParams.get('issuer')).toBe('某县重大决策');
  expect(uri.searchParams.get('secret')).toBe(secret);
});
