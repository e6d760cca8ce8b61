import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { PLAN_STANDING_LABELS, PlanStanding } from '#server/law/openness/plan-task.ts';
import { withQuery } from '../addresses.ts';
import { PLAN_TASKS, planTableHref } from '../addresses/openness.ts';
import { PlanTasks } from './PlanTasks.tsx';

export const PlanTasksPageQuery = graphql(`
  query PlanTasksPage($year: Int) {
    planTasks(year: $year) {
      year
      years
      tasks {
        id
        standing
      }
      ...PlanTasks_year
    }
  }
`);

type PlanTasksData = ResultOf<typeof PlanTasksPageQuery>;

/** How many stand how, in words. */
const tally = ({ tasks }: PlanTasksData['planTasks']): string => {
  const counts = Object.values(PlanStanding)
    .map((standing) => [standing, tasks.filter((task) => task.standing === standing).length] as const)
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => `${PLAN_STANDING_LABELS[standing]}${count}项`);
  return `共${tasks.length}项：${counts.join('，')}。`;
};

/** 政务公开工作要点 of a year: which unit does what until when, and how far it is. */
export const PlanTasksPage = ({ data: { planTasks } }: PageProps<PlanTasksData>) => (
  <Page>
    <PageHead
      title={`${planTasks.year}年政务公开任务`}
      lead="谁在什么时候以前做什么，做到哪一步。按平台记录计数的任务由系统计算，其他任务由责任单位报告、县政府办核实；逾期的一直写明逾期。"
    />
    {planTasks.years.length > 1 ? (
      <Chips
        label="年度"
        lead
        items={planTasks.years.map((year) => ({
          href: withQuery(PLAN_TASKS, { nian: String(year) }),
          label: String(year),
          current: year === planTasks.year,
        }))}
      />
    ) : null}
    {planTasks.tasks.length === 0 ? (
      <Empty title="还没有公布的任务" level={2}>
        公布以后列在这里。
      </Empty>
    ) : (
      <>
        <p>{tally(planTasks)}</p>
        <PlanTasks of={planTasks} />
        <p className="screen-only gap-above">
          <a href={planTableHref(planTasks.year)}>下载任务表（Excel）</a>
        </p>
      </>
    )}
  </Page>
);
