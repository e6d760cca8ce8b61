import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { words } from '#client/words.ts';
import { CATALOGUE } from '../addresses.ts';
import { Conditions } from '../NothingFound.tsx';
import { pagesOf } from '../pages-of.ts';
import { TRANSCRIPT_SEARCH } from '../addresses/playback.ts';
import { MEETING_FEED, MEETINGS } from '../addresses/meeting.ts';
import { conditionsOf, MeetingFilters } from './MeetingFilters.tsx';
import { MeetingItem } from './MeetingItem.tsx';

export const MeetingsPageQuery = graphql(`
  query MeetingsPage($year: Int, $kind: MeetingKind, $after: String) {
    meetingYears
    meetings(year: $year, kind: $kind, first: 20, after: $after) {
      nodes {
        id
        no
        year
        startsAt
        ...MeetingItem_meeting
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type MeetingsData = ResultOf<typeof MeetingsPageQuery>;
type Meeting = MeetingsData['meetings']['nodes'][number];

/** 会议公开: every meeting that was announced, year by year, also those that were put off or cancelled. */
export function MeetingsPage({ data: { meetings, meetingYears }, at }: PageProps<MeetingsData>) {
  const { nian, zhonglei, after, qian: passed } = at.query;
  const conditions = conditionsOf(at);
  return (
    <>
      <Page>
        <PageHead
          title="政府会议"
          lead="常务会议、全体会议、专题会议和乡镇办公会议的议程、直播、回放和纪要。依法不予公开的议题只列序号，不直播、不回放。"
        />
      </Page>
      <MeetingFilters years={meetingYears} at={at} />
      <Page>
        {meetings.nodes.length > 0 && conditions.length > 0 ? (
          <Conditions path={MEETINGS} conditions={conditions} />
        ) : null}
        {meetings.nodes.length === 0 ? <None conditions={conditions} /> : <Years meetings={meetings.nodes} />}
        <Pagination
          {...pagesOf({ path: MEETINGS, conditions: { nian, zhonglei }, after, passed }, meetings.pageInfo)}
        />
        <p className="small">
          <a href={TRANSCRIPT_SEARCH}>在会议的文字记录中搜索</a>
          <br />
          <a href={MEETING_FEED}>订阅会议预告和纪要（RSS）</a>
        </p>
      </Page>
    </>
  );
}

const Years = ({ meetings }: { meetings: readonly Meeting[] }) =>
  [...new Set(meetings.map(({ year }) => year))].map((year, index) => (
    <Section key={year} id={`nian-${year}`} title={`${year}年`} rule={index > 0}>
      <Ruled side>
        {meetings
          .filter((one) => one.year === year)
          .map((one) => (
            <MeetingItem key={one.id} meeting={one} />
          ))}
      </Ruled>
    </Section>
  ));

const None = ({ conditions }: { conditions: ReturnType<typeof conditionsOf> }) =>
  conditions.length > 0 ? (
    <Empty title="没有符合条件的会议" level={2}>
      <Conditions path={MEETINGS} conditions={conditions} />
      <p>
        <a href={MEETINGS}>{words.states.clearFilters}</a>
      </p>
    </Empty>
  ) : (
    <Empty title="还没有公告过会议" level={2}>
      <p>
        会议召开以前，议程在这里预告。要审议的决策事项见<a href={CATALOGUE}>{words.nav.catalogue}</a>。
      </p>
    </Empty>
  );
