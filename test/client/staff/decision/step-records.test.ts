/** 全过程记录 by step: each kind of record has one place, and what a step is is under that step. */
import { describe, expect, it } from 'vitest';
import { stepOfRecord } from '#client/staff/domains/decision/step-records.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

describe('每一种记录归到一项程序，或者启动和起草、执行和评估', () => {
  it.each([
    ['RISK_FINDING', 'RISK_ASSESSMENT'],
    ['LEGALITY_RETURN', 'LEGALITY_REVIEW'],
    ['ISSUE', 'PUBLICATION'],
    ['HANDOVER', 'ARCHIVE'],
    ['FACTS', 'BEGINNING'],
    ['TERMINATION', 'EXECUTION'],
  ] as const)('%s在%s', (kind, step) => expect(stepOfRecord(kind)).toBe(step));

  it('与程序同名的记录就在那项程序里', () => {
    const named = Object.values(RecordKind).filter((kind) => kind in DecisionStepKind);
    expect(named.length).toBeGreaterThan(4);
    for (const kind of named) expect(stepOfRecord(kind)).toBe(kind);
  });
});
