import { useEffect, useRef } from 'react';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import type { CourseDeed } from './use-course-deed.ts';

/** Warnings of the last try, to be taken upon oneself: the focus goes to them, as it does to a refusal. */
export function Warned({ command }: Pick<CourseDeed, 'command'>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus();
  }, []);
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <CommandReport command={command} />
    </div>
  );
}
