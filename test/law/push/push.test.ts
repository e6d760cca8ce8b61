/** R-105 定向推送: short, to a page of the unit, and seldom. */
import { describe, expect, it } from 'vitest';
import { MomentKind } from '#server/law/following/following-words.ts';
import { Role } from '#server/law/people/role.ts';
import {
  isPushable,
  PUSH_MAX,
  PUSHES_AT_MOST,
  type PushContent,
  type PushFacts,
  pushesSince,
  refusePush,
  refusePushing,
} from '#server/law/push/push.ts';
import { PUSH_OVERSEERS, PUSHING_POSTS } from '#server/law/push/push-posts.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const NOW = at('2026-11-20T10:00:00');
const PUSH: Omit<PushContent, 'page'> = {
  groups: ['ELDERLY'],
  title: '养老服务收费办法征求您的意见',
  text: '办法规定了养老院的收费项目和退费，11月30日以前可以提意见，也可以打电话0571-88886666。',
};
const FACTS: PushFacts = { published: true, endsAt: at('2026-12-01T00:00:00'), sent: 0, now: NOW };

const found = (push: Partial<typeof PUSH>, facts: Partial<PushFacts> = {}) =>
  refusePush({ ...PUSH, ...push }, { ...FACTS, ...facts }).map(({ code, fields }) => [code, ...fields]);

describe('政府信息公开条例第二十三条 把已经公布的事告诉直接有关的人', () => {
  it.each<[string, Partial<typeof PUSH>, Partial<PushFacts>, string[][]]>([
    ['写清了的，可以推送', {}, {}, []],
    ['公布结果的页面没有截止', {}, { endsAt: null }, []],
    ['没有选群体', { groups: [] }, {}, [['PUSH_NO_GROUP', 'groups']]],
    ['没有标题', { title: '。' }, {}, [['PUSH_UNTITLED', 'title']]],
    ['标题到了字数', { title: '养'.repeat(PUSH_MAX.title) }, {}, []],
    ['标题多一个字', { title: '养'.repeat(PUSH_MAX.title + 1) }, {}, [['PUSH_TEXT_LONG', 'title']]],
    ['正文没有内容', { text: '详见附件' }, {}, [['PUSH_TEXT_THIN', 'text']]],
    ['正文超过字数', { text: PUSH.text.repeat(5) }, {}, [['PUSH_TEXT_LONG', 'text']]],
    ['写了网址的', { text: `${PUSH.text}详见www.example.cn` }, {}, [['PUSH_ADDRESS_TYPED', 'text']]],
    ['标题里写了网址的', { title: '请看 https://a.cn/b' }, {}, [['PUSH_ADDRESS_TYPED', 'title']]],
    ['写了手机号码的', { text: `${PUSH.text}13800138000` }, {}, [['PUSH_PERSONAL', 'text']]],
    ['不是本单位公布的页面', {}, { published: false, endsAt: null }, [['PUSH_PAGE_UNKNOWN', 'page']]],
    ['征求意见到了截止的时刻', {}, { endsAt: NOW }, [['PUSH_PAGE_OVER', 'page']]],
    ['还有一毫秒才截止', {}, { endsAt: new Date(NOW.getTime() + 1) }, []],
    ['一周内推送满了', {}, { sent: PUSHES_AT_MOST }, [['PUSH_TOO_OFTEN']]],
    [
      '不符合之处一并说明',
      { groups: [], title: '', text: '' },
      { published: false, sent: PUSHES_AT_MOST },
      [
        ['PUSH_TOO_OFTEN'],
        ['PUSH_NO_GROUP', 'groups'],
        ['PUSH_UNTITLED', 'title'],
        ['PUSH_TEXT_THIN', 'text'],
        ['PUSH_PAGE_UNKNOWN', 'page'],
      ],
    ],
  ])('%s', (_title, push, facts, expected) => {
    expect(found(push, facts)).toEqual(expected);
  });

  it('次数在拒绝里说明；七天以前的不算', () => {
    expect(refusePushing(PUSHES_AT_MOST - 1)).toEqual([]);
    expect(refusePushing(PUSHES_AT_MOST)[0]?.message).toBe('本单位7天内已经推送2次，最多2次。');
    expect(pushesSince(NOW)).toEqual(at('2026-11-13T10:00:00'));
  });

  it.each<[MomentKind, boolean]>([
    ['CONSULTATION_OPENED', true],
    ['HEARING_ANNOUNCED', true],
    ['EVENT_ANNOUNCED', true],
    ['DECISION_PUBLISHED', true],
    ['CONSULTATION_WITHDRAWN', false],
    ['EVENT_CANCELLED', false],
    ['PUSHED', false],
  ])('%s 的页面可以推送：%s', (kind, pushable) => {
    expect(isPushable(kind)).toBe(pushable);
  });
});

it('承办单位的经办人、负责人和县政府办拟写和审核；县政府办看全县的记录', () => {
  expect(PUSHING_POSTS).toEqual([Role.UNIT_STAFF, Role.UNIT_LEAD, Role.GOV_OFFICE_STAFF]);
  expect(PUSH_OVERSEERS).toEqual([Role.GOV_OFFICE_STAFF]);
});
