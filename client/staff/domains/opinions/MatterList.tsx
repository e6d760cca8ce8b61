import { matterOf } from '#client/citizen/names.ts';
import { closingShort, longDate } from '#client/format.ts';
import { titleOf } from '#client/staff/domains/consultation/title-of.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type TaskItem, TaskList } from '#client/ui/desk/TaskList.tsx';
import { CONSULTATION_STAGE_LABELS } from '#client/words.ts';
import type { MatterInHand } from './matters-in-hand.ts';

interface MatterListProps {
  title: string;
  matters: readonly MatterInHand[];
  hrefOf: (id: string) => string;
  action: string;
  /** Why the list is empty. */
  none: string;
}

/** Consultations to choose from: what is due first, with how much is left. */
export const MatterList = ({ title, matters, hrefOf, action, none }: MatterListProps) => (
  <Panel
    title={title}
    flush={matters.length > 0}
    aside={<span className="small soft">{matters.length}次</span>}
  >
    {matters.length > 0 ? (
      <TaskList items={matters.map((matter) => itemOf(matter, hrefOf(matter.id), action))} />
    ) : (
      <p className="small soft">
        {none}
        <a href={paths.consultations}>到征集台看看</a>
      </p>
    )}
  </Panel>
);

function itemOf(matter: MatterInHand, href: string, action: string): TaskItem {
  const { id, stage, commentCount, undisposedCount } = matter;
  return {
    key: id,
    href,
    action,
    title: matterOf(titleOf(matter)),
    detail: `${CONSULTATION_STAGE_LABELS[stage]}　收到${commentCount}条，未办结${undisposedCount}条`,
    ...dueOf(matter),
  };
}

/** While it is open the closing, afterwards the day the report is due. */
export function dueOf(matter: MatterInHand): Pick<TaskItem, 'when' | 'note' | 'tone'> {
  const { stage, closesOn, daysLeft, feedbackDueOn, feedbackOverdue } = matter;
  if (stage === 'OPEN' && closesOn)
    return { when: daysLeft ? `还剩${daysLeft}天` : '今天截止', note: closingShort(closesOn) };
  if (stage === 'FEEDBACK_PUBLISHED' || !feedbackDueOn) return { when: '已公布' };
  return {
    when: feedbackOverdue ? '逾期' : '待公布',
    note: `应于${longDate(feedbackDueOn)}前`,
    tone: feedbackOverdue ? 'due' : undefined,
  };
}
