import { Input, id, int, of, text } from '#schema/kernel/fields.ts';
import { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';

/** 申报事项, as a unit writes it: the row it would like in the catalogue, and what it argues (国令713号第十条). */
@Input()
export class CatalogueSubmissionInput {
  readonly item = of(() => CatalogueItemInput, '目录事项；牵头的就是申报单位');
  readonly problem? = text.opt('拟解决的主要问题');
  readonly reasons? = text.opt('建议理由');
  readonly basis? = text.opt('依据');
  readonly preliminaryPlan? = text.opt('解决问题的初步方案');
  readonly necessity? = text.opt('必要性');
  readonly feasibility? = text.opt('可行性');
}

/** One of several matters handed in together (一并申报). */
@Input()
export class CatalogueSubmissionPick {
  readonly id = id();
  readonly version = int();
}
