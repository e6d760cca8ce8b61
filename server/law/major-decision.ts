/**
 * 国令713号第三条第一款: a matter enters the catalogue only as one or more of the five kinds of major decision.
 */
import { DecisionCategory } from './decision-category.ts';
import type { Finding } from './refusal.ts';

/** The kinds of major decision (事项类别) a matter is, each once and in the order of the article. */
export const classify = (categories: readonly DecisionCategory[]): DecisionCategory[] =>
  Object.values(DecisionCategory).filter((kind) => categories.includes(kind));

/** What keeps a matter out of the catalogue: it is none of the five kinds (不属于重大行政决策). */
export const refuseMinorMatter = (categories: readonly DecisionCategory[]): Finding[] =>
  classify(categories).length > 0
    ? []
    : [
        {
          rule: 'R-02',
          basis: 'LAW',
          article: '国令713号第三条',
          severity: 'BLOCK',
          code: 'NOT_MAJOR_DECISION',
          message: '该事项不属于条例第三条所列事项。',
          fields: ['categories'],
          fix: '选择该事项所属的类别；都不属于的，不列入目录。',
        },
      ];
