import { graphql } from '#client/graphql/gql.ts';
import type { DeskActivitiesQuery as Data } from '#client/graphql/graphql.ts';
import { standingTag, heldText } from '#client/citizen/parts/activity-standing.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DESK_LABELS, PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
import { activityPath } from '#client/staff/ground/addresses/activity.ts';
import { PlanActivityForm } from './PlanActivityForm.tsx';

const DeskActivitiesQuery = graphql(`
  query DeskActivities {
    deskActivities {
      id
      seq
      method
      title
      state
      startsAt
      endsAt
      answering
      answerCount
      decision {
        no
        title
      }
    }
  }
`);

type Activity = Data['deskActivities'][number];

/** 问卷和书面征求意见 of one's unit. */
export function ActivitiesPage() {
  useTitle(DESK_LABELS.ACTIVITIES);
  const asked = useDesk(DeskActivitiesQuery, {});
  return (
    <>
      <DeskTop
        title={DESK_LABELS.ACTIVITIES}
        note="国令713号第十四条；座谈会、实地走访、听证会和公开征求意见在各自的工作台办理"
      />
      <DeskBody>
        <PlanActivityForm />
        <Waiting asked={asked}>{({ deskActivities }) => <List activities={deskActivities} />}</Waiting>
      </DeskBody>
    </>
  );
}

const COLUMNS: readonly GridColumn<Activity>[] = [
  {
    id: 'title',
    label: '活动',
    header: true,
    cell: (activity) => (
      <>
        <a href={activityPath(activity)}>{activity.title}</a>
        <small>{activity.decision.title}</small>
      </>
    ),
  },
  { id: 'method', label: '方式', cell: ({ method }) => PARTICIPATION_METHOD_LABELS[method] },
  { id: 'when', label: '时间', cell: (activity) => heldText(activity) },
  {
    id: 'answers',
    label: '作答',
    num: true,
    cell: ({ method, answerCount }) => (method === 'QUESTIONNAIRE' ? `${answerCount ?? 0}份` : ''),
  },
  {
    id: 'state',
    label: '情况',
    cell: (activity) => {
      const { kind, word } = activity.state === 'DRAFT' ? DRAFT : standingTag(activity);
      return <Tag kind={kind}>{word}</Tag>;
    },
  },
];

const DRAFT = { kind: 'care', word: '待公告' } as const;

const List = ({ activities }: { activities: readonly Activity[] }) =>
  activities.length === 0 ? (
    <Empty title="没有活动" level={2}>
      书面征求意见、问卷调查先公告，截止以后登记；座谈会、实地走访在“活动”里筹备。
    </Empty>
  ) : (
    <DataGrid caption="公众参与活动，可左右滚动" columns={COLUMNS} rows={activities} keyOf={({ id }) => id} />
  );
