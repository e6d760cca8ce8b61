import { moment } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { EVENT_KINDS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { peopleFacts } from '#server/law/press/press-conference.ts';
import { decisionHref } from '../addresses.ts';
import { heldText } from '../parts/activity-standing.ts';
import { untilText } from '../parts/hearing-times.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Event } from './EventPage.tsx';
import { seatsText } from '../parts/event-standing.ts';

/** Stages in which one can still sign up, so that the seats left are shown. */
const AHEAD: ReadonlySet<Event['stage']> = new Set(['PUBLISHED', 'SIGNUP_OPEN', 'SIGNUP_CLOSED']);

/** Who holds it, and on which decision. */
export const hostFacts = ({ hostUnits, decision }: Event): Fact[] => [
  { term: '主办单位', detail: hostUnits.map(({ name }) => name).join('、') },
  ...(decision
    ? [{ term: '相关决策', detail: <a href={decisionHref(decision.no)}>{decision.title}</a> }]
    : []),
];

/** The announcement of an event, term by term (活动公告). */
export const noticeFacts = (event: Event): Fact[] => [
  ...hostFacts(event),
  ...(event.publishedAt ? [{ term: '公告时间', detail: moment(event.publishedAt) }] : []),
  { term: '时间', detail: <Slots {...event} /> },
  { term: '地点', detail: [event.place, event.room?.address].filter(Boolean).join('，') },
  ...(event.room?.access ? [{ term: '无障碍', detail: event.room.access }] : []),
  { term: '主题和内容', detail: <Paragraphs>{event.purpose}</Paragraphs> },
  ...(event.programme ? [{ term: '活动安排', detail: <Paragraphs>{event.programme}</Paragraphs> }] : []),
  ...peopleFacts(event),
  { term: '参加对象', detail: event.audience },
  ...invitedFacts(event),
  { term: '报名', detail: signUpText(event) },
  { term: '联系方式', detail: <Paragraphs dial>{event.contact}</Paragraphs> },
];

const Slots = ({ slots, openSignUp, stage }: Event) => (
  <>
    {slots.map((slot) => (
      <p key={slot.id}>
        {heldText(slot)}
        {openSignUp && AHEAD.has(stage) ? <span className="soft">（{seatsText(slot)}）</span> : null}
      </p>
    ))}
  </>
);

/** Seats reserved for invited groups (邀请名额), as the first slot has them. */
function invitedFacts({ slots: [first] }: Event): Fact[] {
  const invited = (first?.groups ?? []).flatMap(({ category, seats }) =>
    category && seats > 0 ? [`${REPRESENTATIVE_CATEGORY_LABELS[category]}${seats}名`] : [],
  );
  return invited.length > 0 ? [{ term: '邀请名额', detail: invited.join('、') }] : [];
}

type SignUp = Pick<Event, 'kind' | 'openSignUp' | 'signUpOpensAt' | 'signUpClosesAt' | 'partyMax'>;

/** When and how one signs up (报名). */
export const signUpText = ({ kind, openSignUp, signUpOpensAt, signUpClosesAt, partyMax }: SignUp) =>
  openSignUp && signUpOpensAt && signUpClosesAt
    ? `${moment(signUpOpensAt)}至${untilText(signUpClosesAt)}，网上或者电话报名，一次最多报${partyMax}人；名额满了按先后候补`
    : EVENT_KINDS[kind].hasPress
      ? '记者另行报名，经核准到场；其他人不用报名，会前可以提问，会上说的看文字实录'
      : '不用网上报名，参加办法请问主办单位';
