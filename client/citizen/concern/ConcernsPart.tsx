import { longDate } from '#client/format.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { concernHref } from '../addresses/concern.ts';

export const ConcernsPartFragment = graphql(`
  fragment ConcernsPart_decision on Decision {
    concerns {
      no
      title
      responses {
        place
        unitName
        publishedOn
      }
    }
  }
`);

/** 舆情回应 about a decision: what was said of it in public, and the day of the latest response. */
export function ConcernsPart({ decision }: { decision: FragmentType<typeof ConcernsPartFragment> }) {
  const { concerns } = readFragment(ConcernsPartFragment, decision);
  return concerns.length === 0 ? null : (
    <Section id="yuqing" title={words.nav.concerns} rule>
      <ul className="plain stack">
        {concerns.map(({ no, title, responses }) => (
          <li key={no}>
            <a href={concernHref(no)}>{title}</a>
            {responses.slice(-1).map(({ place, unitName, publishedOn }) => (
              <span key={place} className="soft">
                ，{unitName}
                {longDate(publishedOn)}回应
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
