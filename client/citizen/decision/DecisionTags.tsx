import type { DecisionPhase, HearingChoice } from '#client/graphql/graphql.ts';
import { Tag } from '#client/ui/Tag.tsx';
import { CATALOGUE_CHANGE_LABELS, DECISION_PHASE_LABELS, words } from '#client/words.ts';

interface DecisionTagsProps {
  removed: boolean;
  hearing: HearingChoice;
  stepLine: readonly { state: string }[];
  decision?: { phase: DecisionPhase } | null | undefined;
}

/** Where a matter stands in two words at most. */
export function DecisionTags({ removed, hearing, stepLine, decision }: DecisionTagsProps) {
  if (removed) return <Tag kind="closed">已从目录{CATALOGUE_CHANGE_LABELS.REMOVED}</Tag>;
  const late = stepLine.some(({ state }) => state === 'LATE');
  const phase = decision?.phase;
  return (
    <>
      {late ? (
        <Tag kind="due">{words.states.overdue}</Tag>
      ) : (
        <Tag kind={phase === 'CONSULTING' ? 'open' : phase ? 'plain' : 'closed'}>
          {phase ? DECISION_PHASE_LABELS[phase] : words.states.notStarted}
        </Tag>
      )}
      {hearing === 'YES' ? <Tag>须听证</Tag> : null}
    </>
  );
}
