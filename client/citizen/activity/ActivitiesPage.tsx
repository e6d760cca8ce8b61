import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { dayOf } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { CATALOGUE, withQuery } from '../addresses.ts';
import { EVENT_FEED } from '../event/addresses.ts';
import { EventItem } from '../event/EventItem.tsx';
import { ActivityItem } from './ActivityItem.tsx';
import { ACTIVITIES } from './addresses.ts';
import { entriesOf, type Entry, KINDS, monthEntries } from './entries.ts';
import { monthIn } from './month.ts';
import { MonthPart } from './MonthPart.tsx';

export const ActivitiesPageQuery = graphql(`
  query ActivitiesPage {
    hearings(first: 50) {
      nodes {
        no
        name
        stage
        beginsAt
      }
    }
    activities {
      id
      seq
      title
      decision {
        no
      }
      state
      startsAt
      endsAt
      signUpClosesAt
      ...ActivityItem_activity
    }
    events(first: 50) {
      nodes {
        no
        title
        kind
        stage
        startsAt
        endsAt
        signUpOpensAt
        signUpClosesAt
        slots {
          startsAt
          endsAt
        }
        ...EventItem_event
      }
    }
  }
`);

export type ActivitiesData = ResultOf<typeof ActivitiesPageQuery>;
/** 公众参与活动: what one can come to or fill in, and what came of the others; the next on top, what is over below. */
export function ActivitiesPage({ data, at }: PageProps<ActivitiesData>) {
  const chosen = at.query.leibie;
  const entries = entriesOf(data, chosen);
  const month = monthIn(at.query.yue) ?? nextMonth(entries);
  return (
    <Page>
      <PageHead
        title="公众参与活动"
        lead="政府开放日、新闻发布会、座谈会、实地走访、问卷调查：走进政府，面对面提意见。报名不用注册。"
      />
      <Chips label="类别" items={chipsOf(chosen)} />
      {entries.length === 0 ? (
        <Empty title={chosen ? '这一类还没有公告过活动' : '还没有公告过活动'} level={2}>
          决策事项的进展见<a href={CATALOGUE}>决策目录</a>。
        </Empty>
      ) : null}
      {month ? <MonthPart month={month} entries={monthEntries(data)} /> : null}
      <List
        id="jinqi"
        title="将要举行和正在进行的"
        entries={entries.filter(({ ahead }) => ahead).toReversed()}
      />
      <List id="yiwang" title="已经举行或者取消的" entries={entries.filter(({ ahead }) => !ahead)} />
      <p className="small soft screen-only">
        <a href={EVENT_FEED}>订阅政府开放日、新闻发布会（RSS）</a>
      </p>
    </Page>
  );
}

/** The month of what comes next, or of what was last. */
const nextMonth = (entries: readonly Entry[]): string | null => {
  const next = entries.findLast(({ ahead }) => ahead) ?? entries[0];
  return next ? dayOf(next.startsAt).slice(0, 7) : null;
};

const chipsOf = (chosen: string | undefined) => [
  { href: ACTIVITIES, label: '全部', current: !KINDS[chosen ?? ''] },
  ...Object.entries(KINDS).map(([name, { word }]) => ({
    href: withQuery(ACTIVITIES, { leibie: name }),
    label: word,
    current: name === chosen,
  })),
];

const List = ({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <Section id={id} title={title} rule>
      <Ruled side>
        {entries.map((one) =>
          one.is === 'activity' ? (
            <ActivityItem key={one.activity.id} activity={one.activity} />
          ) : (
            <EventItem key={one.event.no} event={one.event} />
          ),
        )}
      </Ruled>
    </Section>
  );
