import type { SearchPlace } from '#client/graphql/graphql.ts';
import { type FoundAddress, foundHref } from './found-href.ts';

/** Fields of a search result that folding compares. */
interface Hit {
  kind: string;
  address: FoundAddress;
  about: FoundAddress;
  within?: string | null | undefined;
}

/** One matter that was found, and the places of it. */
export interface FoundMatter<One extends Hit> {
  href: string;
  place: SearchPlace;
  /** The hit that is the page itself; null: only parts of it were found. */
  head: One | null;
  /** How it is called where no hit is the page itself. */
  name: string;
  places: One[];
}

const OF_DECISION: ReadonlySet<SearchPlace> = new Set(['DECISION', 'CONSULTATION', 'REPORT']);
/** Kinds that are only part of a page. */
const PARTS: ReadonlySet<string> = new Set(['CLAUSE', 'OPINION', 'FILE', 'SPEECH']);

const matterOf = ({ about }: Hit): string =>
  OF_DECISION.has(about.place) ? `D ${about.no}` : `${about.place} ${about.no} ${about.number ?? ''}`;

/** 同一事项的合在一起: the page that stands first, or that whose part stands first, and below it the other places. */
export function foldHits<One extends Hit>(hits: readonly One[]): FoundMatter<One>[] {
  return [...Map.groupBy(hits, matterOf).values()].map((of) => {
    const [first, ...rest] = of as [One, ...One[]];
    if (!PARTS.has(first.kind))
      return {
        href: foundHref(first.address),
        place: first.about.place,
        head: first,
        name: '',
        places: rest,
      };
    const href = foundHref(first.about);
    const isPage = (one: One) =>
      !PARTS.has(one.kind) && one.kind !== 'NOTICE' && foundHref(one.address) === href;
    const head = of.find(isPage) ?? null;
    return {
      href,
      place: first.about.place,
      head,
      name: first.within ?? '',
      places: of.filter((one) => one !== head),
    };
  });
}
