import { type ReactNode, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';

interface BesideReadingProps {
  /** Text and papers to be judged; null leaves the form alone. */
  reading: ReactNode;
  word: string;
  children: ReactNode;
}

/** Reading at the left, form at the right, each scrolling by itself; on a narrow page one at a time, with a switch. */
export function BesideReading({ reading, word, children }: BesideReadingProps) {
  const [side, setSide] = useState<'reading' | 'form'>('form');
  if (!reading) return children;
  const shows = (one: typeof side, label: string) => (
    <Button look={side === one ? 'solid' : 'quiet'} aria-pressed={side === one} onClick={() => setSide(one)}>
      {label}
    </Button>
  );
  return (
    <div className="beside-reading" data-side={side}>
      <div className="beside-switch" role="group" aria-label="看哪一边">
        {shows('reading', '草案和材料')}
        {shows('form', `填写：${word}`)}
      </div>
      {/* A mark on a clause leads to the remark it began. */}
      <div className="reading-pane" onClickCapture={({ target }) => leadsToForm(target) && setSide('form')}>
        {reading}
      </div>
      <div className="reading-form">{children}</div>
    </div>
  );
}

const leadsToForm = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-mark]') !== null;
