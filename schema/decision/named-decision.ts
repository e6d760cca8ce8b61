import { View, str } from '#schema/kernel/fields.ts';

/** A decision by its number and name (一项决策). */
@View('NamedDecision', '一项决策的编号和名称')
export class NamedDecision {
  readonly no = str();
  readonly title = str();
}
