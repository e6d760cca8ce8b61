import type { ResultOf } from '@graphql-typed-document-node/core';
import { csvOf } from '#client/csv.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { download, wholeNumber } from '../page.ts';
import { timesLabel, waitingLabel } from './fairness-words.ts';
import { GroupsTableFragment } from './GroupsTable.tsx';
import { WaitingTableFragment } from './WaitingTable.tsx';

export const FairnessCsvQuery = graphql(`
  query FairnessCsv($year: Int!) {
    attendanceStatistics(year: $year) {
      year
      years
      invitedTimes
      byCategory {
        ...GroupsTable_groups
      }
      byRegion {
        ...GroupsTable_groups
      }
      waiting {
        ...WaitingTable_waiting
      }
    }
  }
`);

type Statistics = ResultOf<typeof FairnessCsvQuery>['attendanceStatistics'];

const HEAD = ['统计', '分组', '当年任职代表', '发出邀请', '应邀', '列席', '谢绝或退出', '未答复'];

const groups = (name: string, rows: Statistics['byCategory']) =>
  readFragment(GroupsTableFragment, rows).map(
    ({ group, members, sent, accepted, attended, declined, silent }) => [
      name,
      group,
      members,
      sent,
      accepted,
      attended,
      declined,
      silent,
    ],
  );

/** 邀请统计 as one table; what a row does not count stays empty. */
export const fairnessCsv = download({
  document: FairnessCsvQuery,
  variables: ({ params: { nian } }) => {
    const year = wholeNumber(nian);
    return year === null ? null : { year };
  },
  mediaType: 'text/csv',
  fileName: ({ attendanceStatistics: { year } }) => `${year}年列席邀请统计.csv`,
  text: ({ attendanceStatistics: all }) =>
    all.years.includes(all.year)
      ? csvOf([
          HEAD,
          ...groups('类别', all.byCategory),
          ...groups('乡镇（街道）', all.byRegion),
          ...all.invitedTimes.map((count, times) => ['当年受邀次数', timesLabel(times), count]),
          ...readFragment(WaitingTableFragment, all.waiting).map(({ fromDays, people }) => [
            '距上一次受邀',
            waitingLabel(fromDays),
            people,
          ]),
        ])
      : null,
  scopes: () => ['representatives', 'meetings'],
});
