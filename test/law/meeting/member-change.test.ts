import { describe, expect, it } from 'vitest';
import {
  isUnheld,
  type ListedMember,
  type ProposedChange,
  refuseConfirmer,
  refuseHead,
  refuseProposedChange,
  refuseUnproposedChange,
} from '#server/law/meeting/member-change.ts';
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
const WHY = '县人大常委会十月会议免去职务，公告第12号';
const CHANGE: ProposedChange = {
  before: MEMBER,
  after: { ...MEMBER, until: '2026-12-31' },
  reason: WHY,
  waiting: false,
  heads: ['丑'],
};

describe('第三十条 变动名单写明理由，一人一次', () => {
  it.each<[string, Partial<ProposedChange>, string[]]>([
    ['离任，写明理由', {}, []],
    ['新增，写明理由', { before: null, after: MEMBER }, []],
    ['没有理由', { reason: '' }, ['MEMBER_REASON_REQUIRED']],
    ['理由只有标点', { reason: '。。。。。。' }, ['MEMBER_REASON_REQUIRED']],
    ['理由是套话', { reason: '根据工作需要' }, ['MEMBER_REASON_REQUIRED']],
    ['理由重复凑字', { reason: '免免免免免免' }, ['MEMBER_REASON_REQUIRED']],
    ['与原来相同', { after: MEMBER }, ['MEMBER_UNCHANGED']],
    ['已有一项待确认', { waiting: true }, ['MEMBER_CHANGE_WAITING']],
    [
      '一次说清',
      { after: { ...MEMBER, head: true }, reason: '无', waiting: true },
      ['MEMBER_CHANGE_WAITING', 'HEAD_NOT_HOLDER', 'MEMBER_REASON_REQUIRED'],
    ],
    ['新增首长，平台上是另一人', { before: null, after: { ...MEMBER, head: true } }, ['HEAD_NOT_HOLDER']],
  ])('%s', (_title, more, expected) => {
    expect(codes(refuseProposedChange({ ...CHANGE, ...more }))).toEqual(expected);
  });
});

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

describe('由提出以外、与变动没有关系的人确认', () => {
  it.each([
    ['另一人', '二', '丁', []],
    ['提出的人自己', '一', '戊', ['SECOND_PERSON_REQUIRED']],
    ['变动的就是本人', '二', '甲', ['MEMBER_IS_SELF']],
    ['更名前是本人', '二', '乙', ['MEMBER_IS_SELF']],
    ['提出的人变动自己', '一', '甲', ['SECOND_PERSON_REQUIRED', 'MEMBER_IS_SELF']],
  ] as const)('%s', (_title, id, name, expected) => {
    const names = ['甲', '乙'];
    expect(codes(refuseConfirmer({ proposedById: '一', names, actor: { id, name } }))).toEqual(expected);
  });
  it('没有待确认的，无从答复', () => {
    expect(codes(refuseUnproposedChange(false))).toEqual(['MEMBER_CHANGE_NONE']);
    expect(refuseUnproposedChange(true)).toEqual([]);
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
