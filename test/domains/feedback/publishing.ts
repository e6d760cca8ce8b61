import { expect } from 'vitest';
import type { BuiltConsultation } from '#test/kernel/build-consultation.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';
import { reportStep, run } from './asking.ts';

const CALL =
  'saveReport(consultationId: $consultationId, introduction: $introduction, methodsHeld: [PUBLIC_SOLICITATION])';

/** 公布采纳情况 by its four steps, on the day after the closing; the clock stays there. */
export async function publishReport(
  database: TestDatabase,
  people: People,
  { id }: BuiltConsultation,
): Promise<void> {
  await database.setClock('2026-12-08T02:00:00Z');
  const given = { consultationId: id, introduction: '意见已逐条研究。' };
  let { value } = await run(database, people.clerk, CALL, '... on AdoptionReport { id version }', given);
  const steps = [
    ['submitPaper', people.lead],
    ['passPaper', people.secrecy],
    ['publishReport', people.lead],
  ] as const;
  for (const [name, actor] of steps) {
    const done = await reportStep(database, actor, name, value);
    expect([name, done.codes, done.errors]).toEqual([name, [], []]);
    value = done.value;
  }
}
