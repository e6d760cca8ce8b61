import { fullDate, longDate, range } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import type { Fact } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { words } from '#client/words.ts';
import { reportHref } from '../addresses.ts';
import { FormerDay } from './FormerDay.tsx';
import { daysLate } from './days-late.ts';
import type { PeriodFacts } from './Period.tsx';

type Facts = PeriodFacts & { today: string };

/** After the closing: how many were heard, and when the answer is due, was given, or is late. */
export function ClosedPeriod(facts: Facts) {
  const late = facts.feedbackOverdue && facts.feedbackDueOn ? daysLate(facts.feedbackDueOn, facts.today) : 0;
  return (
    <Deadline
      label="征集结果"
      tone={late > 0 ? 'soon' : facts.report ? 'ok' : undefined}
      figure={
        late > 0 ? (
          <Figure value={late} unit="天逾期，未公布采纳情况" tone="due" />
        ) : (
          <Figure value={facts.commentCount} unit="条意见" />
        )
      }
      facts={factsOf(facts, late)}
      action={
        facts.report ? (
          <ButtonLink wide href={reportHref(facts)}>
            {words.actions.readReport}
          </ButtonLink>
        ) : undefined
      }
      note={late > 0 ? '公布以后，逾期的记录仍然保留。' : undefined}
    />
  );
}

function factsOf({ opensOn, closesOn, ...facts }: Facts, late: number): Fact[] {
  return [
    ...(opensOn && closesOn
      ? [
          {
            term: '征集',
            detail: <Ran opensOn={opensOn} closesOn={closesOn} former={facts.announcedClosesOn} />,
          },
        ]
      : []),
    ...(late > 0 ? [{ term: '已收到', detail: `${facts.commentCount}条意见` }] : []),
    ...answerOf(facts, late),
  ];
}

const Ran = ({
  opensOn,
  closesOn,
  former,
}: {
  opensOn: string;
  closesOn: string;
  former?: string | null | undefined;
}) => (
  <>
    {former && former !== closesOn ? <FormerDay day={former} /> : null}
    {range(opensOn, closesOn)}
  </>
);

function answerOf(
  { report, feedbackDueOn, feedbackDueProvisional }: Omit<Facts, 'opensOn' | 'closesOn'>,
  late: number,
): Fact[] {
  if (report?.publishedOn) return [{ term: '采纳情况', detail: `${fullDate(report.publishedOn)}公布` }];
  if (!feedbackDueOn) return [];
  const day = longDate(feedbackDueOn);
  return [
    {
      term: late > 0 ? '应当公布' : '采纳情况',
      detail: (
        <>
          {late > 0 ? `${day}前` : `将在${day}前公布`}
          {feedbackDueProvisional ? <span className="tiny soft">（{words.states.provisional}）</span> : null}
        </>
      ),
    },
  ];
}
