import { Input, View, bool, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';

/** 政策解读专员, as everybody may read it. */
@View('PolicyInterpreter', '政策解读专员：想问清楚，找谁')
export class PolicyInterpreterView {
  readonly id = id();
  readonly version = int();
  readonly unit = of(() => UnitView);
  readonly name = str();
  readonly phone = str();
  readonly hours = str('接听时间');
  readonly topics = str('负责解读的事项');
  readonly active = bool('不再担任的，公众看不到');
}

/** Fields of an interpreter to fill in. */
@Input('PolicyInterpreterInput', '政策解读专员')
export class PolicyInterpreterInput {
  readonly name = text();
  readonly phone = text();
  readonly hours = text();
  readonly topics = text();
  readonly active = bool({ defaultValue: true });
}
