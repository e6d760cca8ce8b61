import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { composing } from '#client/ui/desk/shortcuts.ts';
import { FindDialog } from './FindDialog.tsx';

/** 查找 from anywhere in the console, by Ctrl K or the button. */
export function Find() {
  const [open, setOpen] = useState<boolean | null>(null);
  const before = useRef<Element | null>(null);
  const begin = useCallback(() => {
    before.current = document.activeElement;
    setOpen(true);
  }, []);
  const close = () => {
    setOpen(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || composing(event)) return;
      event.preventDefault();
      begin();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [begin]);
  return (
    <>
      <button type="button" className="find-open" onClick={begin}>
        查找 <Kbd>Ctrl K</Kbd>
      </button>
      {open === null
        ? null
        : createPortal(
            <FindDialog key={String(open)} open={open} onClose={close} onGo={() => setOpen(false)} />,
            document.body,
          )}
    </>
  );
}
