import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Heard_ReportFragment as Report } from '#client/graphql/graphql.ts';
import { shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { OUTCOME_LABELS, words } from '#client/words.ts';
import { REPORTS, reportHref } from '../addresses.ts';
import { subjectOf } from '../names.ts';

export const HeardFragment = graphql(`
  fragment Heard_report on AdoptionReport {
    no
    round
    title
    publishedOn
    overdue
    totals {
      received
      adopted
      partlyAdopted
    }
  }
`);

export type HeardReport = FragmentType<typeof HeardFragment>;

const MOST = 3;

/** 意见用到了哪里: of the last reports, how many spoke and how many words were taken up. */
export function Heard({ reports }: { reports: readonly HeardReport[] }) {
  const found = readFragment(HeardFragment, reports).slice(0, MOST);
  return (
    <Section id="fankui" title="意见用到了哪里">
      {found.length === 0 ? (
        <p className="soft">还没有公布过采纳情况。征集结束后，每条意见怎样处理、为什么，都会在这里公布。</p>
      ) : (
        <Ruled brief>
          {found.map((report) => (
            <Item key={reportHref(report)} {...report} />
          ))}
        </Ruled>
      )}
      <p className="row gap-top">
        <a href={REPORTS}>全部反馈</a>
      </p>
    </Section>
  );
}

const Item = ({ no, round, title, publishedOn, overdue, totals }: Report) => (
  <RuledItem margin={<Daymark mark={`${totals.received}条`} note="意见" />}>
    <ItemTitle href={reportHref({ no, round })}>{subjectOf(title)}</ItemTitle>
    <ItemMeta
      items={[
        takenUp(totals),
        publishedOn ? `${shortDate(publishedOn)}公布` : null,
        overdue ? (
          <span key="late" className="due">
            {words.states.overdue}
          </span>
        ) : null,
      ]}
    />
  </RuledItem>
);

/** No comment is a result too, and said as one. */
function takenUp({ received, adopted, partlyAdopted }: Report['totals']): string {
  if (received === 0) return '本次征集没有收到意见。';
  const partly = partlyAdopted > 0 ? `，${OUTCOME_LABELS.PARTLY_ADOPTED}${partlyAdopted}条` : '';
  return `${OUTCOME_LABELS.ADOPTED}${adopted}条${partly}`;
}

/** Opinions answered by the reports of a year, and those of them that changed the draft; null: not all reports are here. */
export function answeredIn(
  year: number,
  { nodes, pageInfo }: { nodes: readonly HeardReport[]; pageInfo: { hasNextPage: boolean } },
): { answered: number; taken: number } | null {
  const found = readFragment(HeardFragment, nodes);
  const inYear = found.filter(({ publishedOn }) => publishedOn?.startsWith(String(year)));
  if (pageInfo.hasNextPage && inYear.length === found.length) return null;
  const sum = (of: (totals: Report['totals']) => number) =>
    inYear.reduce((all, { totals }) => all + of(totals), 0);
  return {
    answered: sum(({ received }) => received),
    taken: sum(({ adopted, partlyAdopted }) => adopted + partlyAdopted),
  };
}
