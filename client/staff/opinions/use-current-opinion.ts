import { skipToken } from '@apollo/client/react';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { Address } from '#client/staff/frame/use-address.ts';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { CURRENT } from './opinion-filters.ts';
import { OpinionQuery } from './opinion-queries.ts';
import { type Opinion, OpinionFragment } from './opinion-record.ts';

export interface AtOpinion {
  opinion: Opinion | null;
  /** Its place among those loaded; -1 when it was opened by its address alone. */
  index: number;
  next: () => void;
  previous: () => void;
}

/** The place after a step, within the list. */
export const stepped = (index: number, step: number, length: number) =>
  Math.min(Math.max(index + step, 0), length - 1);

/** The comment that is open: by the address, else the first; the next page is asked for before the end is reached. */
export function useCurrentOpinion(
  items: readonly Opinion[],
  address: Address,
  more: (() => void) | null,
): AtOpinion {
  const asked = address.get(CURRENT);
  const found = items.findIndex(({ id }) => id === asked);
  const { data } = useDesk(OpinionQuery, asked && found < 0 ? { id: asked } : skipToken);
  const alone = asked && found < 0 ? readFragment(OpinionFragment, data?.deskComment) : null;
  const opinion = items[found] ?? (alone?.id === asked ? alone : null) ?? (asked ? null : (items[0] ?? null));
  const index = opinion ? items.indexOf(opinion) : -1;
  const go = (step: number) => {
    const place = stepped(index, step, items.length);
    const target = items[place];
    if (more && place >= items.length - 5) more();
    if (target) address.go({ [CURRENT]: target.id }, true);
  };
  return { opinion, index, next: () => go(1), previous: () => go(-1) };
}
