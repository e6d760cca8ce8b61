import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { CATALOGUE } from '../addresses.ts';
import { ActivityItem } from './ActivityItem.tsx';

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
  }
`);

export type ActivitiesData = ResultOf<typeof ActivitiesPageQuery>;
type Activity = ActivitiesData['activities'][number];

/** Those to come stand first, the next of them on top; what is over below, the latest on top. */
const isAhead = ({ state }: Activity) => state === 'PUBLISHED';

/** 公众参与活动: what one can come to or fill in, and what came of the others. */
export function ActivitiesPage({ data: { activities } }: PageProps<ActivitiesData>) {
  const ahead = activities.filter(isAhead).toReversed();
  const over = activities.filter((one) => !isAhead(one));
  return (
    <Page>
      <PageHead
        title="公众参与活动"
        lead="座谈会、实地走访、书面征求意见、问卷调查：决策草案形成过程中，面对面听取意见的活动。报名不用注册。"
      />
      {activities.length === 0 ? (
        <Empty title="还没有公告过活动" level={2}>
          决策事项的进展见<a href={CATALOGUE}>决策目录</a>。
        </Empty>
      ) : null}
      <List id="jinqi" title="将要举行和正在进行的" activities={ahead} />
      <List id="yiwang" title="已经举行或者取消的" activities={over} />
    </Page>
  );
}

const List = ({ id, title, activities }: { id: string; title: string; activities: readonly Activity[] }) =>
  activities.length === 0 ? null : (
    <Section id={id} title={title} rule>
      <Ruled side>
        {activities.map((one) => (
          <ActivityItem key={one.id} activity={one} />
        ))}
      </Ruled>
    </Section>
  );
