import { View, bool, id, int, of, str } from '#schema/kernel/fields.ts';
import { UnitKind } from './unit-kind.ts';

/** 单位的名称. */
@View('UnitName', '单位的名称')
export class UnitName {
  readonly id = id();
  readonly name = str();
}

/** 单位, as everyone may see it. */
@View('Unit', '单位：县政府、部门、乡镇、事业单位')
export class UnitView extends UnitName {
  readonly code = str();
  readonly kind = of(() => UnitKind);
  readonly decidesItself = bool('参照条例自行作出重大行政决策');
  readonly priceAuthority = bool('政府价格主管部门，主持价格听证会');
  readonly phone = str();
  readonly active = bool();
  readonly version = int();
}
