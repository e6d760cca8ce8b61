import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { opening, presentQuery, useViews } from '#client/staff/ground/list/use-views.ts';
import { ViewsRow } from '#client/staff/ground/list/ViewsRow.tsx';
import { ALL, CURRENT, type Filter, filterIn, ME, PROGRESS, VIEW } from './opinion-filters.ts';
import { OpinionCountsQuery } from './opinion-queries.ts';
import { countText } from './opinion-words.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { useHandles } from './use-handles.ts';

const DESK = 'OPINIONS';

const filterOf = (query: string): Filter => {
  const asked = new URLSearchParams(query);
  return filterIn({ get: (name) => asked.get(name) ?? undefined }, false);
};

/** 视图 of the desk, with how many each leaves of this matter; words are not searched only to be counted. */
export function OpinionViews({ context, filter }: { context: OpinionsContext; filter: Filter }) {
  const { matter, address } = context;
  const handles = useHandles();
  const views = useViews(DESK).filter(({ id, query }) => id ?? (handles || !query.endsWith(`=${ME}`)));
  const queries = [...new Set(views.map(({ query }) => query))].filter((query) => !filterOf(query).text);
  const { data } = useDesk(OpinionCountsQuery, { consultationId: matter.id, filters: queries.map(filterOf) });
  const counts = new Map(
    queries.flatMap((query, at) => {
      const count = data?.deskCommentCounts[at];
      return count ? [[query, countText(count)]] : [];
    }),
  );
  const change = (query: string) => opening(DESK, query, [CURRENT, VIEW]);
  return (
    <ViewsRow
      desk={DESK}
      views={views}
      counts={counts}
      present={presentQuery(DESK, address, { [PROGRESS]: filter.progress ?? ALL })}
      hrefOf={(query) => address.with(change(query))}
      go={(query) => address.go(change(query))}
    />
  );
}
