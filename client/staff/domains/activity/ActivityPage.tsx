import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { ActivityDeskQuery as Data } from '#client/graphql/graphql.ts';
import { activityHref } from '#client/citizen/addresses/activity.ts';
import { heldText } from '#client/citizen/parts/activity-standing.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { DESK_LABELS, PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
import { ACTIVITY_STATE_LABELS } from '#server/law/participation/participation-activity.ts';
import { QUESTION_KIND_LABELS } from '#server/law/participation/question-kinds.ts';
import { ActivityActions } from './ActivityActions.tsx';
import { writtenPath } from '#client/staff/ground/addresses/activity.ts';

const ActivityDeskQuery = graphql(`
  query ActivityDesk($no: String!, $seq: Int!) {
    serverTime {
      now
    }
    decision(no: $no) {
      id
      consultations {
        id
        stage
      }
    }
    activity(no: $no, seq: $seq) {
      ...PublicActivity_fields
      writtenCounts {
        count
      }
      questions {
        kind
        text
        options
        rows
        required
      }
      decision {
        no
        title
      }
      ...ActivityActions_activity
    }
  }
`);

type Activity = NonNullable<Data['activity']>;

/** 一份问卷、一次书面征求意见: its announcement, what came in, what is to be done. */
export function ActivityPage() {
  const { no = '', seq = '' } = useParams();
  useTitle(DESK_LABELS.ACTIVITIES);
  const asked = useDesk(ActivityDeskQuery, { no, seq: Number(seq) || 0 });
  return (
    <Waiting asked={asked}>
      {({ activity, decision, serverTime }) =>
        activity && decision ? (
          <Desk activity={activity} decision={decision} serverTime={serverTime} />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

interface DeskProps {
  activity: Activity;
  decision: NonNullable<Data['decision']>;
  serverTime: Data['serverTime'];
}

const Desk = ({ activity, decision, serverTime }: DeskProps) => (
  <>
    <DeskTop
      title={activity.title}
      note={`${PARTICIPATION_METHOD_LABELS[activity.method]}；${ACTIVITY_STATE_LABELS[activity.state]}`}
    >
      {activity.state === 'DRAFT' ? null : (
        <ButtonLink look="quiet" href={activityHref(activity)}>
          公开页面
        </ButtonLink>
      )}
      <ButtonLink look="quiet" href={paths.activities}>
        返回列表
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <AsideFirst
        aside={
          <Panel title="办理">
            <ActivityActions activity={activity} now={serverTime.now} />
            <ToWritten {...activity} />
            <ToRecord {...activity} />
            <OpinionsSaid decision={decision} />
          </Panel>
        }
      >
        <Panel title="公告内容">
          <Facts items={[...planFacts(activity), ...outcomeFacts(activity)]} />
        </Panel>
      </AsideFirst>
    </DeskBody>
  </>
);

/** Link to the written answers (书面回答), which are read and summed up question by question (第十八条). */
const ToWritten = (activity: Activity) => {
  const written = (activity.writtenCounts ?? []).reduce((sum, { count }) => sum + count, 0);
  return written > 0 ? (
    <p>
      <a href={writtenPath(activity)}>{`书面回答${written}条，查看和归纳`}</a>
    </p>
  ) : null;
};

/** Pointer to the decision's page, where the result is recorded together with every other way of hearing the public. */
const ToRecord = ({ state, decision }: Activity) =>
  state === 'PUBLISHED' ? (
    <p className="small">
      截止以后，在<a href={decisionPath(decision.no)}>决策过程</a>
      的“登记公众参与活动”里选它登记，纪要随即公布。
    </p>
  ) : null;

const TAKES_OPINIONS: ReadonlySet<string> = new Set(['OPEN', 'CLOSED', 'FEEDBACK_READY']);

/** Opinions said there are answered one by one like any other, at the desk of the running consultation. */
function OpinionsSaid({ decision }: Pick<DeskProps, 'decision'>) {
  const running = decision.consultations.findLast(({ stage }) => TAKES_OPINIONS.has(stage));
  return running ? (
    <p className="small">
      活动中提出的意见，逐条
      <a href={`${paths.opinions}/${running.id}/dailu`}>代录到意见处理台</a>
      ，与其他意见一并答复。
    </p>
  ) : null;
}

const planFacts = (activity: Activity): Fact[] => [
  { term: '决策', detail: <a href={decisionPath(activity.decision.no)}>{activity.decision.title}</a> },
  { term: '时间', detail: heldText(activity) },
  { term: '内容', detail: activity.purpose },
  { term: '参加对象', detail: activity.audience },
  { term: '联系方式', detail: activity.contact },
  ...activity.questions.map(({ kind, text, options, rows, required }, place) => ({
    term: `第${place + 1}题`,
    detail: `${text}（${QUESTION_KIND_LABELS[kind]}${required ? '，必答' : ''}）${[...rows, ...options].join('；')}`,
  })),
  ...(activity.answerCount != null && activity.questions.length > 0
    ? [{ term: '已收问卷', detail: `${activity.answerCount}份` }]
    : []),
];

const outcomeFacts = ({ cancelledReason, heldOn, attendedCount, minutes, summaries }: Activity): Fact[] => [
  ...(cancelledReason ? [{ term: '取消的理由', detail: cancelledReason }] : []),
  ...(heldOn ? [{ term: '举行', detail: `${heldOn}，${attendedCount ?? 0}人（份）` }] : []),
  ...(minutes ? [{ term: '纪要', detail: minutes }] : []),
  ...(summaries ?? []).flatMap((summary, place) =>
    summary ? [{ term: `第${place + 1}题书面回答的归纳`, detail: summary }] : [],
  ),
];
