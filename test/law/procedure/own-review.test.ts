import { expect, it } from 'vitest';
import { refuseOwnReview, refuseUnchanged } from '#server/law/procedure/own-review.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

it.each([
  ['司法局', ['住建局', '财政局'], []],
  ['住建局', ['住建局', '财政局'], ['REVIEWER_OF_OWN_UNIT']],
  ['财政局', ['住建局', '财政局'], ['REVIEWER_OF_OWN_UNIT']],
  [null, ['住建局'], []],
] as const)('第二十五条 由负责合法性审查的部门审查：%s审查%s的草案', (unit, units, expected) => {
  expect(codes(refuseOwnReview(unit, units))).toEqual(expected);
});

const text = { versionSha256: 'v1', fileSha256: 'f1' };

it.each([
  ['没有改', text, ['FAILED_DRAFT_UNCHANGED']],
  ['改了系统中的草案', { ...text, versionSha256: 'v2' }, []],
  ['换了草案文件', { ...text, fileSha256: 'f2' }, []],
] as const)('第二十五条、第二十八条 经审查不合法的，修改以后才能再次送审：%s', (_, sent, expected) => {
  expect(codes(refuseUnchanged(text, sent))).toEqual(expected);
  expect(refuseUnchanged(null, sent)).toEqual([]);
});
