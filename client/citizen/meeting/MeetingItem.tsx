import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MeetingItem_MeetingFragment as Item } from '#client/graphql/graphql.ts';
import { clock, dayOf, shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import type { Level } from '#client/ui/Heading.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { decisionHref } from '../addresses.ts';
import { subjectOf } from '../names.ts';
import { meetingHref } from '../addresses/meeting.ts';
import { offerOf } from './broadcast.ts';
import { isAhead, tagsOf } from './standing.ts';
import { termText } from './times.ts';

export const MeetingItemFragment = graphql(`
  fragment MeetingItem_meeting on Meeting {
    id
    no
    name
    stage
    startsAt
    openedAt
    place
    cancelReason
    minutesPublishedAt
    unit {
      name
    }
    stream {
      state
      withText
      withVideo
    }
    notices {
      kind
      oldStartsAt
    }
    agenda {
      id
      disclosure
      withdrawnAt
      decision {
        no
        title
      }
    }
  }
`);

interface MeetingItemProps {
  meeting: FragmentType<typeof MeetingItemFragment>;
  level?: Level;
  /** Without the actions at the side, for narrow columns. */
  brief?: boolean;
}

/** One meeting in a list: when and where, what it was about, and what one can watch or read of it. */
export function MeetingItem({ meeting, level = 3, brief }: MeetingItemProps) {
  const item = readFragment(MeetingItemFragment, meeting);
  return (
    <RuledItem margin={<Day {...item} />} side={brief ? null : <Side {...item} />}>
      <p className="row">
        {tagsOf(item).map(({ kind, word }) => (
          <Tag key={word} kind={kind}>
            {word}
          </Tag>
        ))}
      </p>
      <ItemTitle href={meetingHref(item.no)} level={level}>
        {item.name}
      </ItemTitle>
      <ItemMeta items={[item.unit.name, item.place, agendaText(item)]} />
      <Moved {...item} />
      {item.stage === 'CANCELLED' ? <p className="small soft">取消的原因：{item.cancelReason}</p> : null}
      <Matters {...item} />
    </RuledItem>
  );
}

function Day({ startsAt, openedAt, stage }: Item) {
  const at = openedAt ?? startsAt;
  const day = dayOf(at);
  const note = `${weekday(day)} ${clock(at)}`;
  return stage === 'CANCELLED' ? (
    <p className="daymark">
      <b>
        <span className="visually-hidden">原定</span>
        <del>
          <time dateTime={at}>{shortDate(day)}</time>
        </del>
      </b>
      <span>不召开</span>
    </p>
  ) : (
    <Daymark mark={shortDate(day)} note={note} dateTime={at} />
  );
}

/** The day that people had read before. */
const Moved = ({ notices, stage }: Item) => {
  const old = notices.findLast(({ oldStartsAt }) => oldStartsAt)?.oldStartsAt;
  return old && isAhead(stage) ? (
    <p className="small">
      原定<del>{termText({ startsAt: old })}</del>，已改期。
    </p>
  ) : null;
};

/** 议题4项，其中1项依法不予公开; nothing before there is an agenda. */
export function agendaText({ agenda }: Pick<Item, 'agenda'>): string {
  const items = agenda.filter(({ withdrawnAt }) => !withdrawnAt);
  if (items.length === 0) return '';
  const closed = items.filter(({ disclosure }) => disclosure === 'CLOSED').length;
  return `议题${items.length}项${closed > 0 ? `，其中${closed}项依法不予公开` : ''}`;
}

/** The decisions that are or were discussed there. */
const Matters = ({ agenda }: Item) => {
  const decisions = agenda.flatMap(({ decision, withdrawnAt }) =>
    decision && !withdrawnAt ? [decision] : [],
  );
  if (decisions.length === 0) return null;
  return (
    <p className="small">
      审议：
      {decisions.map(({ no, title }, index) => (
        <span key={no}>
          {index > 0 ? '；' : ''}
          <a href={decisionHref(no)}>{subjectOf(title)}</a>
        </span>
      ))}
    </p>
  );
};

const wordOf = ({ stage, minutesPublishedAt }: Item) => {
  if (minutesPublishedAt) return '看会议纪要';
  return stage === 'CANCELLED' ? '看公告' : '看议程';
};

function Side(item: Item) {
  const offer = offerOf(item);
  return (
    <>
      {offer?.href && item.stream?.state !== 'APPROVED' ? (
        <ButtonLink
          look={item.stage === 'IN_SESSION' ? 'solid' : 'quiet'}
          href={offer.href}
          about={item.name}
        >
          {offer.action}
        </ButtonLink>
      ) : null}
      <ButtonLink look="quiet" href={meetingHref(item.no)} about={item.name}>
        {wordOf(item)}
      </ButtonLink>
    </>
  );
}
