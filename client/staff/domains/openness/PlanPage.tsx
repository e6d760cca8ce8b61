import { PLAN_TASKS } from '#client/citizen/addresses/openness.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PlanDeskQuery as Data } from '#client/graphql/graphql.ts';
import { yearOf } from '#client/staff/ground/list/YearChips.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { PlanRow } from './PlanRow.tsx';
import { PublishTasks, SaveTask } from './PlanForms.tsx';

const PlanDeskQuery = graphql(`
  query PlanDesk($year: Int) {
    savePlanTaskCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    serverTime {
      today
    }
    viewer {
      id
      unit {
        id
      }
    }
    planTasks(year: $year) {
      year
      years
      tasks {
        ...PlanTask_fields
        unit {
          id
          name
        }
        reports {
          ...PlanReport_fields
        }
        viewerCan {
          action
          allowed
          findings {
            ...Findings_finding
          }
        }
      }
    }
  }
`);

export type PlanTask = Data['planTasks']['tasks'][number];

const YEAR = 'nian';

/** 政务公开任务: the office plans, publishes and checks; a unit reports on its own. */
export function PlanPage() {
  useTitle(DESK_LABELS.PLAN_TASKS);
  const asked = useDesk(PlanDeskQuery, { year: yearOf(useAddress().get(YEAR)) });
  return (
    <>
      <DeskTop
        title={DESK_LABELS.PLAN_TASKS}
        note="政务公开工作要点的任务：按平台记录计数的自动计算，其他的由责任单位报告、县政府办核实"
      >
        <ButtonLink look="quiet" href={PLAN_TASKS}>
          看公开的任务
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Lists {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

function Lists({ savePlanTaskCan, serverTime: { today }, viewer, planTasks: { year, years, tasks } }: Data) {
  const plans = !notMine(savePlanTaskCan);
  const drafts = tasks.filter(({ publishedOn }) => !publishedOn);
  const published = tasks.filter(({ publishedOn }) => publishedOn);
  const own = published.filter(({ unit }) => unit.id === viewer?.unit.id);
  const others = published.filter(({ unit }) => unit.id !== viewer?.unit.id);
  return (
    <>
      <Years year={year} years={years} />
      {plans ? (
        <Panel title={`编制${year}年任务`}>
          <SaveTask key={year} capability={savePlanTaskCan} year={year} today={today} />
          {drafts.map((task) => (
            <PlanRow key={task.id} task={task} today={today} />
          ))}
          {drafts.length > 0 ? (
            <PublishTasks capability={savePlanTaskCan} year={year} tasks={drafts} />
          ) : null}
        </Panel>
      ) : null}
      <Tasks title="本单位的任务" none="本单位没有公布的任务。" tasks={own} today={today} />
      <Tasks title="其他单位的任务" none="其他单位没有公布的任务。" tasks={others} today={today} />
    </>
  );
}

interface TasksProps {
  title: string;
  none: string;
  tasks: readonly PlanTask[];
  today: string;
}

const Tasks = ({ title, none, tasks, today }: TasksProps) => (
  <Panel title={title}>
    {tasks.length === 0 ? <p className="soft">{none}</p> : null}
    {tasks.map((task) => (
      <PlanRow key={task.id} task={task} today={today} />
    ))}
  </Panel>
);

/** The years that have tasks, and the one in hand. */
function Years({ year, years }: { year: number; years: readonly number[] }) {
  const address = useAddress();
  const all = [...new Set([year, ...years, Math.max(year, ...years) + 1])].toSorted((a, b) => b - a);
  return (
    <Chips
      label="年度"
      lead
      items={all.map((one) => ({
        href: address.with({ [YEAR]: String(one) }),
        label: String(one),
        current: one === year,
      }))}
    />
  );
}
