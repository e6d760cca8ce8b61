import type { ReactNode } from 'react';
import { Facts } from '#client/ui/Facts.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Dial } from '../Dial.tsx';

interface ReachedProps {
  site: { hotline: string; phone: string };
  title: string;
  children: ReactNode;
}

/** Other ways than the form, beside it: the numbers at which somebody answers. */
export const Reached = ({ site: { hotline, phone }, title, children }: ReachedProps) => (
  <Note title={title} small>
    {children}
    <Facts small items={numbersOf(hotline, phone)} />
  </Note>
);

const numbersOf = (hotline: string, phone: string) =>
  [
    ['政务服务热线', hotline],
    ['本站电话', phone],
  ]
    .filter(([, number]) => number)
    .map(([term = '', number = '']) => ({ term, detail: <Dial>{number}</Dial> }));
