import { graphql } from '#client/graphql/gql.ts';
import type { PlanTasks_YearFragment as Year } from '#client/graphql/graphql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { longDate, shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { PLAN_STANDING_LABELS, type PlanStanding } from '#server/law/openness/plan-task.ts';
import { RECORDED_FACT_LABELS } from '#server/law/openness/recorded-fact.ts';

export const PlanTasksFragment = graphql(`
  fragment PlanTasks_year on PlanYear {
    tasks {
      id
      title
      content
      basis
      unit {
        name
      }
      dueOn
      measure
      target
      reached
      standing
      reports {
        text
        links
        on
        accepted
      }
      doneOn
      withdrawnOn
      withdrawnReason
    }
  }
`);

type Task = Year['tasks'][number];

const TAGS: Readonly<Record<PlanStanding, TagKind>> = {
  OVERDUE: 'due',
  SOON: 'care',
  AHEAD: 'open',
  DONE_LATE: 'care',
  DONE: 'done',
  WITHDRAWN: 'closed',
};

/** 推进情况 in words and colour. */
export const StandingOf = ({ standing }: { standing: PlanStanding }) => (
  <Tag kind={TAGS[standing]}>{PLAN_STANDING_LABELS[standing]}</Tag>
);

/** Count of a measured task, in words. */
export const reachedWords = ({ measure, target, reached }: Pick<Task, 'measure' | 'target' | 'reached'>) =>
  measure ? `${RECORDED_FACT_LABELS[measure]}：要求${target ?? 0}，已有${reached ?? 0}` : '';

/** 任务一览, the earliest due first; what each asks for and what was done opens below it. */
export function PlanTasks({ of }: { of: FragmentType<typeof PlanTasksFragment> }) {
  const { tasks } = readFragment(PlanTasksFragment, of);
  return (
    <Ruled>
      {tasks.map((task) => (
        <RuledItem
          key={task.id}
          margin={<Daymark mark={shortDate(task.dueOn)} note="前完成" dateTime={task.dueOn} />}
        >
          <ItemTitle level={2}>{task.title}</ItemTitle>
          <ItemMeta
            items={[
              <StandingOf key="standing" standing={task.standing} />,
              task.unit.name,
              task.doneOn ? `${longDate(task.doneOn)}完成` : null,
            ]}
          />
          <More row summary="要求和完成情况">
            <Facts small items={factsOf(task)} />
          </More>
        </RuledItem>
      ))}
    </Ruled>
  );
}

const factsOf = (task: Task): Fact[] => [
  { term: '要求', detail: task.content },
  { term: '出处', detail: task.basis },
  ...(task.measure ? [{ term: '平台记录', detail: reachedWords(task) }] : []),
  ...task.reports
    .filter(({ accepted }) => accepted)
    .map(({ text, links }) => ({ term: '完成情况', detail: <Evidence text={text} links={links} /> })),
  ...(task.withdrawnOn
    ? [{ term: '不再执行', detail: `${longDate(task.withdrawnOn)}：${task.withdrawnReason ?? ''}` }]
    : []),
];

/** Words of a report, and where it is seen (佐证). */
export const Evidence = ({ text, links }: Pick<Task['reports'][number], 'text' | 'links'>) => (
  <>
    {text}
    <ul className="plain">
      {links.map((link, index) => (
        <li key={link}>
          <a href={link}>{`佐证${links.length > 1 ? index + 1 : ''}`}</a>
        </li>
      ))}
    </ul>
  </>
);
