import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { HearingHead_HearingFragment as Head } from '#client/graphql/graphql.ts';
import { shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { PageHead } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { OUTCOME_TAGS } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';
import { PassLine } from '../parts/PassLine.tsx';
import { wasPostponed } from '../was-postponed.ts';
import { hearingCalendarHref, hearingHref, signUpHref } from '../addresses/hearing.ts';
import { isAhead, tagOf } from '../parts/hearing-standing.ts';
import { heldText, untilText } from '../parts/hearing-times.ts';
import { PARTS } from './parts.ts';

export const HearingHeadFragment = graphql(`
  fragment HearingHead_hearing on Hearing {
    no
    name
    stage
    purpose
    isPrice
    heldOn
    startsAt
    beginsAt
    place
    signUpOpen
    signUpClosesAt
    signUpCount
    recordPublishedAt
    reportPublishedAt
    report {
      matters {
        outcome
      }
    }
    unit {
      name
    }
    decision {
      no
      title
    }
    notices {
      kind
    }
  }
`);

/** State, name, what it is about; when and where beside it. */
export function HearingHead({ hearing }: { hearing: FragmentType<typeof HearingHeadFragment> }) {
  const head = readFragment(HearingHeadFragment, hearing);
  return (
    <PageHead tags={<Tags {...head} />} title={head.name} lead={head.purpose} aside={asideOf(head)}>
      {isAhead(head.stage) ? null : <Facts inline items={factsOf(head)} />}
      <PassLine href={hearingHref(head.no)} />
    </PageHead>
  );
}

/** When and where while it is ahead, then what came of it. */
function asideOf(head: Head) {
  if (isAhead(head.stage)) return <When {...head} />;
  return head.report && head.reportPublishedAt ? <Results {...head.report} /> : undefined;
}

function Tags(head: Head) {
  const { kind, word } = tagOf(head);
  return (
    <>
      <Tag kind={kind}>{word}</Tag>
      {head.isPrice ? <Tag>价格听证会</Tag> : null}
      {wasPostponed(head.notices) ? <Tag kind="care">延期过</Tag> : null}
    </>
  );
}

const factsOf = (head: Head): Fact[] => [
  { term: '承办单位', detail: head.unit.name },
  { term: '决策事项', detail: <a href={decisionHref(head.decision.no)}>{head.decision.title}</a> },
  ...(isAhead(head.stage) ? [] : [{ term: '举行时间', detail: heldText(head) }]),
];

/** The day it is held, and until when one signs up. */
const When = (head: Head) => (
  <Deadline
    label="举行时间"
    figure={
      head.heldOn ? (
        <Figure value={shortDate(head.heldOn)} unit={`${weekday(head.heldOn)} ${head.startsAt ?? ''}`} />
      ) : (
        <Figure value="待定" unit="时间另行公告" />
      )
    }
    facts={[
      { term: '地点', detail: head.place ?? '另行公告' },
      ...(head.signUpOpen && head.signUpClosesAt
        ? [
            { term: '报名截止', detail: <Until at={head.signUpClosesAt} /> },
            { term: '已报名', detail: `${head.signUpCount}人` },
          ]
        : []),
      ...factsOf(head),
    ]}
    action={
      head.signUpOpen ? (
        <ButtonLink wide href={signUpHref(head.no)}>
          报名
        </ButtonLink>
      ) : undefined
    }
    note={
      head.beginsAt ? (
        <>
          北京时间。<a href={hearingCalendarHref(head.no)}>加入日历</a>
        </>
      ) : (
        '北京时间'
      )
    }
  />
);

const Until = ({ at }: { at: string }) => <time dateTime={at}>{untilText(at)}</time>;

/** Outcomes of the matters raised (听证报告的采纳情况), counted. */
function Results({ matters }: NonNullable<Head['report']>) {
  const outcomes = [...new Set(matters.map(({ outcome }) => outcome))];
  return (
    <Deadline
      label="采纳情况"
      tone="ok"
      figure={<Figure value={matters.length} unit="项意见有了结果" />}
      facts={outcomes.map((outcome) => ({
        term: OUTCOME_TAGS[outcome].word,
        detail: `${matters.filter((one) => one.outcome === outcome).length}项`,
      }))}
      action={
        <ButtonLink wide look="quiet" href={`#${PARTS.report.id}`}>
          看听证报告
        </ButtonLink>
      }
    />
  );
}
