import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { clauseTheme, FEWEST_OF_CLAUSE, refuseClauseTheme } from '#server/law/feedback/clause-theme.ts';

describe('意见处理规则 按条归类', () => {
  it.each([
    [Stance.OPPOSE, '第五条', '起步价调整为2元，每公里加1元。', '第五条：起步价调整为2元（反对）'],
    [Stance.SUPPORT, '二', '城乡线路按里程计价。', '第二部分：城乡线路按里程计价（支持）'],
    [Stance.AMEND, '第三条', ' \n', '第三条（建议修改）'],
    [Stance.OTHER, '第三条', '长'.repeat(30), `第三条：${'长'.repeat(24)}…（其他）`],
  ])('%s，%s：主题用条号、开头的话和态度', (stance, no, text, title) =>
    expect(clauseTheme(no, text, stance)).toBe(title),
  );

  it('不足两条的不归', () => {
    expect(refuseClauseTheme(FEWEST_OF_CLAUSE - 1).map(({ code }) => code)).toEqual([
      'NO_OPINIONS_ON_CLAUSE',
    ]);
    expect(refuseClauseTheme(FEWEST_OF_CLAUSE)).toEqual([]);
  });
});
