import { View, day, str } from '#schema/kernel/fields.ts';

/** 转办: who handed a suggestion to whom, when and why. */
@View('SuggestionForward', '转办记录')
export class SuggestionForward {
  readonly fromUnit = str();
  readonly toUnit = str();
  readonly note = str();
  readonly forwardedOn = day();
}
