import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { At } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { CATALOGUE, CONSULTATIONS, REPORTS, SEARCH, SITE_MAP, withQuery } from '../addresses.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { FoundList } from './FoundItem.tsx';

export const FoundNothingFragment = graphql(`
  fragment FoundNothing_result on SearchResult {
    shorter
    nearest {
      ...FoundItem_hit
    }
  }
`);

interface FoundNothingProps {
  result: FragmentType<typeof FoundNothingFragment>;
  at: At;
}

/** No dead end: shorter words that are found, the nearest titles, the lists. */
export function FoundNothing({ result, at: { query } }: FoundNothingProps) {
  const { shorter, nearest } = readFragment(FoundNothingFragment, result);
  const { q, lei, nian, danwei } = query;
  return (
    <div className="stack gap-above">
      <p role="status">可以换一个说法，或者用更少的字。</p>
      {lei || nian || danwei ? (
        <p>
          <a href={withQuery(SEARCH, { q })}>在全部内容中找</a>
        </p>
      ) : null}
      {shorter.length > 0 ? (
        <Chips
          lead
          label="这些找得到"
          items={shorter.map((word) => ({ href: withQuery(SEARCH, { q: word }), label: word }))}
        />
      ) : null}
      {nearest.length > 0 ? (
        <Section id="xiangjin" title="标题相近的">
          <FoundList hits={nearest} />
        </Section>
      ) : null}
      <Lists />
    </div>
  );
}

const { nav } = words;
const LISTS = [
  [nav.consultations, CONSULTATIONS],
  [nav.catalogue, CATALOGUE],
  [nav.reports, REPORTS],
  [nav.hearings, HEARINGS],
  [nav.events, ACTIVITIES],
  [nav.meetings, MEETINGS],
  [words.footer.sitemap, SITE_MAP],
] as const;

/** Where one looks without a word. */
export const Lists = () => (
  <Section id="liebiao" title="按栏目找">
    <Chips label="栏目" items={LISTS.map(([label, href]) => ({ label, href }))} />
  </Section>
);
