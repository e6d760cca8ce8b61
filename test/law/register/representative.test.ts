/** 社会公众代表: what the register keeps, and who may be invited on a day. */
import { describe, expect, it } from 'vitest';
import {
  ineligibleReasons,
  lastDayOf,
  refuseIneligible,
  refuseRepresentative,
} from '#server/law/register/representative.ts';
import { termNotice } from '#server/law/register/representative-term.ts';
import {
  REPRESENTATIVE_TRANSITIONS,
  refuseRepresentativeTransition,
  RepresentativeState as S,
  representativeStateOn,
} from '#server/law/register/representative-stage.ts';
import { REGISTER, type Registered } from './register.ts';

const MEETING = '2026-12-11';
const one = (id: string): Registered => REGISTER.find((person) => person.id === id)!;

describe('入库的资料', () => {
  const sound = one('r2');

  it('齐全的，可以入库', () => expect(refuseRepresentative(sound, 3)).toEqual([]));

  it.each<[string, Partial<Registered>, string]>([
    ['没有类别', { categories: [] }, 'CATEGORY_REQUIRED'],
    ['没有姓名', { name: ' ' }, 'REPRESENTATIVE_FACT_REQUIRED'],
    ['没有单位职务', { unitPost: '' }, 'REPRESENTATIVE_FACT_REQUIRED'],
    ['没有熟悉的领域', { fields: [] }, 'REPRESENTATIVE_FACT_REQUIRED'],
    [
      '领域过多',
      { fields: Array.from({ length: 9 }, (_, at) => `领域${at}`) },
      'REPRESENTATIVE_FIELDS_TOO_MANY',
    ],
    ['没有所在乡镇', { region: '' }, 'REPRESENTATIVE_FACT_REQUIRED'],
    ['单位职务超过一百字', { unitPost: '主任'.repeat(51) }, 'REPRESENTATIVE_FACT_TOO_LONG'],
    ['任期倒置', { termEndsOn: '2024-12-31' }, 'REPRESENTATIVE_TERM_BACKWARDS'],
    ['任期长于三年', { termEndsOn: '2028-01-01' }, 'REPRESENTATIVE_TERM_TOO_LONG'],
  ])('%s的，不能入库', (_, change, code) => {
    expect(refuseRepresentative({ ...sound, ...change }, 3).map((finding) => finding.code)).toEqual([code]);
  });

  it.each([
    ['2025-01-01', 3, '2027-12-31'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-28'],
    ['2025-07-15', 1, '2026-07-14'],
  ] as const)('任期自%s起%i年的，最后一日为%s', (from, years, last) =>
    expect(lastDayOf(from, years)).toBe(last),
  );
});

describe('任期与状态', () => {
  it.each<[string, string, string[]]>([
    ['会议日正是任期最后一日的，可以受邀', 'r12', []],
    ['任期在会议前一日届满的，不能受邀', 'r9', ['任期至2026年12月10日，会议日前已满']],
    ['暂停的，不能受邀', 'r11', ['暂停']],
    ['在任的，可以受邀', 'r2', []],
  ])('%s', (_, id, reasons) => {
    expect(ineligibleReasons(one(id), MEETING)).toEqual(reasons);
    expect(refuseIneligible(one(id), MEETING).map(({ code }) => code)).toEqual(
      reasons.map(() => 'REP_NOT_ELIGIBLE'),
    );
  });

  it.each<[string, Partial<Registered>, number]>([
    ['身份没有核实的', { verifiedOn: null }, 1],
    ['请假到会议当日的', { awayUntil: MEETING }, 1],
    ['请假到会议前一日的', { awayUntil: '2026-12-10' }, 0],
    ['任期在会议次日才开始的', { termStartsOn: '2026-12-12' }, 1],
  ])('%s', (_, change, reasons) => {
    expect(ineligibleReasons({ ...one('r2'), ...change }, MEETING)).toHaveLength(reasons);
  });

  it('任期届满从次日算起，不必有人登记', () => {
    expect(representativeStateOn(one('r12'), MEETING)).toBe(S.ACTIVE);
    expect(representativeStateOn(one('r12'), '2026-12-12')).toBe(S.EXPIRED);
    expect(representativeStateOn({ ...one('r12'), state: S.RETIRED }, '2026-12-12')).toBe(S.RETIRED);
  });

  it.each(Object.values(S))('在%s状态，流转表以外的事一律不能办', (state) => {
    const events = [...new Set(REPRESENTATIVE_TRANSITIONS.map(({ event }) => event))];
    for (const event of events) {
      const allowed = REPRESENTATIVE_TRANSITIONS.some(
        (row) => row.event === event && row.from.includes(state),
      );
      expect(refuseRepresentativeTransition(event, state)).toHaveLength(allowed ? 0 : 1);
    }
  });
});

describe('任期届满提醒：满前90日、30日各一次', () => {
  it.each([
    ['2026-09-01', null],
    ['2026-09-11', null],
    ['2026-09-12', 90],
    ['2026-11-10', 90],
    ['2026-11-11', 30],
    ['2026-12-11', 30],
    ['2026-12-12', null],
  ] as const)('2026年12月11日届满，%s：%s', (today, notice) => {
    expect(termNotice('2026-12-11', today)).toBe(notice);
  });
});
