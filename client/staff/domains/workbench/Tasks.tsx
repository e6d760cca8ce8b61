import { fullDate } from '#client/format.ts';
import type { WorkbenchPageQuery } from '#client/graphql/graphql.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type TaskItem, TaskList } from '#client/ui/desk/TaskList.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { TASK_KIND_LABELS } from '#client/words.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import { dueOf } from './due.ts';
import { TASK_VERBS } from './verbs.ts';

type Task = WorkbenchPageQuery['workbench']['tasks'][number];

interface TasksProps {
  tasks: readonly Task[];
  today: string;
  nextDueOn: string | null;
  calendar: WorkCalendar | null;
}

const itemOf = (task: Task, today: string, calendar: WorkCalendar | null): TaskItem => ({
  key: task.key,
  href: task.path,
  title: `${TASK_KIND_LABELS[task.kind]}：${task.title}`,
  detail: [task.detail, task.article].filter(Boolean).join('　'),
  action: TASK_VERBS[task.kind],
  ...dueOf(task, today, calendar),
});

export function Tasks({ tasks, today, nextDueOn, calendar }: TasksProps) {
  return (
    <Panel
      title="我的待办"
      flush={tasks.length > 0}
      aside={<span className="small soft">{tasks.length}项</span>}
    >
      {tasks.length > 0 ? (
        <TaskList items={tasks.map((task) => itemOf(task, today, calendar))} />
      ) : (
        <Empty title="今天没有待办">
          {nextDueOn
            ? `本单位最近的期限是${fullDate(nextDueOn)}。`
            : '有新的事项轮到您办理时，会出现在这里。'}
        </Empty>
      )}
    </Panel>
  );
}
