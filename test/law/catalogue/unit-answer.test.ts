import { describe, expect, it } from 'vitest';
import {
  type CollectionToChase,
  owesAnswer,
  refuseChase,
  refuseNilReturn,
  unitAnswer,
  type UnitInCollection,
} from '#server/law/catalogue/unit-answer.ts';

const SILENT: UnitInCollection = { handedIn: 0, prepared: 0, saidNil: false };
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('目录征集：各单位申报，或者答复本年度无申报事项', () => {
  it.each<[string, Partial<UnitInCollection>, string, boolean]>([
    ['什么也没有做', {}, 'SILENT', true],
    ['写了还没有报', { prepared: 1 }, 'PREPARING', true],
    ['报了一项', { handedIn: 1 }, 'HANDED_IN', false],
    ['报了一项，另有拟报的', { handedIn: 1, prepared: 2 }, 'HANDED_IN', false],
    ['答复没有', { saidNil: true }, 'NIL', false],
    ['答复没有以后又在写', { saidNil: true, prepared: 1 }, 'NIL', false],
    ['答复没有以后又报了', { saidNil: true, handedIn: 1 }, 'HANDED_IN', false],
  ])('%s', (_, change, answer, owes) => {
    const unit = { ...SILENT, ...change };
    expect(unitAnswer(unit)).toBe(answer);
    expect(owesAnswer(unitAnswer(unit))).toBe(owes);
  });

  it.each<[string, Partial<UnitInCollection>, boolean, string[]]>([
    ['没有事项的，可以', {}, false, []],
    ['有拟报事项', { prepared: 1 }, false, ['UNIT_HAS_MATTERS']],
    ['已经申报', { handedIn: 2 }, false, ['UNIT_HAS_MATTERS']],
    ['已经答复过', { saidNil: true }, false, ['NIL_RETURN_STATED']],
    ['征集已经结束', {}, true, ['COLLECTION_CLOSED']],
    [
      '几处一并指出',
      { prepared: 1, saidNil: true },
      true,
      ['COLLECTION_CLOSED', 'UNIT_HAS_MATTERS', 'NIL_RETURN_STATED'],
    ],
  ])('答复无申报事项：%s', (_, change, closed, found) => {
    expect(codes(refuseNilReturn({ ...SILENT, ...change }, closed))).toEqual(found);
  });
});

describe('催报：没有答复的单位，一天一次', () => {
  const owing: CollectionToChase = { closed: false, owing: 3, chasedOn: null, today: '2026-11-25' };
  it.each<[string, Partial<CollectionToChase>, string[]]>([
    ['第一次', {}, []],
    ['昨天催过', { chasedOn: '2026-11-24' }, []],
    ['今天催过', { chasedOn: '2026-11-25' }, ['CHASED_TODAY']],
    ['都答复了', { owing: 0 }, ['NOBODY_TO_CHASE']],
    ['征集已经结束', { closed: true }, ['COLLECTION_CLOSED']],
    ['结束了，也没有人欠', { closed: true, owing: 0 }, ['COLLECTION_CLOSED', 'NOBODY_TO_CHASE']],
  ])('%s', (_, change, found) => {
    expect(codes(refuseChase({ ...owing, ...change }))).toEqual(found);
  });
});
