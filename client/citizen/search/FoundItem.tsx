import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { FoundItem_HitFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { ItemMeta, RuledItem } from '#client/ui/Ruled.tsx';
import { subjectOf } from '../names.ts';
import { foundHref } from './found-href.ts';
import { SEARCH_KINDS } from './kinds.ts';

export const FoundItemFragment = graphql(`
  fragment FoundItem_hit on SearchHit {
    kind
    title {
      before
      found
      after
    }
    excerpt {
      before
      found
      after
    }
    address {
      place
      no
      number
      part
      startsMs
    }
    day
    unit
    within
  }
`);

type Excerpt = FoundItem_HitFragment['excerpt'];

const Marked = ({ before, found, after }: Excerpt) => (
  <>
    {before}
    {found ? <mark>{found}</mark> : null}
    {after}
  </>
);

const isSaid = ({ before, found, after }: Excerpt) => before + found + after !== '';

/** One thing that was found: what it is, what stands there, where it belongs. */
export function FoundItem({ hit }: { hit: FragmentType<typeof FoundItemFragment> }) {
  const { kind, title, excerpt, address, day, unit, within } = readFragment(FoundItemFragment, hit);
  return (
    <RuledItem margin={<Daymark mark={SEARCH_KINDS[kind].name} note={longDate(day)} />}>
      <Heading level={3} className="item-title">
        <a href={foundHref(address)}>
          <Marked {...title} />
        </a>
      </Heading>
      {isSaid(excerpt) ? (
        <p>
          <Marked {...excerpt} />
        </p>
      ) : null}
      <ItemMeta items={[within && subjectOf(within), unit]} />
    </RuledItem>
  );
}
