/** Single keys at a desk. An input method composes with the same keys: while it does, they are not ours. */
import { useLayoutEffect, useRef } from 'react';

const TYPING = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])';

type Pressed = Pick<
  KeyboardEvent,
  'isComposing' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'key' | 'target'
>;

/** Whether an input method is at work; Safari says so only by the code 229. */
export const composing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>) =>
  event.isComposing || event.keyCode === 229;

/** The shortcut an event asks for; undefined while someone types, composes, or holds a command key. */
export function shortcutOf(event: Pressed): string | undefined {
  if (composing(event) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target as Partial<Element> | null;
  if (target?.matches?.(TYPING) || target?.closest?.('dialog[open]')) return undefined;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Binds keys ("j", "1", "?") to actions for as long as the component lives; before it is painted, so that what is seen can be pressed. */
export function useShortcuts(actions: Readonly<Record<string, () => void>>, active = true) {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useLayoutEffect(() => {
    if (!active) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const action = latest.current[shortcutOf(event) ?? ''];
      if (!action || event.defaultPrevented) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [active]);
}
