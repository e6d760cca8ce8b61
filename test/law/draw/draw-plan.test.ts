/** 抽选方案: what is settled and published before anybody is chosen. */
import { describe, expect, it } from 'vitest';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { type DrawPlan, refuseDrawPlan } from '#server/law/draw/draw-plan.ts';
import {
  DRAW_METHOD_LABELS,
  DrawMethod,
  QUOTA_ATTRIBUTE_LABELS,
  QuotaAttribute,
} from '#server/law/draw/draw-words.ts';
import { refuseDrawing, refuseVoiding } from '#server/law/draw/draw-stage.ts';
import { RepresentativeCategory as C } from '#server/law/register/representative-category.ts';

const kind = (label: string, categories: readonly C[], min: number, max = min) => ({
  attribute: QuotaAttribute.CATEGORY,
  label,
  categories,
  min,
  max,
});
const deputies = kind('两代表一委员', [C.PARTY_DELEGATE, C.PEOPLES_CONGRESS_DEPUTY, C.CPPCC_MEMBER], 1);
const experts = kind('专家学者', [C.EXPERT_SCHOLAR], 1);
const gender = (label: string, min: number, max: number) => ({
  attribute: QuotaAttribute.GENDER,
  label,
  categories: [],
  min,
  max,
});
const rotation: DrawPlan = {
  method: DrawMethod.ROTATION,
  seats: 2,
  topics: ['养老'],
  quotas: [deputies, experts],
};
const lottery: DrawPlan = {
  method: DrawMethod.LOTTERY,
  seats: 4,
  topics: [],
  quotas: [deputies, kind('其他', [C.RESIDENT], 1, 3), gender('女', 1, 3)],
};
const codes = (plan: DrawPlan, disclosure: AgendaDisclosure = AgendaDisclosure.PUBLIC) =>
  refuseDrawPlan(plan, disclosure).map(({ code }) => code);

describe('抽选方案', () => {
  it.each([
    ['按需轮换', rotation],
    ['分层抽签', lottery],
  ])('%s的方案齐全的，可以公布', (_, plan) => expect(codes(plan)).toEqual([]));

  it('依法不予公开的议题不邀请代表', () => {
    expect(codes(rotation, AgendaDisclosure.CLOSED)).toEqual(['ITEM_NOT_PUBLISHABLE']);
    expect(codes(rotation, AgendaDisclosure.PARTIAL)).toEqual([]);
  });

  it.each<[string, DrawPlan, string[]]>([
    [
      '没有席位',
      { ...lottery, seats: 0 },
      [
        'DRAW_SEATS_INVALID',
        'DRAW_QUOTA_INVALID',
        'DRAW_QUOTA_INVALID',
        'DRAW_QUOTA_INVALID',
        'DRAW_MINIMA_TOO_MANY',
        'DRAW_MINIMA_TOO_MANY',
      ],
    ],
    ['席位不是整数', { ...lottery, seats: 3.5 }, ['DRAW_SEATS_INVALID']],
    ['轮换没有写议题涉及的领域', { ...rotation, topics: [' '] }, ['DRAW_TOPICS_REQUIRED']],
    ['没有类别名额', { ...lottery, quotas: [gender('女', 1, 3)] }, ['DRAW_QUOTAS_REQUIRED']],
    ['名额重复', { ...lottery, quotas: [deputies, deputies] }, ['DRAW_QUOTA_TWICE']],
    [
      '类别名额没有选类别',
      { ...rotation, quotas: [deputies, kind('专家学者', [], 1)] },
      ['DRAW_QUOTA_UNNAMED'],
    ],
    ['最少多于最多', { ...lottery, quotas: [deputies, gender('女', 3, 1)] }, ['DRAW_QUOTA_INVALID']],
    [
      '轮换带性别名额',
      { ...rotation, quotas: [deputies, experts, gender('女', 1, 1)] },
      ['DRAW_ROTATION_BY_KIND'],
    ],
    [
      '轮换的名额是区间',
      { ...rotation, quotas: [kind('两代表一委员', [C.CPPCC_MEMBER], 0, 1), experts] },
      ['DRAW_ROTATION_FIXED'],
    ],
    ['轮换的名额之和不等于席位', { ...rotation, seats: 3 }, ['DRAW_KINDS_DO_NOT_ADD_UP']],
    [
      '性别的最少人数合计多于席位',
      { ...lottery, quotas: [deputies, gender('女', 3, 4), gender('男', 2, 4)] },
      ['DRAW_MINIMA_TOO_MANY'],
    ],
  ])('%s的，不能公布', (_, plan, expected) => expect(codes(plan)).toEqual(expected));

  it('熟悉的领域可以重叠，最少人数合计多于席位也可以', () => {
    const field = (label: string) => ({
      attribute: QuotaAttribute.FIELD,
      label,
      categories: [],
      min: 3,
      max: 4,
    });
    expect(codes({ ...lottery, quotas: [deputies, field('养老'), field('卫生')] })).toEqual([]);
  });

  it.each([
    ['DrawMethod', DrawMethod, DRAW_METHOD_LABELS],
    ['QuotaAttribute', QuotaAttribute, QUOTA_ATTRIBUTE_LABELS],
  ] as const)('%s的每个代码都有中文名称', (_, kinds, labels) => {
    expect(Object.keys(labels).toSorted()).toEqual(Object.keys(kinds).toSorted());
  });
});

describe('抽取一次，不可更改', () => {
  const offered = { drawn: false, voided: false, sent: 0 };

  it.each<[string, object, string[]]>([
    ['已公布方案的，可以抽取', {}, []],
    ['有现场数字的，可以抽取', { publicDigits: '07231' }, []],
    ['现场数字夹有字母的，不能抽取', { publicDigits: '7a' }, ['DRAW_DIGITS_INVALID']],
    ['已经抽选的，不能再抽', { drawn: true }, ['DRAWN_ALREADY']],
    ['已经作废的，不能再抽', { voided: true, drawn: true }, ['DRAW_VOID', 'DRAWN_ALREADY']],
  ])('%s', (_, more, expected) => {
    expect(refuseDrawing({ ...offered, ...more }).map(({ code }) => code)).toEqual(expected);
  });

  it.each<[string, object, string, string[]]>([
    ['写明理由的，可以作废', { drawn: true }, '名册漏列一名符合条件的代表。', []],
    ['没有理由的，不能作废', { drawn: true }, '有误', ['DRAW_VOID_REASON_REQUIRED']],
    ['理由只有标点的，不能作废', { drawn: true }, '。。。。。。。。。。', ['DRAW_VOID_REASON_REQUIRED']],
    ['理由是重复的字的，不能作废', { drawn: true }, '有误有误有误有误有误', ['DRAW_VOID_REASON_REQUIRED']],
    [
      '已经发出邀请的，不能作废',
      { drawn: true, sent: 1 },
      '名册漏列一名符合条件的代表。',
      ['DRAW_LETTERS_SENT'],
    ],
    ['已经作废的，不能再作废', { voided: true }, '名册漏列一名符合条件的代表。', ['DRAW_VOID']],
  ])('%s', (_, more, reason, expected) => {
    expect(refuseVoiding({ ...offered, ...more }, reason).map(({ code }) => code)).toEqual(expected);
  });
});
