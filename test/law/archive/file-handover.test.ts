import { describe, expect, it } from 'vitest';
import { ArchiveItem, archiveItems, decisionMaking } from '#server/law/archive/archive.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  FILEABLE,
  type FiledMatter,
  handoverFrom,
  nextHandoverDue,
  refuseSecondHandover,
  stoppedOn,
  supplementFrom,
} from '#server/law/archive/file-handover.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

const K = RecordKind;
const P = DecisionPhase;
const SINCE = '2027-03-02';
const told = (kind: RecordKind, happenedOn: CalendarDay) => ({ kind, happenedOn });
const matter = (phase: DecisionPhase, ...records: FiledMatter['records']): FiledMatter => ({
  phase,
  phaseSince: SINCE,
  records,
});
const issued = told(K.ISSUE, '2026-05-30');
const published = told(K.PUBLICATION, '2026-06-02');
const begun = told(K.EXECUTION_PLAN, '2026-06-10');
const ended = told(K.COMPLETION, '2027-03-01');
const taken = told(K.HANDOVER, '2026-06-20');

describe('第三十三条、本县设定 案卷自决策公布起算移交期限，以后形成的材料自办结起算', () => {
  it.each([
    ['印发尚未公布', matter(P.ISSUED, issued), null, null, null],
    ['已经公布', matter(P.PUBLISHED, issued, published), '2026-06-02', null, '2026-07-02'],
    ['公布后执行中', matter(P.EXECUTING, issued, published, begun), '2026-06-02', null, '2026-07-02'],
    ['执行中，案卷已移交', matter(P.EXECUTING, issued, published, begun, taken), '2026-06-02', null, null],
    [
      '执行完毕，案卷没有移交',
      matter(P.COMPLETED, issued, published, begun, ended),
      '2026-06-02',
      '2027-03-01',
      '2026-07-02',
    ],
    [
      '执行完毕，案卷已移交，等待补充归档',
      matter(P.COMPLETED, issued, published, begun, taken, ended),
      '2026-06-02',
      '2027-03-01',
      '2027-03-31',
    ],
    [
      '废止',
      matter(P.REPEALED, issued, published, begun, taken, told(K.REPEAL, '2027-05-01')),
      '2026-06-02',
      '2027-05-01',
      '2027-05-31',
    ],
    [
      '由调整后的决策替代',
      matter(P.REPEALED, issued, published, begun, taken, told(K.SUPERSESSION, '2027-02-01')),
      '2026-06-02',
      '2027-02-01',
      '2027-03-03',
    ],
    ['依法不公布，开始执行', matter(P.EXECUTING, issued, begun), '2026-06-10', null, '2026-07-10'],
    ['终止', matter(P.TERMINATED, told(K.TERMINATION, '2026-05-01')), '2026-05-01', null, '2026-05-31'],
    ['讨论未通过', matter(P.REJECTED, told(K.DISCUSSION, '2026-05-12')), '2026-05-12', null, '2026-06-11'],
    ['终止而没有记录', matter(P.TERMINATED), SINCE, null, '2027-04-01'],
    [
      '公布日期更正到以后',
      matter(P.PUBLISHED, issued, published, told(K.PUBLICATION, '2026-06-30')),
      '2026-06-02',
      null,
      '2026-07-02',
    ],
  ] as const)('%s', (_, one, from, supplement, due) => {
    expect([handoverFrom(one), supplementFrom(one), nextHandoverDue(one, DEFAULT_POLICY)]).toEqual([
      from,
      supplement,
      due,
    ]);
  });

  it('没有签发就归档的，是终止或者未通过；签发过的不是', () => {
    expect(stoppedOn(matter(P.ARCHIVED, told(K.TERMINATION, '2026-05-01')))).toBe('2026-05-01');
    expect(stoppedOn(matter(P.ARCHIVED, issued, ended))).toBeNull();
    expect(supplementFrom(matter(P.ARCHIVED, issued))).toBe(SINCE);
  });
});

it('案卷只移交一次', () => {
  expect(refuseSecondHandover(matter(P.EXECUTING, published))).toEqual([]);
  expect(refuseSecondHandover(matter(P.EXECUTING, published, taken))).toMatchObject([
    { code: 'WRONG_STAGE', basis: 'DESIGN', severity: 'BLOCK' },
  ]);
});

it('公布以后方可移交，讨论未通过、终止的也要移交；执行材料不属于决策形成过程的案卷', () => {
  expect([P.APPROVED, P.ISSUED, P.DRAFTING].some((phase) => FILEABLE.has(phase))).toBe(false);
  expect([P.PUBLISHED, P.EXECUTING, P.REJECTED, P.TERMINATED].every((phase) => FILEABLE.has(phase))).toBe(
    true,
  );
  const course = { steps: [], drafted: true, issued: true, executed: true };
  expect(archiveItems(course)).toContain(ArchiveItem.EXECUTION);
  expect(archiveItems(decisionMaking(course))).toEqual(
    archiveItems(course).filter((item) => item !== ArchiveItem.EXECUTION),
  );
});
