import { LAWS } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { addDays } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  Attest,
  type DecisionRecordFacts,
  dutiesOf,
  dutyClock,
  DutyState,
  type RecordFact,
} from '#server/law/compliance/duties.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar, day } from '#test/law/calendar/calendars.ts';
import { decision, record, RECORDS } from './duties-record.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const clock = dutyClock(day('2026-12-01'), DEFAULT_POLICY, calendar, LAWS);
const judged = (facts: DecisionRecordFacts) => new Map(dutiesOf(facts, clock).map((duty) => [duty.id, duty]));

/** The phase a matter is in when these records are the last of its course. */
const PHASES: readonly [RecordKind, DecisionPhase][] = [
  [RecordKind.ARCHIVE, DecisionPhase.ARCHIVED],
  [RecordKind.COMPLETION, DecisionPhase.COMPLETED],
  [RecordKind.EXECUTION_PLAN, DecisionPhase.EXECUTING],
  [RecordKind.PUBLICATION, DecisionPhase.PUBLISHED],
  [RecordKind.ISSUE, DecisionPhase.ISSUED],
  [RecordKind.DISCUSSION, DecisionPhase.APPROVED],
  [RecordKind.SCHEDULE, DecisionPhase.SCHEDULED],
  [RecordKind.LEGALITY_OPINION, DecisionPhase.READY_FOR_DISCUSSION],
  [RecordKind.LEGALITY_SUBMISSION, DecisionPhase.LEGALITY_REVIEW],
];
const phaseOf = (records: readonly RecordFact[]): DecisionPhase =>
  PHASES.find(([kind]) => records.some((one) => one.kind === kind))?.[1] ?? DecisionPhase.REVISING;

/** Part of the course a record belongs to, as the table of duties names it. */
const STAGE_OF: Partial<Record<RecordKind, readonly string[]>> = {
  [RecordKind.FACTS]: ['INITIATION'],
  [RecordKind.UNIT_CONSULTATION]: ['DRAFTING'],
  [RecordKind.ACTIVITY]: ['PARTICIPATION'],
  [RecordKind.EXPERT_REVIEW]: ['EXPERTS'],
  [RecordKind.RISK_ASSESSMENT]: ['RISK'],
  [RecordKind.RISK_FINDING]: ['RISK'],
  [RecordKind.FAIR_COMPETITION]: ['COMPETITION'],
  [RecordKind.LEGALITY_SUBMISSION]: ['LEGALITY'],
  [RecordKind.LEGALITY_OPINION]: ['LEGALITY'],
  [RecordKind.SCHEDULE]: ['DISCUSSION', 'LEGALITY'],
  [RecordKind.DISCUSSION]: ['DISCUSSION'],
  [RecordKind.PARTY_REPORT]: ['REPORTING'],
  [RecordKind.OUTREACH]: ['PUBLICATION'],
  [RecordKind.PUBLICATION_PLAN]: ['PUBLICATION'],
  [RecordKind.PUBLICATION_REVIEW]: ['PUBLICATION'],
  [RecordKind.EXECUTION_REPORT]: ['EXECUTION'],
  [RecordKind.EVALUATION]: ['EVALUATION'],
  [RecordKind.HANDOVER]: ['ARCHIVE'],
};
const KINDS = Object.keys(STAGE_OF) as RecordKind[];

describe('增加一条记录，不会使其他环节已履行的事项变成缺漏', () => {
  it('三千次随机增加', () => {
    const random = seeded(20261120);
    for (let turn = 0; turn < 3000; turn++) {
      const records = RECORDS.slice(0, Math.floor(random() * RECORDS.length) + 1);
      const kind = oneOf(random, KINDS);
      const attests = Object.values(Attest).filter(() => random() < 0.3);
      const added = record(kind, day('2026-11-02'), attests, { id: `added-${turn}` });
      const phase = phaseOf(records);
      const before = judged(decision({ phase, records }));
      const after = judged(decision({ phase, records: [...records, added] }));
      const broken = [...before.values()].filter(
        ({ id, state, terms }) =>
          state === DutyState.MET &&
          !STAGE_OF[kind]?.includes(terms.stage) &&
          after.get(id)?.state === DutyState.MISSING,
      );
      expect([kind, turn, broken.map(({ id }) => id)]).toEqual([kind, turn, []]);
    }
  });
});

describe('以后的更正不掩盖逾期', () => {
  it('任何记录更正为任何日期，已经逾期的事项仍是逾期，期限不延后', () => {
    const random = seeded(713);
    for (let turn = 0; turn < 3000; turn++) {
      const late = Math.floor(random() * 120);
      const records = RECORDS.map((one) =>
        one.kind === RecordKind.PUBLICATION ||
        one.kind === RecordKind.ARCHIVE ||
        one.kind === RecordKind.DISCUSSION
          ? { ...one, happenedOn: addDays(one.happenedOn, late), recordedOn: addDays(one.recordedOn, late) }
          : one,
      );
      const replaced = oneOf(random, records);
      const correction: RecordFact = {
        ...replaced,
        id: 'correction',
        replacesId: replaced.id,
        happenedOn: addDays(replaced.happenedOn, Math.floor(random() * 400) - 300),
        recordedOn: day('2026-11-30'),
      };
      const before = judged(decision({ records }));
      const after = judged(decision({ records: [...records, correction] }));
      const hidden = [...before.values()].filter(({ id, state, dueOn }) => {
        const now = after.get(id);
        return (
          state === DutyState.LATE && (now?.state !== DutyState.LATE || (now.dueOn ?? '') > (dueOn ?? ''))
        );
      });
      expect([turn, replaced.kind, hidden.map(({ id }) => id)]).toEqual([turn, replaced.kind, []]);
    }
  });
});

describe('同样的记录得出同样的结果', () => {
  it('判定不改动所给的记录，再判一次结果相同', () => {
    const facts = decision();
    const text = JSON.stringify(facts);
    expect(dutiesOf(facts, clock)).toEqual(dutiesOf(facts, clock));
    expect(JSON.stringify(facts)).toBe(text);
  });
});
