import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { PageHead } from '#client/ui/Layout.tsx';
import type { Fact } from '#client/ui/Facts.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import type { ConsultationHead_ConsultationFragment } from '#client/graphql/graphql.ts';
import type { Way } from '../ways/other-ways.ts';
import { wayFacts } from '../ways/way-facts.tsx';
import { Corrected } from '../notice/Corrected.tsx';
import { matterOf } from '../names.ts';
import { ConsultationTags } from '../parts/ConsultationTags.tsx';
import { Period } from '../parts/Period.tsx';
import { PlainPart } from './PlainPart.tsx';

export const ConsultationHeadFragment = graphql(`
  fragment ConsultationHead_consultation on Consultation {
    title
    plainWords
    stage
    round
    openDays
    shortened
    feedbackOverdue
    unit {
      name
    }
    impacts {
      who
    }
    ...PlainPart_consultation
    ...Period_consultation
  }
`);

interface ConsultationHeadProps {
  consultation: FragmentType<typeof ConsultationHeadFragment>;
  today: string;
  ways: readonly Way[];
}

/** 一分钟看懂: state, title, the matter in plain words, who asks; until when beside it. Whom it touches, where no plain words say so. */
export function ConsultationHead({ consultation, today, ways }: ConsultationHeadProps) {
  const head = readFragment(ConsultationHeadFragment, consultation);
  return (
    <PageHead
      tags={<ConsultationTags {...head} />}
      title={matterOf(head.title)}
      aside={<Period consultation={head} today={today} />}
    >
      <PlainPart consultation={head} />
      <Facts inline items={[...factsOf(head), ...wayFacts(ways, '还可以')]} />
    </PageHead>
  );
}

/** Whom it touches, as the unit has said for each group, and who asks. */
const factsOf = ({ plainWords, impacts, unit }: ConsultationHead_ConsultationFragment): Fact[] => [
  ...(plainWords === '' && impacts.length > 0
    ? [
        {
          term: '涉及',
          detail: <Corrected part="INTERPRETATION">{impacts.map(({ who }) => who).join('、')}</Corrected>,
        },
      ]
    : []),
  { term: '承办单位', detail: unit.name },
];
