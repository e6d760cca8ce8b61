import { describe, expect, it } from 'vitest';
import { ReviewerChoice } from '#server/law/policy/body-policy.ts';
import {
  refuseDrafterReviewing,
  refuseNobodyReviews,
  refuseOwnReview,
  refuseReviewer,
  refuseUnchanged,
} from '#server/law/procedure/own-review.ts';

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

describe('第二十五条 谁可以审查', () => {
  const county = { unitIds: ['住建局'], organId: null };
  const town = { unitIds: ['青石镇'], organId: '青石镇' };
  it.each([
    ['司法局审查别的单位承办的', '司法局', county, {}, []],
    ['司法局自己承办的', '司法局', { ...county, unitIds: ['司法局'] }, {}, ['REVIEWER_OF_OWN_UNIT']],
    [
      '司法局配合承办的',
      '司法局',
      { ...county, unitIds: ['住建局', '司法局'] },
      {},
      ['REVIEWER_OF_OWN_UNIT'],
    ],
    ['县政府办公室审查司法局承办的', '县政府办', { ...county, unitIds: ['司法局'] }, {}, []],
    ['镇的审查员审查本镇的', '青石镇', town, { legalityReviewer: ReviewerChoice.OWN }, []],
    [
      '镇选定县司法局的，镇的审查员',
      '青石镇',
      town,
      { legalityReviewer: ReviewerChoice.JUSTICE },
      ['REVIEWER_NOT_CHOSEN'],
    ],
  ] as const)('%s', (_, unit, matter, setting, expected) => {
    expect(codes(refuseReviewer(unit, matter, setting))).toEqual(expected);
  });

  it.each([
    ['起草人', '甲', ['甲', '乙'], ['REVIEWER_DRAFTED']],
    ['没有参加起草的', '丙', ['甲', '乙'], []],
  ] as const)('由没有参加起草的人审查：%s', (_, person, drafters, expected) => {
    expect(codes(refuseDrafterReviewing(person, drafters))).toEqual(expected);
  });

  it('没有人可以审查的，送审时就指出，写明怎样办', () => {
    expect(refuseNobodyReviews(1)).toEqual([]);
    expect(refuseNobodyReviews(0)).toMatchObject([
      {
        code: 'REVIEWER_MISSING',
        rule: 'R-46',
        fix: '请系统管理员在不承办这件事的部门（如县政府办公室）设合法性审查员，再送审。',
      },
    ]);
  });
});
