import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { HearingItem } from '../parts/HearingItem.tsx';

export const HearingsPartFragment = graphql(`
  fragment HearingsPart_decision on Decision {
    hearings {
      id
      ...HearingItem_hearing
    }
  }
`);

/** The hearings of a decision (听证会); nothing where none was announced: the procedure says whether one is asked for. */
export function HearingsPart({ decision }: { decision: FragmentType<typeof HearingsPartFragment> }) {
  const { hearings } = readFragment(HearingsPartFragment, decision);
  if (hearings.length === 0) return null;
  return (
    <Section id="tingzheng" title="听证会" rule>
      <Ruled side>
        {hearings.map((one) => (
          <HearingItem key={one.id} hearing={one} />
        ))}
      </Ruled>
    </Section>
  );
}
