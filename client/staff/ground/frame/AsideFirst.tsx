import type { ReactNode } from 'react';

interface AsideFirstProps {
  /** Actions to be taken: first on a phone, at the right where there is room. */
  aside: ReactNode;
  children: ReactNode;
}

/** A long matter with its actions beside it; one need not scroll past the matter to reach them. */
export const AsideFirst = ({ aside, children }: AsideFirstProps) => (
  <div className="desk-body-cols desk-cols aside-first">
    <div className="stack">{aside}</div>
    <div className="stack">{children}</div>
  </div>
);
