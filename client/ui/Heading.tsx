import type { ReactNode } from 'react';
import { Title } from './Title.tsx';

export type Level = 1 | 2 | 3 | 4;

interface HeadingProps {
  level: Level;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A heading; plain text gets its places to break. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{typeof children === 'string' ? <Title>{children}</Title> : children}</Tag>;
}
