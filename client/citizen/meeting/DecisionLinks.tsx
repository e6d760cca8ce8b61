import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DecisionLinks_DecisionFragment as Decision } from '#client/graphql/graphql.ts';
import { range } from '#client/format.ts';
import { consultationHref, decisionHref, reportHref } from '../addresses.ts';

export const DecisionLinksFragment = graphql(`
  fragment DecisionLinks_decision on Decision {
    no
    title
    consultations {
      id
      no
      round
      stage
      opensOn
      closesOn
      commentCount
      report {
        publishedOn
        totals {
          received
          adopted
          partlyAdopted
        }
      }
    }
  }
`);

type Consultation = Decision['consultations'][number];

/** Subjects of the item: the decision, its consultations with the public, and the opinions adopted. */
export function DecisionLinks({ decision }: { decision: FragmentType<typeof DecisionLinksFragment> }) {
  const { no, title, consultations } = readFragment(DecisionLinksFragment, decision);
  return (
    <div className="note small">
      <p>
        审议的决策事项：<a href={decisionHref(no)}>{title}</a>
      </p>
      {consultations.filter(wasOpened).map((one) => (
        <p key={one.id}>{one.report?.publishedOn ? <Answered {...one} /> : <Asked {...one} />}</p>
      ))}
    </div>
  );
}

const wasOpened = ({ opensOn }: Consultation) => opensOn != null;

const roundText = ({ round }: Consultation) => (round > 1 ? `第${round}次公开征求意见` : '公开征求意见');

const Asked = (one: Consultation) => (
  <>
    <a href={consultationHref(one)}>{roundText(one)}</a>
    {one.opensOn && one.closesOn ? `（${range(one.opensOn, one.closesOn)}）` : ''}，收到意见{one.commentCount}
    条。
  </>
);

const Answered = (one: Consultation) => {
  const totals = one.report?.totals;
  return (
    <>
      <a href={consultationHref(one)}>{roundText(one)}</a>
      ，收到意见{totals?.received}条，采纳{totals?.adopted}条，部分采纳{totals?.partlyAdopted}条。
      <a href={reportHref(one)}>看采纳情况</a>
    </>
  );
};
