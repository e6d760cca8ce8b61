import { skipToken } from '@apollo/client/react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { OpinionListQuery as ListData } from '#client/graphql/graphql.ts';
import type { Fault } from '#client/staff/ground/frame/fault.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import type { Filter, Sort } from './opinion-filters.ts';
import { OpinionCountsQuery, OpinionListQuery } from './opinion-queries.ts';
import type { Total } from './opinion-words.ts';
import { type Opinion, OpinionFragment } from './opinion-record.ts';

type Page = ListData['deskComments'];

export interface OpinionPages {
  /** Everything loaded, in order; null before the first answer. */
  items: readonly Opinion[] | null;
  /** How many match; null before it is counted, which with words takes longer than the rows. */
  total: Total | null;
  /** Loads the next page; null when there is none. */
  more: (() => void) | null;
  fault: Fault | null;
  /** Must be rendered: it asks for the pages. */
  asking: ReactNode;
}

interface Question {
  consultationId: string;
  filter: Filter;
  sort: Sort;
}

interface Loaded {
  /** The question the pages answer. */
  question: string;
  shown: number;
  pages: readonly (Page | undefined)[];
  total: Total | null;
  fault: Fault | null;
}

const emptyOf = (question: string): Loaded => ({ question, shown: 1, pages: [], total: null, fault: null });

interface PageProps extends Question {
  index: number;
  after: string | null;
  onPage: (index: number, page: Page | undefined, fault: Fault | null) => void;
  onTotal: (total: Total) => void;
}

/** Asks for one page and hands it up, the first with the total; each is fresh again after every command. */
function AskedPage({ consultationId, filter, sort, index, after, onPage, onTotal }: PageProps) {
  const first = after === null;
  const counted = first && !filter.text;
  const { data, fault } = useDesk(OpinionListQuery, { consultationId, filter, sort, after, counted });
  // Words take longer to count than to find: the rows do not wait for it.
  const words = useDesk(
    OpinionCountsQuery,
    first && filter.text ? { consultationId, filters: [filter] } : skipToken,
  );
  const page = data?.deskComments;
  const total = page?.total ?? words.data?.deskCommentCounts[0];
  useEffect(() => {
    if (page || fault) onPage(index, page, fault);
  }, [index, page, fault, onPage]);
  useEffect(() => {
    if (total) onTotal(total);
  }, [total, onTotal]);
  return null;
}

const distinct = (opinions: readonly Opinion[]) => [
  ...new Map(opinions.map((one) => [one.id, one])).values(),
];

/** Each page begins where the one before ends now, so that rows that left a page move up without a gap. */
const cursorsOf = (pages: Loaded['pages'], shown: number): (string | null)[] =>
  Array.from({ length: shown }, (_, index) =>
    index === 0 ? null : (pages[index - 1]?.pageInfo.endCursor ?? undefined),
  ).filter((cursor) => cursor !== undefined);

/** Of this question only, of whatever was asked before nothing. */
function useLoaded(key: string) {
  const [kept, setKept] = useState(() => emptyOf(key));
  const change = useCallback(
    (next: (now: Loaded) => Partial<Loaded>) =>
      setKept((before) => {
        const now = before.question === key ? before : emptyOf(key);
        return { ...now, ...next(now) };
      }),
    [key],
  );
  return [kept.question === key ? kept : emptyOf(key), change] as const;
}

/** The comments of a desk, page after page in one list. */
export function useOpinionPages(question: Question): OpinionPages {
  const key = JSON.stringify(question);
  const [{ shown, pages, total, fault }, change] = useLoaded(key);
  const onPage = useCallback<PageProps['onPage']>(
    (index, page, fault) =>
      change(({ pages }) => {
        const next = [...pages];
        next[index] = page ?? next[index];
        return { pages: next, fault };
      }),
    [change],
  );
  const onTotal = useCallback<PageProps['onTotal']>((total) => change(() => ({ total })), [change]);
  const cursors = cursorsOf(pages, shown);
  const last = pages[cursors.length - 1];
  const loaded = pages.slice(0, cursors.length).flatMap((page) => page?.nodes ?? []);
  return {
    items: pages[0] ? distinct(readFragment(OpinionFragment, loaded)) : null,
    total,
    more: last?.pageInfo.hasNextPage
      ? // Whoever asks may hold this since before the pages were fresh: only the number is theirs.
        () => change(() => ({ shown: cursors.length + 1 }))
      : null,
    fault,
    asking: cursors.map((after, index) => (
      <AskedPage
        key={`${key}${index}`}
        {...question}
        index={index}
        after={after}
        onPage={onPage}
        onTotal={onTotal}
      />
    )),
  };
}
