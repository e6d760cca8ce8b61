import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask } from '#test/kernel/ask.ts';
import { numberOf } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { completing } from './completing.ts';
import { found, resultOf } from './questions.ts';

const database = await testDatabase({ now: '2026-12-10T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, secrecy } = people;
let year = 2070;

/** A year whose published catalogue has one matter that is being drafted. */
const drafting = async () => {
  year += 1;
  await buildDecision(database, people, {
    no: numberOf(year, 1),
    title: '事项一',
    phase: DecisionPhase.DRAFTING,
  });
  await database.setClock(`${year}-12-10T02:00:00Z`);
  return year;
};
const save = (of: number, version: number) => {
  const rows = [{ no: numberOf(of, 1), state: 'UNDER_WAY', explanation: '一月上会' }];
  return ask(database, justiceStaff, completing.save({ year: of, version, rows }));
};
const review = (of: number, version: number) =>
  ask(database, secrecy, completing.review({ year: of, version }));
const close = (of: number, version: number) =>
  ask(database, justiceStaff, completing.close({ year: of, version, acknowledged: [] }));

describe('完成情况不能公布的，审查人退回', () => {
  const WHY = '第1项的原因写有个人信息，不能公布。';
  const back = (of: number, version: number, reason = WHY) =>
    ask(database, secrecy, completing.sendBack({ year: of, version, reason }));

  it('写明原因退回，通过的审查不再算；再次填写、通过以后，公众看不到退回的原因', async () => {
    const of = await drafting();
    resultOf(await save(of, 0));
    resultOf(await review(of, 1));
    expect(resultOf(await back(of, 2))).toMatchObject({ reviewedBy: null, reviewReturn: WHY });
    expect(found(await close(of, 3))).toContain('REVIEW_REQUIRED');
    expect(resultOf(await save(of, 3))).toMatchObject({ reviewReturn: null });
  });

  it('还没有填写的、没有写明原因的，不予退回', async () => {
    const of = await drafting();
    expect(found(await back(of, 0))).toEqual(['COMPLETION_NOT_WRITTEN']);
    resultOf(await save(of, 0));
    expect(found(await back(of, 1, '……'))).toEqual(['RETURN_REASON_REQUIRED reason']);
  });
});
