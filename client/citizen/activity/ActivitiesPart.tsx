import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { ActivityItem } from '../parts/ActivityItem.tsx';

export const ActivitiesPartFragment = graphql(`
  fragment ActivitiesPart_decision on Decision {
    publicActivities {
      id
      ...ActivityItem_activity
    }
  }
`);

/** Questionnaires and written solicitations of a decision; nothing where none was announced. */
export function ActivitiesPart({ decision }: { decision: FragmentType<typeof ActivitiesPartFragment> }) {
  const { publicActivities } = readFragment(ActivitiesPartFragment, decision);
  if (publicActivities.length === 0) return null;
  return (
    <Section id="wenjuan" title="问卷和书面征求意见" rule>
      <Ruled side>
        {publicActivities.map((one) => (
          <ActivityItem key={one.id} activity={one} />
        ))}
      </Ruled>
    </Section>
  );
}
