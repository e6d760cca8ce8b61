import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ReportItem_ReportFragment } from '#client/graphql/graphql.ts';
import { longDate, range } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { Share, ShareKey } from '#client/ui/Share.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { reportHref } from '../addresses.ts';
import { subjectOf } from '../names.ts';
import { outcomeShares, sharesText } from './outcome-shares.ts';

export const ReportItemFragment = graphql(`
  fragment ReportItem_report on AdoptionReport {
    no
    round
    title
    unit {
      name
    }
    opensOn
    closesOn
    publishedOn
    dueOn
    overdue
    totals {
      received
      adopted
      partlyAdopted
      notAdopted
      alreadyCovered
      supportOnly
      outOfScope
      answered
    }
  }
`);

/** One published report in a list: how many spoke, and what became of it. */
export function ReportItem({ report }: { report: FragmentType<typeof ReportItemFragment> }) {
  const item = readFragment(ReportItemFragment, report);
  const { no, round, title, unit, opensOn, closesOn, publishedOn, totals, overdue } = item;
  return (
    <RuledItem
      margin={
        <Daymark mark={`${totals.received}条`} note={publishedOn ? `${longDate(publishedOn)}公布` : ''} />
      }
    >
      {overdue ? (
        <p className="row">
          <Tag kind="due">逾期公布</Tag>
        </p>
      ) : null}
      <ItemTitle href={reportHref({ no, round })}>{subjectOf(title)}</ItemTitle>
      <ItemMeta items={[unit.name, `征集 ${range(opensOn, closesOn)}`]} />
      <Result {...item} />
    </RuledItem>
  );
}

/** No comment is a result too, and said as one. */
function Result({ totals }: ReportItem_ReportFragment) {
  if (totals.received === 0) return <p className="small soft">本次征集没有收到意见。</p>;
  const parts = outcomeShares(totals);
  return (
    <>
      <Share parts={parts} label={`${totals.received}条意见：${sharesText(parts)}`} />
      <ShareKey parts={parts} />
    </>
  );
}
