import type { ReactNode } from 'react';
import { passHref } from '../addresses/passing.ts';

interface PassLineProps {
  href: string;
  /** Another link before it. */
  children?: ReactNode;
}

/** The way from a page to what passes it on (转发、张贴、二维码). */
export const PassLine = ({ href, children }: PassLineProps) => (
  <p className="small screen-only gap-top">
    {children}
    {children ? '　' : null}
    <a href={passHref(href)}>转发 · 张贴 · 二维码</a>
  </p>
);
