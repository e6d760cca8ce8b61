import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { EventItem_EventFragment as Item } from '#client/graphql/graphql.ts';
import { dayOf, shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { EVENT_KIND_LABELS } from '#client/words.ts';
import { heldText } from './activity-standing.ts';
import { untilText } from './hearing-times.ts';
import { wasPostponed } from '../was-postponed.ts';
import { eventHref, registerHref } from '../addresses/event.ts';
import { oldTimes, seatsText, standingTag } from './event-standing.ts';

export const EventItemFragment = graphql(`
  fragment EventItem_event on Event {
    no
    kind
    stage
    title
    audience
    place
    startsAt
    endsAt
    openSignUp
    signUpClosesAt
    cancelReason
    unit {
      name
    }
    notices {
      kind
      text
    }
    slots {
      id
      startsAt
      endsAt
      signUpFindings {
        code
      }
      groups {
        category
        seats
        taken
        waiting
      }
    }
  }
`);

interface EventItemProps {
  event: FragmentType<typeof EventItemFragment>;
}

/** One event in a list: when, what, where, and what one can do. */
export function EventItem({ event }: EventItemProps) {
  const item = readFragment(EventItemFragment, event);
  const day = dayOf(item.startsAt);
  const tag = standingTag(item.stage, item.slots);
  return (
    <RuledItem
      margin={<Daymark mark={shortDate(day)} note={weekday(day)} dateTime={day} />}
      side={<Side {...item} />}
    >
      <p className="row">
        <Tag kind={tag.kind}>{tag.word}</Tag>
        <Tag>{EVENT_KIND_LABELS[item.kind]}</Tag>
        {wasPostponed(item.notices) ? <Tag kind="care">延期过</Tag> : null}
      </p>
      <ItemTitle href={eventHref(item.no)} struck={item.stage === 'CANCELLED'}>
        {item.title}
      </ItemTitle>
      <ItemMeta items={[item.unit.name, whenText(item), item.place]} />
      <OldTimes {...item} />
      <p className="small soft">
        {item.cancelReason ? `取消的原因：${item.cancelReason}` : `参加对象：${item.audience}`}
      </p>
    </RuledItem>
  );
}

/** When it was to be held before it was put off. */
const OldTimes = ({ notices, stage }: Item) => {
  const old = oldTimes(notices);
  return old.length === 0 || stage === 'CANCELLED' ? null : (
    <p className="small soft">
      原定<s>{old.join('、')}</s>
    </p>
  );
};

const whenText = ({ slots, startsAt, endsAt }: Item) =>
  slots.length > 1
    ? `共${slots.length}场，${heldText({ startsAt, endsAt })}`
    : heldText({ startsAt, endsAt });

function Side({ no, title, slots, stage, openSignUp, signUpClosesAt }: Item) {
  const open = slots.find(({ signUpFindings }) => signUpFindings.length === 0);
  const [only] = slots;
  return (
    <>
      {openSignUp && slots.length === 1 && only && stage === 'SIGNUP_OPEN' ? (
        <p className="small soft">{seatsText(only)}</p>
      ) : null}
      {open && signUpClosesAt ? (
        <p className="small soft">{`报名到${untilText(signUpClosesAt, true)}`}</p>
      ) : null}
      {open ? (
        <ButtonLink href={registerHref(no)} about={title}>
          报名
        </ButtonLink>
      ) : (
        <ButtonLink look="quiet" href={eventHref(no)} about={title}>
          {stage === 'REPORT_PUBLISHED' || stage === 'ARCHIVED' ? '看情况' : '看公告'}
        </ButtonLink>
      )}
    </>
  );
}
