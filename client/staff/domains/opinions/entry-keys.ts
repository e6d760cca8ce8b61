import type { KeyboardEvent } from 'react';
import { saveKey } from '#client/staff/ground/frame/SaveForm.tsx';
import { composing } from '#client/ui/desk/shortcuts.ts';

/** A digit picks the radio with that place in the group that has the focus. */
function pickByNumber(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || composing(event.nativeEvent)) return;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const group = target.form?.elements.namedItem(target.name);
  const radio = group instanceof RadioNodeList ? group[Number(key) - 1] : undefined;
  if (!(radio instanceof HTMLInputElement)) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}

/** Keys of the entry form: a digit picks, Ctrl+Enter enters it. */
export function entryKeys(event: KeyboardEvent<HTMLFormElement>): void {
  saveKey(event);
  pickByNumber(event);
}
