import { Evidence, reachedWords, StandingOf } from '#client/citizen/openness/PlanTasks.tsx';
import { longDate } from '#client/format.ts';
import type { PlanTaskAction } from '#client/graphql/graphql.ts';
import { offer } from '#client/offer.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { RemoveTask, ReportTask, ReviewTask, SaveTask, WithdrawTask } from './PlanForms.tsx';
import type { PlanTask } from './PlanPage.tsx';

/** 一项任务: what it asks for, how far it is, and what its viewer can do about it. */
export const PlanRow = ({ task, today }: { task: PlanTask; today: string }) => (
  <section className="stack">
    <Heading level={3}>{task.title}</Heading>
    <p className="small">
      {task.publishedOn ? <StandingOf standing={task.standing} /> : null} {task.unit.name}，
      {longDate(task.dueOn)}前{task.doneOn ? `，${longDate(task.doneOn)}完成` : ''}
    </p>
    <More row summary="要求和完成情况">
      <Facts small items={factsOf(task)} />
    </More>
    <TaskActions task={task} today={today} />
  </section>
);

const factsOf = ({
  content,
  basis,
  reports,
  withdrawnOn,
  withdrawnReason,
  ...measured
}: PlanTask): Fact[] => [
  { term: '要求', detail: content },
  { term: '出处', detail: basis },
  ...(measured.measure ? [{ term: '平台记录', detail: reachedWords(measured) }] : []),
  ...reports.map((report) => ({ term: reportTerm(report), detail: <Reported {...report} /> })),
  ...(withdrawnOn
    ? [{ term: '不再执行', detail: `${longDate(withdrawnOn)}：${withdrawnReason ?? ''}` }]
    : []),
];

type Report = PlanTask['reports'][number];

const reportTerm = ({ on, accepted }: Report) =>
  `${longDate(on)}报告，${accepted === null || accepted === undefined ? '待核实' : accepted ? '已核实' : '已退回'}`;

const Reported = ({ text, links, byName, note }: Report) => (
  <>
    <Evidence text={`${text}（${byName ?? ''}）`} links={links} />
    {note ? `退回：${note}` : null}
  </>
);

function TaskActions({ task, today }: { task: PlanTask; today: string }) {
  const can = (action: PlanTaskAction) => offer(task.viewerCan, action);
  if (!task.viewerCan.some(({ allowed }) => allowed)) return null;
  return (
    <Actions>
      {offered(can('reportPlanTask')) ? <ReportTask capability={can('reportPlanTask')} task={task} /> : null}
      {offered(can('reviewPlanTask')) ? (
        <ReviewTask capability={can('reviewPlanTask')} task={task} accepted />
      ) : null}
      {offered(can('reviewPlanTask')) ? <ReviewTask capability={can('reviewPlanTask')} task={task} /> : null}
      {offered(can('savePlanTask')) ? (
        <SaveTask capability={can('savePlanTask')} year={task.year} today={today} task={task} />
      ) : null}
      {offered(can('removePlanTask')) ? <RemoveTask capability={can('removePlanTask')} task={task} /> : null}
      {offered(can('withdrawPlanTask')) ? (
        <WithdrawTask capability={can('withdrawPlanTask')} task={task} />
      ) : null}
    </Actions>
  );
}
