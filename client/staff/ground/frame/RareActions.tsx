import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { More } from '#client/ui/More.tsx';

/** 其他操作: acts that are seldom done and weigh much, last and folded; open where one of them is being typed. */
export function RareActions({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fold = box.current?.querySelector('details');
    if (fold?.querySelector('form')) fold.open = true;
  }, []);
  return (
    <div ref={box}>
      <More row summary="其他操作">
        {children}
      </More>
    </div>
  );
}
