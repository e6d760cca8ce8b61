import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
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

export const ActivitiesPageQuery = graphql(`
  query ActivitiesPage {
    activities {
      id
      state
      startsAt
      endsAt
      signUpClosesAt
      ...ActivityItem_activity
    }
    events(first: 100) {
      nodes {
        no
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
type Activity = ActivitiesData['activities'][number];
type Event = ActivitiesData['events']['nodes'][number];

/** One thing to come to: an activity of a decision, or an event of the county. */
type Entry =
  | { is: 'activity'; startsAt: string; ahead: boolean; activity: Activity }
  | { is: 'event'; startsAt: string; ahead: boolean; event: Event };

const OVER: ReadonlySet<Event['stage']> = new Set(['FINISHED', 'REPORT_PUBLISHED', 'ARCHIVED', 'CANCELLED']);

/** What the list can be narrowed to (类别): an event's kind, or the activities of decisions. */
const KINDS: Readonly<Record<string, { word: string; kind: Event['kind'] | null }>> = {
  kaifangri: { word: '政府开放日', kind: 'OPEN_DAY' },
  fabuhui: { word: '新闻发布会', kind: 'PRESS_CONFERENCE' },
  canguan: { word: '实地参观', kind: 'SITE_VISIT' },
  zuotan: { word: '座谈交流', kind: 'FORUM' },
  juece: { word: '决策征求意见的活动', kind: null },
};

function entriesOf({ activities, events }: ActivitiesData, chosen: string | undefined): Entry[] {
  const narrowed = KINDS[chosen ?? ''];
  const ofDecisions: Entry[] = activities.map((activity) => ({
    is: 'activity',
    startsAt: activity.startsAt,
    ahead: activity.state === 'PUBLISHED',
    activity,
  }));
  const ofCounty: Entry[] = events.nodes
    .filter(({ kind }) => !narrowed || kind === narrowed.kind)
    .map((event) => ({ is: 'event', startsAt: event.startsAt, ahead: !OVER.has(event.stage), event }));
  const all = narrowed && narrowed.kind !== null ? ofCounty : [...ofDecisions, ...ofCounty];
  return all.toSorted((one, other) => Date.parse(other.startsAt) - Date.parse(one.startsAt));
}

/** 公众参与活动: what one can come to or fill in, and what came of the others; the next on top, what is over below. */
export function ActivitiesPage({ data, at }: PageProps<ActivitiesData>) {
  const chosen = at.query.leibie;
  const entries = entriesOf(data, chosen);
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
