import { useEffect, useRef } from 'react';
import { composing } from '#client/ui/desk/shortcuts.ts';

const asksToSave = (event: KeyboardEvent) =>
  !composing(event) && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';

/** Ctrl S and ⌘ S save the form instead of the web page, also from inside a field. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!asksToSave(event)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
