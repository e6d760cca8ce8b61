import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MeetingHead_MeetingFragment as Head } from '#client/graphql/graphql.ts';
import { clock, dayOf, shortDate, weekday } from '#client/format.ts';
import { Deadline } from '#client/ui/Deadline.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { PageHead } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { MEETING_KIND_LABELS } from '#client/words.ts';
import { meetingCalendarHref } from '../addresses/meeting.ts';
import { isAhead, tagsOf } from './standing.ts';
import { heldText, termText } from './times.ts';

export const MeetingHeadFragment = graphql(`
  fragment MeetingHead_meeting on Meeting {
    no
    kind
    name
    stage
    startsAt
    endsAt
    openedAt
    closedAt
    place
    chair
    unit {
      name
    }
    observers {
      category
      count
    }
    stream {
      state
    }
    notices {
      kind
      oldStartsAt
      oldPlace
    }
  }
`);

/** State and name; when, where and under whom; beside it, while it is to come, the day for one's calendar. */
export function MeetingHead({ meeting }: { meeting: FragmentType<typeof MeetingHeadFragment> }) {
  const head = readFragment(MeetingHeadFragment, meeting);
  return (
    <PageHead
      tags={
        <>
          {tagsOf(head).map(({ kind, word }) => (
            <Tag key={word} kind={kind}>
              {word}
            </Tag>
          ))}
          <Tag>{MEETING_KIND_LABELS[head.kind]}</Tag>
        </>
      }
      title={head.name}
      aside={isAhead(head.stage) ? <When {...head} /> : undefined}
    >
      <Facts inline items={factsOf(head)} />
    </PageHead>
  );
}

const factsOf = (head: Head): Fact[] => [
  ...(isAhead(head.stage) ? [] : [{ term: '时间', detail: <Time {...head} /> }]),
  { term: '地点', detail: <Place {...head} /> },
  { term: '主持', detail: head.chair },
  ...(head.observers.length > 0 ? [{ term: '列席代表', detail: observersText(head.observers) }] : []),
  { term: '召开单位', detail: head.unit.name },
];

/** 群众代表2名、专家学者1名; by category, never by name. */
export const observersText = (observers: Head['observers']): string =>
  observers
    .filter(({ count }) => count > 0)
    .map(({ category, count }) => `${category}${count}名`)
    .join('、') || '无';

/** Of a cancelled meeting the time that is no longer true is struck through. */
const Time = (head: Head) =>
  head.stage === 'CANCELLED' ? (
    <>
      <span className="visually-hidden">原定，不召开：</span>
      <del>{termText(head)}</del>
    </>
  ) : (
    <time dateTime={head.openedAt ?? head.startsAt}>{heldText(head)}</time>
  );

function Place({ place, notices }: Head) {
  const old = notices.findLast(({ oldPlace }) => oldPlace)?.oldPlace;
  return old && old !== place ? (
    <>
      <span className="visually-hidden">原定</span>
      <del>{old}</del>　{place}
    </>
  ) : (
    place
  );
}

const When = (head: Head) => {
  const day = dayOf(head.startsAt);
  const old = head.notices.findLast(({ oldStartsAt }) => oldStartsAt)?.oldStartsAt;
  return (
    <Deadline
      label="召开时间"
      figure={<Figure value={shortDate(day)} unit={`${weekday(day)} ${clock(head.startsAt)}`} />}
      facts={[
        { term: '时间', detail: <time dateTime={head.startsAt}>{termText(head)}</time> },
        ...(old ? [{ term: '原定', detail: <del>{termText({ startsAt: old })}</del> }] : []),
      ]}
      note={
        <>
          北京时间。<a href={meetingCalendarHref(head.no)}>加入日历</a>
        </>
      }
    />
  );
};
