import { standard } from '#client/graphql/standard.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { longDate } from '#client/format.ts';
import { inputOf, taskFields, typedOf } from './plan-form.ts';
import type { PlanTask } from './PlanPage.tsx';

interface ActProps {
  capability: CapabilityRef;
  task: PlanTask;
}

interface SaveTaskProps {
  capability: CapabilityRef;
  year: number;
  today: string;
  /** Absent: a new one. */
  task?: PlanTask;
}

/** 编制、改写任务. */
export const SaveTask = ({ capability, year, today, task }: SaveTaskProps) => (
  <RecordForm
    form={task ? `plan-task:${task.id}` : `plan-task:new:${year}`}
    capability={capability}
    look={task ? 'quiet' : undefined}
    word={task ? '改写' : '编制一项任务'}
    about={task?.title}
    document={standard('savePlanTask')}
    record={typedOf(task)}
    fields={taskFields(today)}
    variables={(typed) => ({
      id: task?.id ?? null,
      version: task?.version ?? 0,
      year,
      input: inputOf(typed),
    })}
  />
);

/** 删去没有公布的任务. */
export const RemoveTask = ({ capability, task: { id, version } }: ActProps) => (
  <ActionForm
    form={`plan-task:${id}:remove`}
    capability={capability}
    look="quiet"
    word="删去"
    document={standard('removePlanTask')}
    variables={() => ({ id, version })}
    confirm={<p>删去以后找不回来。</p>}
  />
);

interface PublishTasksProps {
  capability: CapabilityRef;
  year: number;
  tasks: readonly PlanTask[];
}

/** 公布任务: all that wait, as they are read here. */
export const PublishTasks = ({ capability, year, tasks }: PublishTasksProps) => (
  <ActionForm
    form={`plan-tasks:${year}:publish`}
    capability={capability}
    word={`审核公布${tasks.length}项任务`}
    document={standard('publishPlanTasks')}
    variables={() => ({
      year,
      ids: tasks.map(({ id }) => id),
      versions: tasks.map(({ version }) => version),
    })}
    confirm={
      <>
        <p>公布后任何人都能看到，任务和时限不能再改：</p>
        <ul>
          {tasks.map(({ id, title, unit, dueOn }) => (
            <li key={id}>{`${title}（${unit.name}，${longDate(dueOn)}前）`}</li>
          ))}
        </ul>
      </>
    }
  />
);

/** 报告完成. */
export const ReportTask = ({ capability, task: { id, version, reports } }: ActProps) => (
  <ActionForm
    form={`plan-task:${id}:report`}
    capability={capability}
    word="报告完成"
    document={standard('reportPlanTask')}
    fields={[
      {
        name: 'text',
        label: '完成情况',
        kind: 'area',
        hint: '写清哪一天做了什么、结果怎样；核实以后公众看得到。',
        initial: reports.at(-1)?.text ?? '',
      },
      {
        name: 'links',
        label: '佐证的网址',
        kind: 'area',
        hint: '从哪里看得到，一行一个：政府网站的网址，或者本平台以“/”开头的地址。',
        initial: reports.at(-1)?.links.join('\n') ?? '',
      },
    ]}
    variables={({ text = '', links = '' }) => ({
      id,
      version,
      text,
      links: links.split(/\s+/u).filter(Boolean),
    })}
  />
);

/** 核实, or sent back with what is missing. */
export const ReviewTask = ({
  capability,
  task: { id, version },
  accepted = false,
}: ActProps & { accepted?: boolean }) => (
  <ActionForm
    form={`plan-task:${id}:${accepted ? 'accept' : 'return'}`}
    capability={capability}
    look={accepted ? undefined : 'quiet'}
    word={accepted ? '核实完成' : '退回'}
    document={standard('reviewPlanTask')}
    fields={
      accepted
        ? []
        : [{ name: 'note', label: '退回的原因', kind: 'area', hint: '写清还差什么，责任单位看得到。' }]
    }
    variables={({ note = '' }) => ({ id, version, accepted, note })}
    {...(accepted ? { confirm: <p>核实以后，完成情况和佐证公众看得到。</p> } : {})}
  />
);

/** 不再执行. */
export const WithdrawTask = ({ capability, task: { id, version } }: ActProps) => (
  <ActionForm
    form={`plan-task:${id}:withdraw`}
    capability={capability}
    look="quiet"
    word="不再执行"
    document={standard('withdrawPlanTask')}
    fields={[{ name: 'reason', label: '理由', kind: 'area', hint: '任务仍列在公开的页面上，写明理由。' }]}
    variables={({ reason = '' }) => ({ id, version, reason })}
  />
);
