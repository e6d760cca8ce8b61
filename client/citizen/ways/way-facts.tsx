import { Fragment } from 'react';
import type { Fact } from '#client/ui/Facts.tsx';
import type { Way } from './other-ways.ts';

/** Actions open now, for the first screen; nothing where there is none. */
export function wayFacts(ways: readonly Way[], term: '还可以' | '现在可以'): Fact[] {
  const deeds = ways.flatMap(({ deed }) => (deed ? [deed] : []));
  if (deeds.length === 0) return [];
  const links = deeds.map(({ word, href }, index) => (
    <Fragment key={href}>
      {index > 0 ? '、' : ''}
      <a href={href}>{word}</a>
    </Fragment>
  ));
  return [{ term, detail: links }];
}
