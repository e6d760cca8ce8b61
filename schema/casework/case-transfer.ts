import { View, day, str } from '#schema/kernel/fields.ts';

/** 分办、转办: who handed a case item to whom, when and why. */
@View('CaseTransfer', '分办、转办记录')
export class CaseTransfer {
  readonly fromUnit = str();
  readonly toUnit = str();
  readonly note = str();
  readonly on = day();
}
