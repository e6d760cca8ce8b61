import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { OpinionListQuery as ListData } from '#client/graphql/graphql.ts';
import type { Fault } from '#client/staff/ground/frame/fault.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import type { Filter, Sort } from './opinion-filters.ts';
import { OpinionListQuery } from './opinion-queries.ts';
import { type Opinion, OpinionFragment } from './opinion-record.ts';

type Page = ListData['deskComments'];

export interface OpinionPages {
  /** Everything loaded, in order; null before the first answer. */
  items: readonly Opinion[] | null;
  total: { value: number; capped: boolean } | null;
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
  fault: Fault | null;
}

interface PageProps extends Question {
  index: number;
  after: string | null;
  onPage: (index: number, page: Page | undefined, fault: Fault | null) => void;
}

/** Asks for one page and hands it up; each is fresh again after every command. */
function AskedPage({ consultationId, filter, sort, index, after, onPage }: PageProps) {
  const { data, fault } = useDesk(OpinionListQuery, { consultationId, filter, sort, after });
  const page = data?.deskComments;
  useEffect(() => {
    if (page || fault) onPage(index, page, fault);
  }, [index, page, fault, onPage]);
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

/** The comments of a desk, page after page in one list. */
export function useOpinionPages(question: Question): OpinionPages {
  const key = JSON.stringify(question);
  const empty: Loaded = { question: key, shown: 1, pages: [], fault: null };
  const [kept, setKept] = useState(empty);
  const { shown, pages, fault } = kept.question === key ? kept : empty;
  const onPage = useCallback<PageProps['onPage']>(
    (index, page, fault) =>
      setKept((before) => {
        const current =
          before.question === key ? before : { question: key, shown: 1, pages: [], fault: null };
        const next = [...current.pages];
        next[index] = page ?? next[index];
        return { ...current, pages: next, fault };
      }),
    [key],
  );
  const cursors = cursorsOf(pages, shown);
  const last = pages[cursors.length - 1];
  const loaded = pages.slice(0, cursors.length).flatMap((page) => page?.nodes ?? []);
  return {
    items: pages[0] ? distinct(readFragment(OpinionFragment, loaded)) : null,
    total: pages[0]?.total ?? null,
    more: last?.pageInfo.hasNextPage
      ? // Whoever asks may hold this since before the pages were fresh: only the number is theirs.
        () => setKept((now) => (now.question === key ? { ...now, shown: cursors.length + 1 } : now))
      : null,
    fault,
    asking: cursors.map((after, index) => (
      <AskedPage key={`${key}${index}`} {...question} index={index} after={after} onPage={onPage} />
    )),
  };
}
