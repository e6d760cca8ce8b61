import { skipToken } from '@apollo/client/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { CURRENT } from './opinion-filters.ts';
import { type Opinion, OpinionFragment } from './opinion-record.ts';
import { OpinionQuery } from './opinion-queries.ts';

export interface AtOpinion {
  opinion: Opinion | null;
  /** Its place among those loaded; -1 when it was opened by its address alone. */
  index: number;
  next: () => void;
  previous: () => void;
  /** On from what is done; whoever has gone elsewhere meanwhile stays there. */
  onward: (done: string) => void;
  /** The id one is at, also while the page is still on its way there: keys come faster than pages. */
  idNow: () => string | undefined;
}

/** How near the end of what is loaded the next page is asked for. */
const AHEAD = 5;

/** The place after a step, within the list. */
export const stepped = (index: number, step: number, length: number) =>
  Math.min(Math.max(index + step, 0), length - 1);

/** A place in the list: whose it is, and where, in case it leaves the list. */
interface Place {
  id: string | undefined;
  index: number;
}

/** The place a step leads to; where the comment one was at has left, the one that moved up is the next. */
export function placeAfter({ id, index }: Place, step: number, ids: readonly string[]): number {
  const found = ids.indexOf(id ?? '');
  const from = found >= 0 ? found : step > 0 ? index - 1 : index;
  return stepped(from, step, ids.length);
}

/** Where one goes when this one is done: to the next, and from the last back to the one before. */
export function placeOnward(at: Place, ids: readonly string[]): number {
  const next = placeAfter(at, 1, ids);
  return ids[next] === at.id ? placeAfter(at, -1, ids) : next;
}

/** The comment that is open: by the address, else the first of the list. */
function useOpened(items: readonly Opinion[], asked: string | undefined): Opinion | null {
  const found = items.find(({ id }) => id === asked);
  const { data } = useDesk(OpinionQuery, asked && !found ? { id: asked } : skipToken);
  if (found) return found;
  if (!asked) return items[0] ?? null;
  const alone = readFragment(OpinionFragment, data?.deskComment);
  return alone?.id === asked ? alone : null;
}

interface Ahead {
  /** Addresses passed on the way, which the router has yet to reach. */
  passed: readonly (string | undefined)[];
  to: string | undefined;
}

/** The comment asked for: the address follows a key by some frames, the page does not wait for it. */
function useAsked(address: Address) {
  const here = address.get(CURRENT);
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const valid = ahead?.passed.includes(here) && here !== ahead.to ? ahead : null;
  if (ahead && !valid) setAhead(null);
  const open = (to: string | undefined) => {
    // Drawn at once: the next key belongs to what is open from now on.
    flushSync(() => setAhead({ passed: [...(valid?.passed ?? []), here, ...(valid ? [valid.to] : [])], to }));
    address.go({ [CURRENT]: to ?? null }, true);
  };
  return { asked: valid ? valid.to : here, open };
}

/** Where one is in the list, and the ways to its neighbours. */
export function useCurrentOpinion(
  items: readonly Opinion[],
  address: Address,
  more: (() => void) | null,
): AtOpinion {
  const { asked, open } = useAsked(address);
  const opinion = useOpened(items, asked);
  const id = opinion?.id ?? asked;
  const index = opinion ? items.indexOf(opinion) : -1;
  const latest = useRef<Place>({ id, index });
  useLayoutEffect(() => {
    // Once it has left the list its last place is still where one goes on.
    latest.current = { id, index: index >= 0 ? index : latest.current.index };
  }, [id, index]);
  const go = (placeIn: (at: Place, ids: readonly string[]) => number) => {
    const ids = items.map(({ id }) => id);
    const place = placeIn(latest.current, ids);
    const target = ids[place];
    if (more && place >= ids.length - AHEAD) more();
    if (target === undefined) return;
    latest.current = { id: target, index: place };
    open(target);
  };
  return {
    opinion,
    index,
    next: () => go((at, ids) => placeAfter(at, 1, ids)),
    previous: () => go((at, ids) => placeAfter(at, -1, ids)),
    onward: (done) => {
      if (latest.current.id !== done) return;
      if (items.length === 1 && items[0]?.id === done) open(undefined);
      else go(placeOnward);
    },
    idNow: () => latest.current.id,
  };
}
