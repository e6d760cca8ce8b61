import { describe, expect, it } from 'vitest';
import { isUnheld, type ListedMember, listedWords, refuseHead } from '#server/law/meeting/member-change.ts';
import { refuseMember } from '#server/law/meeting/organ-member.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const MEMBER: ListedMember = {
  name: '甲',
  post: '副县长',
  head: false,
  since: '2026-01-01',
  until: null,
  authorisationNo: null,
  authorisationOn: null,
};
const ACTING = { authorisationNo: '岚政授〔2026〕2号', authorisationOn: '2025-12-30' } as const;

describe('第三十条 行政首长是平台上任行政首长的人，或者凭书面授权代行', () => {
  it.each<[string, Partial<ListedMember>, readonly string[], string[]]>([
    ['任行政首长的人', { name: '丑', head: true }, ['丑'], []],
    ['两个账号中的一个', { name: '丑', head: true }, ['己', '丑'], []],
    ['另一人', { head: true }, ['丑'], ['HEAD_NOT_HOLDER']],
    ['还没有这个账号', { name: '丑', head: true }, [], ['HEAD_NOT_HOLDER']],
    ['名字多一个字', { name: '丑一', head: true }, ['丑'], ['HEAD_NOT_HOLDER']],
    ['凭书面授权代行', { head: true, ...ACTING }, ['丑'], []],
    ['授权当日代行', { head: true, ...ACTING, authorisationOn: '2026-01-01' }, ['丑'], []],
    ['授权在后', { head: true, ...ACTING, authorisationOn: '2026-01-02' }, ['丑'], ['AUTHORISATION_LATER']],
    ['只有文号', { head: true, ...ACTING, authorisationOn: null }, ['丑'], ['AUTHORISATION_UNCLEAR']],
    ['只有日期', { head: true, ...ACTING, authorisationNo: '' }, ['丑'], ['AUTHORISATION_UNCLEAR']],
    ['写了授权、不是首长', { ...ACTING }, ['丑'], ['AUTHORISATION_NOT_HEAD']],
    ['不是首长', {}, ['丑'], []],
  ])('%s', (_title, more, heads, expected) => {
    expect(codes(refuseHead({ ...MEMBER, ...more }, heads))).toEqual(expected);
  });

  it.each([
    ['首长是另一人', { head: true }, true],
    ['首长凭授权代行', { head: true, ...ACTING }, false],
    ['任行政首长的人', { name: '丑', head: true }, false],
    ['不是首长', {}, false],
  ] as const)('宣布开会时：%s', (_title, more, expected) => {
    expect(isUnheld({ ...MEMBER, ...more }, ['丑'])).toBe(expected);
  });
});

describe('名单中的一行，改动任何一处都读得出', () => {
  it.each<[string, Partial<ListedMember>, string]>([
    ['在任', {}, '副县长甲，2026年1月1日起'],
    ['离任', { until: '2026-06-30' }, '副县长甲，2026年1月1日起，至2026年6月30日'],
    ['行政首长', { head: true }, '副县长甲（行政首长），2026年1月1日起'],
    [
      '凭授权代行',
      { head: true, ...ACTING },
      '副县长甲（行政首长，代行职权，岚政授〔2026〕2号，2025年12月30日授权），2026年1月1日起',
    ],
  ])('%s', (_title, more, expected) => {
    expect(listedWords({ ...MEMBER, ...more })).toBe(expected);
  });
});

describe('同一人不重复登记，应到人数不因此变多', () => {
  it.each<[string, Partial<ListedMember>, string[]]>([
    ['同名同职务、同时任职', {}, ['MEMBER_TWICE']],
    ['接着前一段任职', { since: '2026-07-01' }, []],
    ['与前一段重合一天', { since: '2026-06-30' }, ['MEMBER_TWICE']],
    ['同名、职务不同', { post: '副县长（分管教育）' }, []],
    ['另一人', { name: '乙' }, []],
  ])('%s', (_title, more, expected) => {
    const other = { ...MEMBER, until: '2026-06-30' } as const;
    expect(codes(refuseMember({ ...MEMBER, ...more }, [other]))).toEqual(expected);
  });
});
