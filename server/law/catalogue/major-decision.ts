/**
 * 国令713号第三条第一款: a matter enters the catalogue only as one or more of the five kinds of major decision.
 */
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r02 = provision('R-02', 'LAW', '国令713号第三条');

/** The kinds of major decision (事项类别) a matter is, each once and in the order of the article. */
export const classify = (categories: readonly DecisionCategory[]): DecisionCategory[] =>
  Object.values(DecisionCategory).filter((kind) => categories.includes(kind));

/** Reasons against listing a matter that is none of the five kinds (不属于重大行政决策). */
export const refuseMinorMatter = (categories: readonly DecisionCategory[]): Finding[] =>
  classify(categories).length > 0
    ? []
    : [
        r02.block('NOT_MAJOR_DECISION', 'categories')`
          该事项不属于条例第三条所列事项。
          选择该事项所属的类别；都不属于的，不列入目录。`,
      ];
