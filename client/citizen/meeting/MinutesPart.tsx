import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MinutesPart_MeetingFragment as Meeting } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { minutesFileHref } from '../addresses/meeting.ts';
import { observersText } from './MeetingHead.tsx';
import { PARTS } from './parts.ts';

export const MinutesPartFragment = graphql(`
  fragment MinutesPart_meeting on Meeting {
    no
    name
    stage
    closedAt
    minutesPublishedAt
    agenda {
      id
      position
      title
    }
    minutes {
      attendees
      absent
      observers {
        category
        count
      }
      sections {
        itemId
        text
      }
    }
  }
`);

type Minutes = NonNullable<Meeting['minutes']>;

/** 会议纪要: who was there and what was settled, item by item; nothing of a closed item stands in it. */
export function MinutesPart({ meeting: masked }: { meeting: FragmentType<typeof MinutesPartFragment> }) {
  const meeting = readFragment(MinutesPartFragment, masked);
  const { minutes, minutesPublishedAt, closedAt } = meeting;
  if (!closedAt && !minutesPublishedAt) return null;
  return (
    <Part {...PARTS.minutes}>
      {minutes && minutesPublishedAt ? (
        <Published {...meeting} minutes={minutes} at={minutesPublishedAt} />
      ) : (
        <p>会议已经召开。纪要正在整理，经保密审查以后在这里公布。</p>
      )}
    </Part>
  );
}

type PublishedProps = Meeting & { minutes: Minutes; at: string };

const Published = ({ no, name, agenda, minutes, at }: PublishedProps) => (
  <>
    <p className="small soft">{moment(at)}公布。依法不予公开的议题不写入公布的纪要。</p>
    <Facts items={presentIn(minutes)} />
    {minutes.sections.map(({ itemId, text }, index) => (
      <div key={itemId ?? `general-${index}`} className="prose">
        <ItemHeading item={agenda.find(({ id }) => id === itemId)} />
        <Paragraphs>{text}</Paragraphs>
      </div>
    ))}
    <Files items={[{ name: `${name}纪要.docx`, href: minutesFileHref(no), icon: 'file' }]} />
  </>
);

const ItemHeading = ({ item }: { item: Meeting['agenda'][number] | undefined }) =>
  item ? <Heading level={3}>{`第${item.position}项　${item.title}`}</Heading> : null;

const presentIn = ({ attendees, absent, observers }: Minutes): Fact[] => [
  { term: '出席', detail: attendees.join('、') || '没有登记' },
  ...(absent.length > 0 ? [{ term: '请假', detail: absent.join('、') }] : []),
  { term: '列席代表', detail: observersText(observers) },
];
