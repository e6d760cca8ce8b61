import { describe, expect, it } from 'vitest';
import {
  changedNo,
  explainedSoFar,
  kindsAfter,
  reworded,
  unexplained,
} from '#client/staff/engines/draft/draft-words.ts';
import type { Change, Clause } from '#client/staff/engines/draft/draft-record.ts';

const change = (relation: Change['relation'], source: Change['source'] = null): Change => ({
  __typename: 'DraftChange',
  anchorId: relation,
  relation,
  noBefore: '第一条',
  noAfter: '第一条',
  before: '',
  after: '',
  source,
  note: '',
  groundId: null,
  groundName: '',
  point: null,
});
const clause = (kind: Clause['kind']): Clause => ({
  __typename: 'DraftClause',
  anchorId: kind,
  kind,
  no: '一',
  text: '',
});

describe('修改来源说明到哪里', () => {
  it.each([
    ['没有修改', [], '与上一稿相比还没有修改。'],
    ['只有条序变更', [change('RENUMBERED')], '与上一稿相比还没有修改。'],
    [
      '有没有说明的',
      [change('EDITED'), change('NEW', 'HEARING'), change('GONE')],
      '修改3处，还有2处没有说明来源。',
    ],
    ['都说明了', [change('EDITED', 'EDITORIAL')], '修改1处，都已说明来源。'],
  ])('%s', (_, changes, said) => {
    expect(explainedSoFar(changes)).toBe(said);
  });

  it('条序变更和未修改的不算修改', () => {
    const changes = [change('SAME'), change('RENUMBERED'), change('SPLIT')];
    expect(reworded(changes)).toEqual([changes[2]]);
    expect(unexplained(changes)).toEqual([changes[2]]);
  });
});

it.each([
  ['第三条', '第三条', '第三条'],
  ['三', '四', '第三部分 → 第四部分'],
  [null, '第五条', '第五条'],
  ['第六条', null, '第六条'],
])('修改的条款怎样称呼：%s，%s', (noBefore, noAfter, said) => {
  expect(changedNo({ noBefore, noAfter })).toBe(said);
});

it('新条款的层次：先是正文所用的，再是标题', () => {
  const chapters = [clause('CHAPTER'), clause('ARTICLE')];
  expect(kindsAfter(chapters, chapters[0])[0]).toBe('ARTICLE');
  expect(kindsAfter([...chapters, clause('ITEM')], clause('ITEM'))[0]).toBe('ITEM');
  expect(kindsAfter([clause('WHOLE')], undefined)).toEqual(['ITEM', 'SECTION', 'CHAPTER', 'PART']);
});
