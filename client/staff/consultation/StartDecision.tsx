import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { HEARING_CHOICE_LABELS } from '#client/words.ts';

export const StartDecisionFragment = graphql(`
  fragment StartDecision_item on CatalogueItem {
    id
    no
    name
    plannedText
    hearing
    viewerCan {
      createDecision {
        ...CapabilityButton_capability
      }
    }
  }
`);

const CreateDecision = graphql(`
  mutation CreateDecision($itemNo: String!) {
    createDecision(itemNo: $itemNo) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** A row of the catalogue that nobody has started yet. */
export function StartDecision({ item }: { item: FragmentType<typeof StartDecisionFragment> }) {
  const { no, name, plannedText, hearing, viewerCan } = readFragment(StartDecisionFragment, item);
  const start = useCommand(CreateDecision);
  return (
    <li>
      <p>
        <b>未启动</b>
        <small>{no}</small>
      </p>
      <div>
        <b>{name}</b>
        <small>
          计划决策时间{plannedText}　听证：{HEARING_CHOICE_LABELS[hearing]}
        </small>
        <CommandReport command={start} />
      </div>
      <div className="stack">
        <CapabilityButton
          look="quiet"
          capability={viewerCan.createDecision}
          busy={start.busy}
          onPress={() => void start.run({ itemNo: no })}
        >
          启动决策
        </CapabilityButton>
      </div>
    </li>
  );
}
