import { expect, it } from 'vitest';
import { refuseClosingSignUp, refuseUnopened } from '#server/law/press/press-sign-up.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

it('没有开放的，只说没有开放；开放了的，照其余规则', () => {
  const rest = () => refuseClosingSignUp(true);
  expect(codes(refuseUnopened(false, rest))).toEqual(['PRESS_SIGN_UP_UNOPENED']);
  expect(codes(refuseUnopened(true, rest))).toEqual(['PRESS_SIGN_UP_IN_USE']);
  expect(refuseUnopened(true)).toEqual([]);
});

it('有人报了名或者提了问，不能再关闭', () => {
  expect(refuseClosingSignUp(false)).toEqual([]);
  expect(codes(refuseClosingSignUp(true))).toEqual(['PRESS_SIGN_UP_IN_USE']);
});
