import { type ReactNode, useEffect, useState } from 'react';
import { DeskBody } from '#client/ui/desk/DeskFrame.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { FaultNote } from './FaultNote.tsx';
import type { Asked } from './use-desk.ts';

const PATIENCE_MS = 400;

/** Nothing at first: most views are there before anybody would see a skeleton. */
export function Late() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? (
    <DeskBody>
      <Skeleton />
    </DeskBody>
  ) : null;
}

interface WaitingProps<Data> {
  asked: Asked<Data>;
  children: (data: Data) => ReactNode;
}

/** A view of what was asked: its content, or that it is coming, or why it is not. */
export function Waiting<Data>({ asked, children }: WaitingProps<Data>) {
  const { data, fault, refetch } = asked;
  if (data !== undefined)
    return (
      <>
        {fault ? <FaultNote fault={fault} onRetry={refetch} /> : null}
        {children(data)}
      </>
    );
  return fault ? (
    <DeskBody>
      <FaultNote fault={fault} onRetry={refetch} />
    </DeskBody>
  ) : (
    <Late />
  );
}
