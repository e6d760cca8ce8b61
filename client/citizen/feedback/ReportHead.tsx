import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ReportHead_ReportFragment } from '#client/graphql/graphql.ts';
import { fullDate, longDate, range } from '#client/format.ts';
import { Deadline } from '#client/ui/Deadline.tsx';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { PageHead } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { PARTICIPATION_METHOD_LABELS, words } from '#client/words.ts';
import { consultationHref, decisionHref } from '../addresses.ts';
import { subjectOf } from '../names.ts';
import { daysLate } from '../parts/days-late.ts';

export const ReportHeadFragment = graphql(`
  fragment ReportHead_report on AdoptionReport {
    no
    round
    title
    introduction
    methodsHeld
    opensOn
    closesOn
    publishedOn
    dueOn
    overdue
    unit {
      name
    }
    totals {
      received
      people
      adopted
      partlyAdopted
      notAdopted
    }
  }
`);

type Head = ReportHead_ReportFragment;

/** Head of a report: the subject, the number of opinions, and whether the report was published in time. */
export function ReportHead({ report }: { report: FragmentType<typeof ReportHeadFragment> }) {
  const head = readFragment(ReportHeadFragment, report);
  return (
    <PageHead
      tags={
        <>
          <Tag kind="done">已公布</Tag>
          {head.overdue ? <Tag kind="due">{words.states.overdue}公布</Tag> : null}
        </>
      }
      title={`《${subjectOf(head.title)}》意见采纳情况`}
      lead={summaryOf(head)}
      aside={<InTime {...head} />}
    >
      <Facts inline items={factsOf(head)} />
    </PageHead>
  );
}

function summaryOf({ totals: { received, people, adopted, partlyAdopted, notAdopted } }: Head): string {
  if (received === 0) return '本次征求意见期间没有收到意见。';
  const changed = adopted + partlyAdopted;
  const parts = [
    `${people}人提出${received}条意见`,
    changed > 0 ? `采纳和部分采纳${changed}条` : '',
    notAdopted > 0 ? `未采纳的${notAdopted}条，逐类说明理由` : '',
  ];
  return `${parts.filter(Boolean).join('，')}。`;
}

const factsOf = ({ unit, opensOn, closesOn, methodsHeld, no, round }: Head): Fact[] => [
  { term: '公布单位', detail: unit.name },
  {
    term: '征集',
    detail: <a href={consultationHref({ no, round })}>{range(opensOn, closesOn)}</a>,
  },
  ...(methodsHeld.length > 0
    ? [
        {
          term: '听取意见的方式',
          detail: methodsHeld.map((one) => PARTICIPATION_METHOD_LABELS[one]).join('、'),
        },
      ]
    : []),
  { term: '决策事项', detail: <a href={decisionHref(no)}>{no}</a> },
];

/** Early, on the day, or late: the days are counted to the day of publication and stay on record. */
function InTime({ publishedOn, dueOn, overdue }: Head) {
  if (!publishedOn) return null;
  const days = daysLate(dueOn, publishedOn);
  return (
    <Deadline
      label="公布期限"
      tone={overdue ? 'soon' : 'ok'}
      figure={figureOf(days, overdue)}
      facts={[
        { term: '采纳情况公布时间', detail: <time dateTime={publishedOn}>{fullDate(publishedOn)}</time> },
        {
          term: '应当公布',
          detail: (
            <>
              <time dateTime={dueOn}>{longDate(dueOn)}</time>前
            </>
          ),
        },
      ]}
    />
  );
}

function figureOf(days: number, overdue: boolean) {
  if (overdue) return <Figure before={words.states.overdue} value={days} unit="天公布" tone="due" />;
  return days < 0 ? (
    <Figure before="提前" value={-days} unit="天公布" tone="done" />
  ) : (
    <Figure value="按期" unit="公布" tone="done" />
  );
}
