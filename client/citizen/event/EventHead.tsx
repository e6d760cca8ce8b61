import { dayOf, moment, shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { PageHead, StickyBar } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { EVENT_KIND_LABELS } from '#client/words.ts';
import { untilText } from '../parts/hearing-times.ts';
import { PassLine } from '../parts/PassLine.tsx';
import { wasPostponed } from '../was-postponed.ts';
import { eventCalendarHref, eventHref } from '../addresses/event.ts';
import { askHref } from '../addresses/press.ts';
import type { Event } from './EventPage.tsx';
import { isAnswered } from './LastTimePart.tsx';
import { takesQuestions } from './PressWays.tsx';
import { isComing, openSeats, seatsText, standingTag } from '../parts/event-standing.ts';
import { heldText } from '../parts/activity-standing.ts';

/** State and name. */
export const EventHead = ({ event }: { event: Event }) => (
  <PageHead tags={<Tags {...event} />} title={event.title} struck={event.stage === 'CANCELLED'}>
    {isComing(event.stage) ? null : <Facts inline items={[{ term: '时间', detail: heldTexts(event) }]} />}
    <PassLine href={eventHref(event.no)} />
  </PageHead>
);

/** When, where and how many seats are left; of one that was held, what came of it; null: neither. */
export function eventAside(event: Event) {
  if (isComing(event.stage)) return <When {...event} />;
  return event.report && event.reportPublishedAt ? <Came {...event} report={event.report} /> : null;
}

function Tags({ stage, slots, kind, notices }: Event) {
  const tag = standingTag(stage, slots);
  return (
    <>
      <Tag kind={tag.kind}>{tag.word}</Tag>
      <Tag>{EVENT_KIND_LABELS[kind]}</Tag>
      {wasPostponed(notices) ? <Tag kind="care">延期过</Tag> : null}
    </>
  );
}

/** Whether somebody may sign up for any of its slots now. */
export const isOpen = ({ slots }: Event) => slots.some(({ signUpFindings }) => signUpFindings.length === 0);

/** The seats left or the day it is held, then when and where. */
const When = (event: Event) => (
  <Deadline
    label="举行时间"
    figure={<SeatsOrDay {...event} />}
    facts={whenFacts(event)}
    action={
      isOpen(event) ? (
        <ButtonLink wide href="#baoming">
          报名参加
        </ButtonLink>
      ) : undefined
    }
    note={
      <>
        {whyNot(event)}北京时间。<a href={eventCalendarHref(event.no)}>加入日历</a>
      </>
    }
  />
);

const dayShort = ({ startsAt }: Event) => shortDate(dayOf(startsAt));
const hourOf = ({ startsAt }: Event) => moment(startsAt).split(' ').at(-1);
const heldTexts = ({ slots }: Event) => slots.map(heldText).join('、');

/** Seats that anybody can still have, where one signs up for one slot; else the day. */
function SeatsOrDay(event: Event) {
  const left = seatsLeft(event);
  return left ? (
    <Figure value={left.left} unit={`个名额，共${left.seats}个`} />
  ) : (
    <Figure value={dayShort(event)} unit={`${weekday(dayOf(event.startsAt))} ${hourOf(event)}`} />
  );
}

/** Free seats of the only slot, while one can sign up and nobody waits (余位). */
function seatsLeft({ slots, stage }: Event): { left: number; seats: number } | null {
  const [only] = slots;
  const group = only && slots.length === 1 && stage === 'SIGNUP_OPEN' ? openSeats(only) : null;
  if (!group || group.waiting > 0 || group.taken >= group.seats) return null;
  return { left: group.seats - group.taken, seats: group.seats };
}

function whenFacts(event: Event): Fact[] {
  const { slots, place, openSignUp, signUpClosesAt, stage } = event;
  const [only] = slots;
  return [
    ...(slots.length > 1
      ? [{ term: '场次', detail: `共${slots.length}场` }]
      : [{ term: '时间', detail: `${heldTexts(event)}（${weekday(dayOf(event.startsAt))}）` }]),
    { term: '地点', detail: place },
    ...(openSignUp && slots.length === 1 && only && !seatsLeft(event)
      ? [{ term: '名额', detail: seatsText(only) }]
      : []),
    ...(stage === 'SIGNUP_OPEN' && signUpClosesAt
      ? [{ term: '报名截止', detail: <time dateTime={signUpClosesAt}>{untilText(signUpClosesAt)}</time> }]
      : []),
  ];
}

/** Attendance and opinions of one that was held, counted (活动情况). */
const Came = ({ report, opinions }: Event & { report: NonNullable<Event['report']> }) => (
  <Deadline
    label="活动情况"
    tone="ok"
    figure={<Figure value={report.attendance.reduce((sum, { persons }) => sum + persons, 0)} unit="人到场" />}
    facts={[
      { term: '现场听到的意见', detail: `${opinions.length}条` },
      { term: '写明怎样办理', detail: `${opinions.filter(isAnswered).length}条` },
    ]}
    action={
      <ButtonLink wide look="quiet" href="#qingkuang">
        看活动情况
      </ButtonLink>
    }
  />
);

/** Why nobody can sign up now, where one could or will be able to. */
const whyNot = (event: Event) =>
  isOpen(event) || !event.openSignUp
    ? ''
    : (event.slots[0]?.signUpFindings ?? []).map(({ message, fix }) => `${message}${fix ?? ''}`).join('');

/** On phones, the one action of the page at hand: to sign up, or to ask before a press conference. */
export function RegisterBar({ event }: { event: Event }) {
  const strong = `${dayShort(event)} ${hourOf(event)}`;
  if (isOpen(event) && event.signUpClosesAt)
    return (
      <StickyBar strong={strong} soft={softOf(event, event.signUpClosesAt)}>
        <ButtonLink href="#baoming">报名参加</ButtonLink>
      </StickyBar>
    );
  return takesQuestions(event) ? (
    <StickyBar strong={strong} soft={EVENT_KIND_LABELS[event.kind]}>
      <ButtonLink href={askHref(event.no)}>会前提问</ButtonLink>
    </StickyBar>
  ) : null;
}

/** How many seats are left, else until when one signs up. */
function softOf(event: Event, closesAt: string): string {
  const left = seatsLeft(event);
  return left ? `还剩${left.left}个名额` : `${untilText(closesAt, true)} 报名截止`;
}
