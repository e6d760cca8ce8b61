import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ActivityItem_ActivityFragment as Item } from '#client/graphql/graphql.ts';
import { dayOf, shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
import { activityHref, questionnaireHref } from '../addresses/activity.ts';
import { heldText, standingTag } from './activity-standing.ts';
import { lastDayOf } from './last-day.ts';

export const ActivityItemFragment = graphql(`
  fragment ActivityItem_activity on PublicActivity {
    seq
    method
    title
    audience
    startsAt
    endsAt
    answering
    state
    cancelledReason
    decision {
      no
      title
      leadUnit {
        name
      }
    }
  }
`);

interface ActivityItemProps {
  activity: FragmentType<typeof ActivityItemFragment>;
}

/** One activity in a list: its time, subject, place, and the action open to the reader. */
export function ActivityItem({ activity }: ActivityItemProps) {
  const item = readFragment(ActivityItemFragment, activity);
  const tag = standingTag(item);
  return (
    <RuledItem margin={<Day {...item} />} side={<Side {...item} />}>
      <p className="row">
        <Tag kind={tag.kind}>{tag.word}</Tag>
        <Tag>{PARTICIPATION_METHOD_LABELS[item.method]}</Tag>
      </p>
      <ItemTitle href={activityHref(item)}>{item.title}</ItemTitle>
      <ItemMeta items={[item.decision.leadUnit.name, heldText(item)]} />
      <p className="small soft">
        {item.cancelledReason ? `取消的理由：${item.cancelledReason}` : `参加对象：${item.audience}`}
      </p>
    </RuledItem>
  );
}

/** The last day for filling in, where that is open now; else the day it begins. */
function Day({ answering, startsAt, endsAt }: Item) {
  const day = answering ? lastDayOf(endsAt) : dayOf(startsAt);
  return <Daymark mark={shortDate(day)} note={answering ? '截止' : weekday(day)} dateTime={day} />;
}

const Side = (item: Item) =>
  item.answering ? (
    <ButtonLink href={questionnaireHref(item)} about={item.title}>
      填写问卷
    </ButtonLink>
  ) : (
    <ButtonLink look="quiet" href={activityHref(item)} about={item.title}>
      {item.state === 'HELD' ? '看纪要' : '看公告'}
    </ButtonLink>
  );
