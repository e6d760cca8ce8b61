import type { FragmentType } from '#client/graphql/fragment-masking.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DecisionCourse, type DecisionCourseFragment } from './DecisionCourse.tsx';
import { StartDecision, type StartDecisionFragment } from './StartDecision.tsx';

interface Named {
  id: string;
  no: string;
}

interface DecisionsProps {
  items: readonly (FragmentType<typeof StartDecisionFragment> & Named)[];
  decisions: readonly (FragmentType<typeof DecisionCourseFragment> & Named)[];
}

/** The unit's matters of decision with the next action of each. */
export function Decisions({ items, decisions }: DecisionsProps) {
  const waiting = items.filter(({ no }) => !decisions.some((decision) => decision.no === no));
  const count = waiting.length + decisions.length;
  return (
    <Panel
      title="决策事项"
      flush={count > 0}
      aside={
        <span className="small soft">
          未启动{waiting.length}项，已启动{decisions.length}项
        </span>
      }
    >
      {count === 0 ? (
        <Empty title="年度目录里没有本单位的事项">
          目录由司法局会同各单位拟订；列入目录并公布后，在这里启动。
        </Empty>
      ) : (
        <ul className="courses plain">
          {waiting.map((item) => (
            <StartDecision key={item.id} item={item} />
          ))}
          {decisions.map((decision) => (
            <DecisionCourse key={decision.id} decision={decision} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
