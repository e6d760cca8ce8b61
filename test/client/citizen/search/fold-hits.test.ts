import { describe, expect, it } from 'vitest';
import { foldHits } from '#client/citizen/search/fold-hits.ts';
import type { SearchPlace } from '#client/graphql/graphql.ts';

const at = (place: SearchPlace, number: number | null = null, part: string | null = null) => ({
  place,
  no: '2026-002',
  number,
  part,
});
const DECISION = { kind: 'DECISION', address: at('DECISION'), about: at('DECISION') };
const ROUND = { kind: 'CONSULTATION', address: at('CONSULTATION', 1), about: at('CONSULTATION', 1) };
const CLAUSE = {
  kind: 'CLAUSE',
  address: at('CLAUSE', 1, '一'),
  about: at('CONSULTATION', 1),
  within: '票价方案',
};
const HEARING = { kind: 'GATHERING', address: at('HEARING'), about: at('HEARING') };

describe('同一事项的合在一起', () => {
  it('先找到的在上面，同一事项的其他几处在它下面，次序不变', () => {
    const folded = foldHits([ROUND, HEARING, DECISION, CLAUSE]);
    expect(folded.map(({ head, places }) => [head, places])).toEqual([
      [ROUND, [DECISION, CLAUSE]],
      [HEARING, []],
    ]);
  });

  it('条文先找到的，上面是它所在的草案', () => {
    expect(foldHits([CLAUSE, DECISION, ROUND])).toMatchObject([{ head: ROUND, places: [CLAUSE, DECISION] }]);
  });

  it('只找到条文的，上面写明它在哪里，链接到那一页', () => {
    expect(foldHits([CLAUSE])).toEqual([
      { head: null, name: '票价方案', place: 'CONSULTATION', href: '/zhengji/2026-002/1', places: [CLAUSE] },
    ]);
  });
});
