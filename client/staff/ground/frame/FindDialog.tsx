import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { composing } from '#client/ui/desk/shortcuts.ts';
import { DeskFault } from './DeskFault.tsx';

const FindResults = lazy(async () => ({ default: (await import('./FindResults.tsx')).FindResults }));

const PLACES = '.find input, .find a';

/** Up and down go from the words through what was found; Enter in the words opens the first. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (composing(event.nativeEvent)) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>(PLACES)];
  const at = places.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    places[Math.min(Math.max(at + step, 0), places.length - 1)]?.focus();
  }
  if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    places[1]?.click();
  }
}

interface FindDialogProps {
  open: boolean;
  onClose: () => void;
  /** Something was opened: the focus goes where that leads. */
  onGo: () => void;
}

/** 查找 by a few words or a number: the box is there at once, so that no key is lost; what finds is fetched meanwhile. */
export function FindDialog({ open, onClose, onGo }: FindDialogProps) {
  const [typed, setTyped] = useState('');
  return (
    <Dialog open={open} title="查找" onClose={onClose} closeWord="关闭">
      {/* A key of its child bubbles here: the box itself is no control. */}
      <div className="find stack" role="search" onKeyDown={walk}>
        <input
          className="input"
          type="text"
          role="searchbox"
          autoFocus
          aria-label="查找事项、意见、材料、人员、条文"
          placeholder="事项名称或编号、受理编号、材料、姓名、条文"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <DeskFault>
          <Suspense>
            <FindResults typed={typed} onGo={onGo} />
          </Suspense>
        </DeskFault>
      </div>
    </Dialog>
  );
}
