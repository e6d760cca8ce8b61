/** 国令713号第三十三条: a record is not dated before those it comes after; one table for all kinds of record. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { comesAfter, DAY_ORDER, refuseDayOrder } from '#server/law/decision/day-order.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Finding } from '#server/law/refusal.ts';

const kinds = Object.values(RecordKind);
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const dated = (days: object) => new Map(Object.entries(days) as [RecordKind, CalendarDay][]);

describe('第三十三条 各项记录的日期先后', () => {
  it.each<[string, RecordKind, CalendarDay, Partial<Record<RecordKind, CalendarDay>>, string[]]>([
    [
      '讨论决定以前请示党委',
      'PARTY_REPORT',
      '2026-09-30',
      { DISCUSSION: '2026-10-10' },
      ['DAY_BEFORE_RECORD'],
    ],
    ['讨论决定当日请示党委', 'PARTY_REPORT', '2026-10-10', { DISCUSSION: '2026-10-10' }, []],
    ['没有讨论记录的，不由日期判断', 'PARTY_REPORT', '2026-09-30', {}, []],
    ['讨论决定以前报告人大', 'NPC_REPORT', '2026-10-09', { DISCUSSION: '2026-10-10' }, ['DAY_BEFORE_RECORD']],
    [
      '开始执行以前报告执行情况',
      'EXECUTION_REPORT',
      '2026-11-19',
      { EXECUTION_PLAN: '2026-11-20' },
      ['DAY_BEFORE_RECORD'],
    ],
    ['开始执行以前中止', 'SUSPENSION', '2026-03-15', { EXECUTION_PLAN: '2026-12-01' }, ['DAY_BEFORE_RECORD']],
    [
      '恢复以后再次中止',
      'SUSPENSION',
      '2026-12-20',
      { EXECUTION_PLAN: '2026-12-01', RESUMPTION: '2026-12-20' },
      [],
    ],
    [
      '上次恢复以前再次中止',
      'SUSPENSION',
      '2026-12-19',
      { EXECUTION_PLAN: '2026-12-01', RESUMPTION: '2026-12-20' },
      ['DAY_BEFORE_RECORD'],
    ],
    ['中止以前恢复', 'RESUMPTION', '2026-12-04', { SUSPENSION: '2026-12-05' }, ['DAY_BEFORE_RECORD']],
    ['印发以前启动评估', 'EVALUATION_START', '2026-10-11', { ISSUE: '2026-10-12' }, ['DAY_BEFORE_RECORD']],
    [
      '启动以前完成评估',
      'EVALUATION',
      '2027-02-01',
      { EVALUATION_START: '2027-02-02' },
      ['DAY_BEFORE_RECORD'],
    ],
    [
      '公布以前废止',
      'REPEAL',
      '2026-10-13',
      { ISSUE: '2026-10-12', PUBLICATION: '2026-10-14' },
      ['DAY_BEFORE_RECORD'],
    ],
    ['公布以前移交案卷', 'HANDOVER', '2026-10-13', { PUBLICATION: '2026-10-14' }, ['DAY_BEFORE_RECORD']],
    ['移交以前归档', 'ARCHIVE', '2027-01-09', { HANDOVER: '2027-01-10' }, ['DAY_BEFORE_RECORD']],
    ['公布当日执行完毕', 'COMPLETION', '2026-12-01', { EXECUTION_PLAN: '2026-12-01' }, []],
  ])('%s', (_, kind, on, days, found) => {
    expect(codes(refuseDayOrder(kind, on, dated(days)))).toEqual(found);
  });

  it('说的是最晚的那一项，和它的日期', () => {
    const days = dated({ ISSUE: '2026-10-12', PUBLICATION: '2026-10-14' });
    expect(refuseDayOrder('REPEAL', '2026-10-01', days, 'repealsOn')).toMatchObject([
      { message: '“决策公布”是2026年10月14日，“废止”的日期在此之前。', fields: ['repealsOn'] },
    ]);
  });

  it('没有一项记录在自己之后；说由哪个文件判断的，文件确实在', () => {
    const all = (kind: RecordKind, seen: readonly RecordKind[] = []): RecordKind[] =>
      seen.includes(kind) ? [kind] : comesAfter(kind).flatMap((one) => [one, ...all(one, [...seen, kind])]);
    // A suspension comes after the resumption before it, and a resumption after its suspension.
    const CYCLE: readonly RecordKind[] = ['SUSPENSION', 'RESUMPTION', 'COMPLETION'];
    expect(kinds.filter((kind) => !CYCLE.includes(kind) && all(kind).includes(kind))).toEqual([]);
    const files = Object.values(DAY_ORDER).filter((one) => typeof one === 'string');
    expect(files.filter((one) => !existsSync(`server/law/${one}.ts`))).toEqual([]);
  });
});
