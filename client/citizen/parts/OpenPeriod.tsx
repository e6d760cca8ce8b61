import { closingDay, closingShort, closingTime, shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { Ladder } from '#client/ui/Ladder.tsx';
import { words } from '#client/words.ts';
import { type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { calendarHref, commentHref } from '../addresses.ts';
import { FormerDay } from './FormerDay.tsx';
import { closesSoon, daysFigure } from './consultation-days.ts';
import type { PeriodFacts } from './Period.tsx';

/** An open period: the day, the hour, how the days are counted. */
export function OpenPeriod(facts: PeriodFacts) {
  const { daysLeft, closesOn } = facts;
  if (daysLeft == null || !closesOn) return null;
  return (
    <Deadline
      label="征集期限"
      tone={closesSoon(daysLeft) ? 'soon' : undefined}
      figure={
        <div data-island="countdown" data-wake="idle" data-props={JSON.stringify({ closesOn })}>
          <Figure {...daysFigure(daysLeft)} />
        </div>
      }
      facts={[
        { term: '截止时间', detail: <Closing closesOn={closesOn} former={facts.announcedClosesOn} /> },
        { term: '已收到', detail: <Received {...facts} /> },
      ]}
      action={
        <ButtonLink wide href={commentHref(facts)}>
          {words.actions.comment}
        </ButtonLink>
      }
      ladder={<Term {...facts} />}
      note={<Counting {...facts} />}
    />
  );
}

/** The day first announced stays legible beside the day that counts now. */
const Closing = ({ closesOn, former }: { closesOn: string; former: string | null | undefined }) => (
  <>
    {former && former !== closesOn ? <FormerDay day={former} /> : null}
    <time dateTime={closingTime(closesOn)}>{closingDay(closesOn)}</time>
  </>
);

/** Signatures under one letter make more people than comments. */
export const Received = ({
  commentCount,
  peopleCount,
}: Pick<PeriodFacts, 'commentCount' | 'peopleCount'>) => (
  <span className="num">
    {commentCount}条意见{peopleCount > commentCount ? `（${peopleCount}人）` : ''}
  </span>
);

/** The day on which the period asked for is full, where it is not the last. */
const fullBefore = ({ askedPeriod, closesOn }: PeriodFacts) =>
  askedPeriod && closesOn && askedPeriod.fullOn < closesOn ? askedPeriod : null;

/** The period drawn to scale, with that day. */
function Term(facts: PeriodFacts) {
  const { opensOn, closesOn, openDays, daysLeft } = facts;
  if (!opensOn || !closesOn || openDays == null || daysLeft == null) return null;
  const past = openDays - daysLeft;
  const full = fullBefore(facts);
  const mark = full ? daysBetween(opensOn as CalendarDay, full.fullOn as CalendarDay) : undefined;
  return (
    <Ladder
      total={openDays}
      past={past}
      mark={mark}
      label={`征集期${openDays}日，已过${past}日，${closingShort(closesOn)}截止`}
      start={{ day: shortDate(opensOn), word: '公布' }}
      end={{ day: closingShort(closesOn), word: '截止' }}
    />
  );
}

function Counting(facts: PeriodFacts) {
  const { rolledForward, no, round } = facts;
  const full = fullBefore(facts);
  return (
    <>
      {words.states.beijingTime}，自公布次日起算
      {full ? `，刻度处为满${full.written}（${shortDate(full.fullOn)}，${weekday(full.fullOn)}）` : ''}
      {rolledForward ? '，遇休息日顺延' : ''}。<a href={calendarHref({ no, round })}>加入日历</a>
    </>
  );
}
