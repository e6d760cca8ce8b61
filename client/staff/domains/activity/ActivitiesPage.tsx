import { graphql } from '#client/graphql/gql.ts';
import type { DeskActivitiesQuery as Data } from '#client/graphql/graphql.ts';
import { heldText, standingTag } from '#client/citizen/parts/activity-standing.ts';
import { activityPath } from '#client/staff/ground/addresses/activity.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DESK_LABELS, PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
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

const COLUMNS: readonly Column<Activity>[] = [
  {
    label: '活动',
    cell: (activity) => (
      <>
        <a href={activityPath(activity)}>{activity.title}</a>
        <small>{activity.decision.title}</small>
      </>
    ),
  },
  { label: '方式', cell: ({ method }) => PARTICIPATION_METHOD_LABELS[method] },
  { label: '时间', cell: (activity) => heldText(activity) },
  {
    label: '作答',
    num: true,
    cell: ({ method, answerCount }) => (method === 'QUESTIONNAIRE' ? `${answerCount ?? 0}份` : ''),
  },
  {
    label: '情况',
    cell: (activity) => {
      const { kind, word } = activity.state === 'DRAFT' ? DRAFT : standingTag(activity);
      return <Tag kind={kind}>{word}</Tag>;
    },
  },
];

const DRAFT = { kind: 'care', word: '待公告' } as const;

const planForm = () => <PlanActivityForm />;

/** 问卷和书面征求意见 of one's unit. */
export const ActivitiesPage = () => (
  <ListDesk
    title={DESK_LABELS.ACTIVITIES}
    note="国令713号第十四条；座谈会、实地走访、听证会和公开征求意见在各自的工作台办理"
    query={DeskActivitiesQuery}
    above={planForm}
    list={({ deskActivities }) => ({ nodes: deskActivities })}
    columns={COLUMNS}
    empty={{
      title: '没有活动',
      text: '书面征求意见、问卷调查先公告，截止以后登记；座谈会、实地走访在“活动”里筹备。',
    }}
  />
);
