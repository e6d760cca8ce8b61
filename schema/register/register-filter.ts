import { Input, of, text } from '#schema/kernel/fields.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** In which order the register is read (名册的次序). */
export enum RepresentativeOrder {
  LATEST = 'LATEST',
  NO = 'NO',
  TERM_END = 'TERM_END',
  INVITED_LEAST = 'INVITED_LEAST',
  INVITED_MOST = 'INVITED_MOST',
}

/** Which part of the register is asked for (筛选). */
@Input('RepresentativeFilter')
export class RepresentativeFilter {
  readonly state? = of.opt(() => RepresentativeState);
  readonly category? = of.opt(() => RepresentativeCategory);
  readonly region? = text.opt('所在乡镇（街道）');
  readonly words? = text.opt('姓名、单位、领域或者编号中的字');
}
