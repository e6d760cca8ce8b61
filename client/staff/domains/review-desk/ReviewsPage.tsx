import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TaskList } from '#client/ui/desk/TaskList.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { ReviewsQuery } from './reviews-query.ts';
import {
  itemOf,
  type ReviewGroup,
  reviewGroups,
  type Task,
} from '#client/staff/ground/frame/review-tasks.ts';
import { Withheld } from './Withheld.tsx';

/** 保密审查: nothing becomes public that no second person has read. */
export function ReviewsPage() {
  useTitle(DESK_LABELS.REVIEWS);
  const asked = useDesk(ReviewsQuery, {});
  return (
    <>
      <DeskTop title={DESK_LABELS.REVIEWS} note="公布前逐项阅读，看有没有国家秘密、工作秘密和个人信息" />
      <Waiting asked={asked}>{({ workbench }) => <Queue tasks={workbench.tasks} />}</Waiting>
    </>
  );
}

export const Queue = ({ tasks }: { tasks: readonly Task[] }) => (
  <DeskBody>
    {reviewGroups(tasks).map((group) => (
      <Group key={group.kind} {...group} />
    ))}
  </DeskBody>
);

function Group({ kind, title, none, tasks }: ReviewGroup) {
  return (
    <Panel
      title={title}
      flush={tasks.length > 0}
      aside={<span className="small soft">{tasks.length}项</span>}
    >
      {tasks.length === 0 ? (
        <p className="small soft">{none}</p>
      ) : kind === 'CONFIRM_WITHHOLD' ? (
        tasks.map((task) => <Withheld key={task.key} task={task} />)
      ) : (
        <TaskList items={tasks.map(itemOf)} />
      )}
    </Panel>
  );
}
