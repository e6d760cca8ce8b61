import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { longDate } from '#client/format.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { words } from '#client/words.ts';
import { consultationHref, FEED } from '../addresses.ts';
import { matterOf } from '../names.ts';

export const NoneOpenFragment = graphql(`
  fragment NoneOpen_consultation on Consultation {
    no
    round
    title
    closesOn
    feedbackDueOn
  }
`);

interface NoneOpenProps {
  /** The consultation that closed last. */
  last: FragmentType<typeof NoneOpenFragment> | undefined;
}

/** Nothing to comment on today: what came last, and how to hear of the next. */
export function NoneOpen({ last }: NoneOpenProps) {
  const latest = readFragment(NoneOpenFragment, last);
  return (
    <Empty title={words.states.noneOpen}>
      {latest?.closesOn ? (
        <p>
          最近一次是<a href={consultationHref(latest)}>{matterOf(latest.title)}</a>，
          {longDate(latest.closesOn)}结束
          {latest.feedbackDueOn ? `，采纳情况应当在${longDate(latest.feedbackDueOn)}前公布` : ''}。
        </p>
      ) : (
        <p>有新的征集公告时，会先在这里公布。</p>
      )}
      <p>
        <a href={FEED}>{words.nav.feed}</a>
      </p>
    </Empty>
  );
}
