import { graphql } from '#client/graphql/gql.ts';
import type { Desk } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { VIEWED_DESKS, type ViewedDesk } from '#server/law/search/viewed-desks.ts';
import { viewQuery } from '#server/law/search/saved-view.ts';

const SavedViewsQuery = graphql(`
  query SavedViews($desk: Desk!) {
    savedViews(desk: $desk) {
      ...SavedView_fields
    }
  }
`);

/** 视图: ready, or saved under an id. */
export interface ListedView {
  name: string;
  query: string;
  id?: string;
  /** Of the whole unit. */
  shared?: boolean;
}

/** Views of a desk: the ready ones, one's own, those of the unit. */
export function useViews(desk: Desk): readonly ListedView[] {
  const { data } = useDesk(SavedViewsQuery, { desk });
  return [...viewedDesk(desk).ready, ...(data?.savedViews ?? [])];
}

/** Row of a desk whose list has views. */
export function viewedDesk(desk: Desk): ViewedDesk {
  const viewed = VIEWED_DESKS[desk];
  if (!viewed) throw new Error(`No views of ${desk}`);
  return viewed;
}

/** Filters of the address as a view would keep them; `filled` stands for what the list fills in by itself. */
export function presentQuery(desk: Desk, { get }: Address, filled: Readonly<Record<string, string>>): string {
  const viewed = viewedDesk(desk);
  const said = Object.keys(viewed.filters).map((name) => [name, get(name) ?? filled[name] ?? '']);
  return viewQuery(viewed, new URLSearchParams(said).toString());
}

/** Change of the address that opens a view: what it does not name goes, and with it what was open beside the list. */
export const opening = (desk: Desk, query: string, beside: readonly string[]) => ({
  ...Object.fromEntries([...Object.keys(viewedDesk(desk).filters), ...beside].map((name) => [name, null])),
  ...Object.fromEntries(new URLSearchParams(query)),
});
