/** R-32 撤销归类. */
import { describe, expect, it } from 'vitest';
import { type ClusterStep, refuseUndo } from '#server/law/feedback/cluster-undo.ts';

const STEP: ClusterStep = { undone: false, movedOn: 0, answered: false, ownAnswers: 0 };

describe('R-32 撤销归类：没有在它上面再办过事的，回到原来的主题', () => {
  it.each<[string, Partial<ClusterStep>, string[]]>([
    ['归类以后没有动过', {}, []],
    ['已经撤销过', { undone: true }, ['CLUSTER_STEP_UNDONE']],
    ['已经撤销过的，不再说别的', { undone: true, movedOn: 2, answered: true }, ['CLUSTER_STEP_UNDONE']],
    ['有一条后来改归别的主题', { movedOn: 1 }, ['CLUSTER_STEP_MOVED_ON']],
    ['主题已经答复', { answered: true }, ['CLUSTER_STEP_ANSWERED']],
    ['移出以后单独答复过', { ownAnswers: 1 }, ['CLUSTER_STEP_ALONE']],
    [
      '几样都有，一次说完',
      { movedOn: 1, answered: true, ownAnswers: 1 },
      ['CLUSTER_STEP_MOVED_ON', 'CLUSTER_STEP_ANSWERED', 'CLUSTER_STEP_ALONE'],
    ],
  ])('%s', (_, step, expected) =>
    expect(refuseUndo({ ...STEP, ...step }).map(({ code }) => code)).toEqual(expected),
  );

  it('说明有几条', () => expect(refuseUndo({ ...STEP, movedOn: 3 })[0]?.message).toContain('3条'));
});
