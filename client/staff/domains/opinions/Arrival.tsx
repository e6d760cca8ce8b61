import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useKeys } from '#client/staff/ground/frame/keys.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import type { Saving } from './use-saving.ts';

interface ArrivalProps {
  saving: Saving;
  /** Id of the comment or cluster in hand; its parts are drawn anew for another. */
  at: string;
  children: ReactNode;
}

/** First control of the answer that is still blank, where the next key belongs; else the pane itself. */
function blankIn(box: HTMLElement): HTMLElement {
  const radio = box.querySelector<HTMLInputElement>('input[name=result]');
  if (radio && !box.querySelector('input[name=result]:checked')) return radio;
  const reason = box.querySelector<HTMLTextAreaElement>('#reason');
  return reason?.value === '' ? reason : box;
}

/** Handling of one target. Who comes here from one just saved goes on by key at once: before the page is painted. */
export function Arrival({ saving, at, children }: ArrivalProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current && saving.arrives()) blankIn(box.current).focus({ preventScroll: true });
  });
  return (
    <div key={at} ref={box} className="handling" role="group" aria-label="办理" tabIndex={-1}>
      {children}
    </div>
  );
}

/** Result of the last decision, at its place in the head of the pane; it stays there. */
export const Said = ({ saving, children }: { saving: Saving; children?: ReactNode }) => (
  <span className="tiny soft row">
    <span role="status" className="done">
      {saving.said}
    </span>
    {saving.undo ? <UndoButton undo={saving.undo} /> : null}
    {children}
  </span>
);

/** 撤销 of the last answer; the key is not heard while somebody types or an input method composes. */
function UndoButton({ undo }: { undo: () => void }) {
  useKeys([{ key: 'z', word: '撤销刚才的处理意见', action: undo }]);
  return (
    <>
      <Button look="text" mini onClick={undo}>
        撤销
      </Button>
      <Kbd>Z</Kbd>
    </>
  );
}
