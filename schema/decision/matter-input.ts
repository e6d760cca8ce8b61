import { Input, of } from '#schema/kernel/fields.ts';
import { DecisionCategory, ExclusionGround } from '#server/law/decision/decision-category.ts';
import type { OutsideMatter } from '#server/law/decision/outside-matter.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 目录外事项的类别和专门规定, as they are entered. */
@Input('MatterInput')
export class MatterInput implements OutsideMatter {
  readonly categories = of.many(() => DecisionCategory);
  readonly exclusion? = of.opt(() => ExclusionGround);
  readonly specialRules? = of.many.opt(() => SpecialRuleKind, '没有另有规定的，写空的一组');
}
