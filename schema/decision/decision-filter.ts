import { Input, bool, id, of } from '#schema/kernel/fields.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';

/** Which decisions a list shows. */
@Input()
export class DecisionFilter {
  readonly outside? = bool.opt('只看目录外决策');
  readonly organId? = id.opt('决策机关：自行决策的这个单位');
  readonly ofCounty? = bool.opt('决策机关：县人民政府');
  readonly category? = of.opt(() => DecisionCategory);
}
