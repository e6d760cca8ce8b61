import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { moment } from '#client/format.ts';
import { PageHead } from '#client/ui/Layout.tsx';
import type { Fact } from '#client/ui/Facts.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import type { ConsultationHead_ConsultationFragment } from '#client/graphql/graphql.ts';
import { consultationHref, decisionHref } from '../addresses.ts';
import type { Way } from '../ways/other-ways.ts';
import { wayFacts } from '../ways/way-facts.tsx';
import { Corrected } from '../notice/Corrected.tsx';
import { PassLine } from '../parts/PassLine.tsx';
import { ConsultationTags } from '../parts/ConsultationTags.tsx';
import { Period } from '../parts/Period.tsx';

export const ConsultationHeadFragment = graphql(`
  fragment ConsultationHead_consultation on Consultation {
    no
    title
    summary
    stage
    round
    opensAt
    openDays
    shortened
    feedbackOverdue
    unit {
      name
    }
    decision {
      no
      year
      title
      item {
        seq
      }
      organ {
        name
      }
    }
    ...Period_consultation
  }
`);

interface ConsultationHeadProps {
  consultation: FragmentType<typeof ConsultationHeadFragment>;
  today: string;
  ways: readonly Way[];
}

/** State, title, what it is about, who asks; the period beside it. */
export function ConsultationHead({ consultation, today, ways }: ConsultationHeadProps) {
  const head = readFragment(ConsultationHeadFragment, consultation);
  return (
    <PageHead
      tags={<ConsultationTags {...head} />}
      title={head.title}
      lead={head.summary ? <Corrected part="SUMMARY">{head.summary}</Corrected> : undefined}
      aside={<Period consultation={head} today={today} />}
    >
      <Facts inline items={[...factsOf(head), ...wayFacts(ways, '还可以')]} />
      <PassLine href={consultationHref({ no: head.no, round: head.round })} />
    </PageHead>
  );
}

function factsOf({ unit, opensAt, decision, round }: ConsultationHead_ConsultationFragment): Fact[] {
  const place = decision.item ? `${decision.year}年第${decision.item.seq}项` : decision.title;
  return [
    { term: '承办单位', detail: unit.name },
    ...(decision.organ ? [{ term: '决策机关', detail: `${decision.organ.name}（自行决策）` }] : []),
    ...(opensAt ? [{ term: '公布时间', detail: <time dateTime={opensAt}>{moment(opensAt)}</time> }] : []),
    { term: '年度目录', detail: <a href={decisionHref(decision.no)}>{place}</a> },
    ...(round > 1 ? [{ term: '轮次', detail: `第${round}次征求意见` }] : []),
  ];
}
