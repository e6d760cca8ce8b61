import { dayOf, fullDate, moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { CONSULTATION_TAGS } from '#client/words.ts';
import { Tag } from '#client/ui/Tag.tsx';
import { calendarHref } from '../addresses.ts';
import { daysLate } from './days-late.ts';
import type { PeriodFacts } from './Period.tsx';

/** Announced, not yet open: when, and a reminder that needs no script. */
export function ComingPeriod({ scheduledOpensAt, today, ...round }: PeriodFacts & { today: string }) {
  if (!scheduledOpensAt) return null;
  const days = daysLate(today, dayOf(scheduledOpensAt));
  const { kind, word } = CONSULTATION_TAGS.APPROVED;
  return (
    <Deadline
      label="预定公布时间"
      tag={<Tag kind={kind}>{word}</Tag>}
      figure={days > 0 ? <Figure value={days} unit="天后开始" /> : <Figure value="今天" unit="开始" />}
      facts={[
        {
          term: '预定公布时间',
          detail: (
            <time dateTime={scheduledOpensAt}>
              {fullDate(dayOf(scheduledOpensAt))} {moment(scheduledOpensAt).split(' ')[1]}
            </time>
          ),
        },
      ]}
      action={
        <ButtonLink wide look="quiet" href={calendarHref(round)}>
          到时提醒我（加入日历）
        </ButtonLink>
      }
    />
  );
}
