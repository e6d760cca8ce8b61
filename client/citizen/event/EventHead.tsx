import { dayOf, moment, shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { PageHead, StickyBar } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { EVENT_KIND_LABELS } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';
import { untilText } from '../parts/hearing-times.ts';
import { PassLine } from '../parts/PassLine.tsx';
import { wasPostponed } from '../was-postponed.ts';
import { eventCalendarHref, eventHref, registerHref } from '../addresses/event.ts';
import type { Event } from './EventPage.tsx';
import { isComing, seatsText, standingTag } from '../parts/event-standing.ts';

/** State, name, whose it is; when and where, and how to come, beside it. */
export const EventHead = ({ event }: { event: Event }) => (
  <PageHead
    tags={<Tags {...event} />}
    title={event.title}
    struck={event.stage === 'CANCELLED'}
    aside={isComing(event.stage) ? <When {...event} /> : undefined}
  >
    <Facts inline items={headFacts(event)} />
    <PassLine href={eventHref(event.no)} />
  </PageHead>
);

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

const headFacts = ({ hostUnits, decision, publishedAt }: Event): Fact[] => [
  { term: '主办单位', detail: hostUnits.map(({ name }) => name).join('、') },
  ...(decision
    ? [{ term: '相关决策', detail: <a href={decisionHref(decision.no)}>{decision.title}</a> }]
    : []),
  ...(publishedAt ? [{ term: '公告时间', detail: moment(publishedAt) }] : []),
];

/** Whether somebody may sign up for any of its slots now. */
const isOpen = ({ slots }: Event) => slots.some(({ signUpFindings }) => signUpFindings.length === 0);

/** The day it is held, where, and what is left of its seats. */
const When = (event: Event) => (
  <Deadline
    label="举行时间"
    figure={<Figure value={dayShort(event)} unit={`${weekday(dayOf(event.startsAt))} ${hourOf(event)}`} />}
    facts={whenFacts(event)}
    action={
      isOpen(event) ? (
        <ButtonLink wide href={registerHref(event.no)}>
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

function whenFacts({ slots, place, openSignUp, signUpClosesAt, stage }: Event): Fact[] {
  const [only] = slots;
  return [
    { term: '地点', detail: place },
    ...(slots.length > 1 ? [{ term: '场次', detail: `共${slots.length}场` }] : []),
    ...(openSignUp && slots.length === 1 && only ? [{ term: '名额', detail: seatsText(only) }] : []),
    ...(stage === 'SIGNUP_OPEN' && signUpClosesAt
      ? [{ term: '报名截止', detail: <time dateTime={signUpClosesAt}>{untilText(signUpClosesAt)}</time> }]
      : []),
  ];
}

/** Why nobody can sign up now, where one could or will be able to. */
const whyNot = (event: Event) =>
  isOpen(event) || !event.openSignUp
    ? ''
    : (event.slots[0]?.signUpFindings ?? []).map(({ message, fix }) => `${message}${fix ?? ''}`).join('');

/** On phones, the one action of the page at hand. */
export const RegisterBar = ({ event }: { event: Event }) =>
  isOpen(event) && event.signUpClosesAt ? (
    <StickyBar strong={`${dayShort(event)}举行`} soft={`${untilText(event.signUpClosesAt, true)} 报名截止`}>
      <ButtonLink href={registerHref(event.no)}>报名参加</ButtonLink>
    </StickyBar>
  ) : null;
