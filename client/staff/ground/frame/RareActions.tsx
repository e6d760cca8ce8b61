import type { ReactNode } from 'react';
import { useFold } from './use-fold.ts';

/** 其他操作: acts that are seldom done and weigh much, last and folded; open where one of them is being typed. */
export function RareActions({ children }: { children: ReactNode }) {
  const box = useFold();
  return (
    <details ref={box} className="more">
      <summary>其他操作</summary>
      {children}
    </details>
  );
}
