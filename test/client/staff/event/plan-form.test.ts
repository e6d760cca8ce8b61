/** 活动方案 as it is typed: what becomes of it, and where a finding is said. */
import { describe, expect, it } from 'vitest';
import { planFindings } from '#client/staff/domains/event/plan-findings.ts';
import { EMPTY_PLAN, planAliases, planInput, type PlanForm } from '#client/staff/domains/event/plan-form.ts';
import { dayRuleOf, BLANK_RULE, turnRuleOf } from '#client/staff/domains/event/turn-rule.ts';

const NOW = '2026-11-20T02:00:00Z';
const SLOT = { day: '2026-12-16', startsAt: '14:30', endsAt: '16:30', own: false, groups: [] };
const PUBLIC = { category: '', seats: '20', waitlist: '10' } as const;
const PLAN: PlanForm = {
  ...EMPTY_PLAN,
  kind: 'OPEN_DAY',
  title: '走进政务大厅',
  purpose: '参观窗口。',
  audience: '全县居民',
  place: '县政务服务中心',
  contact: '0000-5550110',
  slots: [SLOT],
  seats: [PUBLIC],
  openSignUp: true,
  opensDay: '2026-11-23',
  closesDay: '2026-12-11',
};

const codesOf = (form: PlanForm) => planFindings(form, NOW).map(({ code, fields }) => [code, ...fields]);

describe('填写的方案', () => {
  it('每场的名额写一次，各场都有；另定的一场用自己的', () => {
    const own = { ...SLOT, day: '2026-12-17', own: true, groups: [{ ...PUBLIC, seats: '5', waitlist: '' }] };
    const { slots } = planInput({ ...PLAN, slots: [SLOT, own] });
    expect(slots.map(({ groups }) => groups)).toEqual([
      [{ category: null, seats: 20, waitlist: 10 }],
      [{ category: null, seats: 5, waitlist: 0 }],
    ]);
    expect(slots[0]).toMatchObject({ startsAt: '2026-12-16T14:30:00+08:00' });
  });

  it('不接受报名的不带报名时间；不是新闻发布会的不带发布人', () => {
    const typed = { ...PLAN, openSignUp: false, moderator: '主任', speakers: [{ post: '局长', name: '' }] };
    expect(planInput(typed)).toMatchObject({
      signUpOpensAt: null,
      signUpClosesAt: null,
      moderator: '',
      speakers: [],
    });
    expect(planInput({ ...typed, kind: 'PRESS_CONFERENCE' })).toMatchObject({ moderator: '主任' });
  });

  it('写给新闻发布会的，改成别的类别以后不算，也不因此有错', () => {
    const typed: PlanForm = { ...PLAN, moderator: '长'.repeat(101) };
    expect(codesOf(typed)).toEqual([]);
    expect(codesOf({ ...typed, kind: 'PRESS_CONFERENCE' })).toContainEqual(['EVENT_TEXT_LONG', 'moderator']);
  });

  it('齐全的没有可说的；缺的说在自己的地方', () => {
    expect(codesOf(PLAN)).toEqual([]);
    expect(codesOf({ ...PLAN, title: '', closesDay: '' })).toEqual([
      ['EVENT_TEXT_REQUIRED', 'title'],
      ['SIGN_UP_WINDOW_INVALID', 'signUpOpensAt', 'signUpClosesAt'],
    ]);
    expect(codesOf({ ...PLAN, seats: [{ ...PUBLIC, category: 'WOMEN' }] })).toEqual([
      ['OPEN_SEATS_REQUIRED', 'slots.0.groups'],
    ]);
  });

  it('各场一样的名额有错，指到“每场的名额”；另定的指到那一场', () => {
    const aliases = planAliases({ ...PLAN, slots: [SLOT, { ...SLOT, own: true }] });
    expect(aliases).toMatchObject({ 'slots.0.groups': 'seats', signUpClosesAt: 'closesDay' });
    expect(aliases).not.toHaveProperty(['slots.1.groups']);
  });

  it('没有选类别的还不是方案', () => {
    expect(codesOf({ ...PLAN, kind: null })).toEqual([]);
  });
});

describe('填写的规则', () => {
  it('钟点化为分钟，没有填的不是数', () => {
    expect(turnRuleOf({ ...BLANK_RULE, firstAt: '09:30', pause: '' })).toEqual({
      firstAt: 570,
      times: 1,
      minutes: 120,
      pause: 0,
    });
    expect(turnRuleOf({ ...BLANK_RULE, times: '三' }).times).toBeNaN();
    expect(dayRuleOf({ ...BLANK_RULE, weekdays: ['3', '7'], nth: '-1' })).toMatchObject({
      weekdays: [3, 7],
      nth: -1,
    });
  });
});
