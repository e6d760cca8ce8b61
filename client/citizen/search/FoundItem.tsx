import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { FoundItem_HitFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { ItemMeta, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { foldHits, type FoundMatter } from './fold-hits.ts';
import { foundHref } from './found-href.ts';
import { PLACE_NAMES, SEARCH_KINDS } from './kinds.ts';

export const FoundItemFragment = graphql(`
  fragment FoundItem_hit on SearchHit {
    ...SearchHit_fields
    title {
      ...SearchExcerpt_fields
    }
    excerpt {
      ...SearchExcerpt_fields
    }
    address {
      ...SearchAddress_fields
    }
    about {
      place
      no
      number
    }
  }
`);

type Hit = FoundItem_HitFragment;
type Excerpt = Hit['excerpt'];

const Marked = ({ before, found, after }: Excerpt) => (
  <>
    {before}
    {found ? <mark>{found}</mark> : null}
    {after}
  </>
);

const said = ({ before, found, after }: Excerpt) => before + found + after;

/** Search results, each matter once with its places. */
export const FoundList = ({ hits }: { hits: readonly FragmentType<typeof FoundItemFragment>[] }) => (
  <Ruled>
    {foldHits(hits.map((hit) => readFragment(FoundItemFragment, hit))).map((matter) => (
      <FoundItem key={(matter.head ?? matter.places[0])?.id} matter={matter} />
    ))}
  </Ruled>
);

/** Places that are shown at once; the others are opened. */
const SHOWN = 3;

function FoundItem({ matter: { href, place, head, name, places } }: { matter: FoundMatter<Hit> }) {
  const [first] = head ? [head] : places;
  const others = places.slice(SHOWN);
  return (
    <RuledItem
      margin={
        <Daymark
          mark={head ? SEARCH_KINDS[head.kind].name : PLACE_NAMES[place]}
          note={head ? longDate(head.day) : undefined}
        />
      }
    >
      <Heading level={3} className="item-title">
        <a href={href}>{head ? <Marked {...head.title} /> : name}</a>
      </Heading>
      {head && said(head.excerpt) !== '' ? (
        <p>
          <Marked {...head.excerpt} />
        </p>
      ) : null}
      <ItemMeta items={[first?.unit]} />
      <Places hits={places.slice(0, SHOWN)} title={head ? said(head.title) : name} />
      {others.length > 0 ? (
        <More summary={`同一事项的另外${others.length}处`}>
          <Places hits={others} title={head ? said(head.title) : name} />
        </More>
      ) : null}
    </RuledItem>
  );
}

/** Places of a result, each with its kind; a title that stands above already is not repeated. */
const Places = ({ hits, title }: { hits: readonly Hit[]; title: string }) =>
  hits.length === 0 ? null : (
    <ul className="plain stack-6">
      {hits.map((hit) => (
        <li key={hit.id}>
          <a href={foundHref(hit.address)}>
            {SEARCH_KINDS[hit.kind].name}
            {said(hit.title) === title ? null : (
              <>
                {' '}
                <Marked {...hit.title} />
              </>
            )}
          </a>{' '}
          <span className="small soft">{longDate(hit.day)}</span>
          {said(hit.excerpt) === '' ? null : (
            <>
              <br />
              <Marked {...hit.excerpt} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
