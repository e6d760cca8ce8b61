import { clock, shortDate } from '#client/format.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { type DecisionNotice, noticesOf } from './notices.ts';

export const NoticesPartFragment = graphql(`
  fragment NoticesPart_decision on Decision {
    consultations {
      id
      no
      round
      title
      opensAt
      closesOn
      announcedClosesOn
      notices {
        ...ConsultationNotice_fields
      }
    }
    hearings {
      id
      no
      name
      notices {
        id
        kind
        at
      }
    }
    corrections {
      id
      place
      reason
      publishedAt
    }
    ending {
      ...DecisionEnding_fields
    }
  }
`);

/** 公告: what was announced of the decision, in time order, each with the way to what it speaks of. */
export function NoticesPart({ decision }: { decision: FragmentType<typeof NoticesPartFragment> }) {
  const notices = noticesOf(readFragment(NoticesPartFragment, decision));
  if (notices.length === 0) return null;
  return (
    <Section id="gonggao" title="公告" rule>
      <More row summary={`历次公告（${notices.length}次）`}>
        <Ruled>
          {notices.map((one) => (
            <NoticeItem key={one.id} {...one} />
          ))}
        </Ruled>
      </More>
    </Section>
  );
}

const NoticeItem = ({ day, at, word, href, about, told }: DecisionNotice) => (
  <RuledItem
    margin={
      <Daymark
        mark={shortDate(day)}
        note={[`${day.slice(0, 4)}年`, at && clock(at)].filter(Boolean).join('　')}
        dateTime={at ?? day}
      />
    }
  >
    <ItemTitle href={href}>{word}</ItemTitle>
    <p className="small">{about}</p>
    {told ? <p className="small soft">{told}</p> : null}
  </RuledItem>
);
