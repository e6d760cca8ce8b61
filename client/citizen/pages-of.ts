/** Keyset pages forward and back: the cursors already passed travel in the address (翻页). */
import { withQuery } from './addresses.ts';

interface Place {
  path: string;
  /** The conditions that stay while one turns the page. */
  conditions: Readonly<Record<string, string | undefined>>;
  after?: string | undefined;
  /** Cursors of the pages before this one, joined by commas. */
  passed?: string | undefined;
}

interface PageInfo {
  endCursor?: string | null | undefined;
  hasNextPage: boolean;
}

/** An address keeps so many characters of one condition; the oldest cursors give way. */
const LONGEST_TRAIL = 400;

function shortened(cursors: readonly string[]): string {
  const trail = cursors.join(',');
  return trail.length <= LONGEST_TRAIL ? trail : shortened(cursors.slice(1));
}

/** Links to the pages before and after; the first page has no cursor at all. */
export function pagesOf({ path, conditions, after, passed }: Place, { endCursor, hasNextPage }: PageInfo) {
  const trail = passed ? passed.split(',') : [];
  const link = (to?: string, steps: readonly string[] = []) =>
    withQuery(path, { ...conditions, after: to, qian: shortened(steps) });
  return {
    firstHref: trail.length > 0 ? link() : undefined,
    previousHref: after ? link(trail.at(-1), trail.slice(0, -1)) : undefined,
    nextHref: hasNextPage && endCursor ? link(endCursor, after ? [...trail, after] : []) : undefined,
  };
}
