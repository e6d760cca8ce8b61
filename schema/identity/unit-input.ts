import { Input, bool, of, text } from '#schema/kernel/fields.ts';
import { UnitKind } from './unit-kind.ts';

/** Fields of a unit to fill in (单位). */
@Input()
export class UnitInput {
  readonly code = text();
  readonly name = text();
  readonly kind = of(() => UnitKind);
  readonly decidesItself = bool({ defaultValue: false, description: '参照条例自行作出重大行政决策' });
  readonly priceAuthority = bool({ defaultValue: false, description: '政府价格主管部门，主持价格听证会' });
  readonly phone = text();
  readonly active = bool();
}
