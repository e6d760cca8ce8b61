import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { StartDecision_ItemFragment } from '#client/graphql/graphql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { DecisionStarted } from '#client/staff/domains/consultation/DecisionStarted.tsx';
import { CapabilityButton } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { HEARING_CHOICE_LABELS } from '#client/words.ts';

export const StartDecisionFragment = graphql(`
  fragment StartDecision_item on CatalogueItem {
    id
    no
    name
    plannedText
    hearing
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
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
  const facts = readFragment(StartDecisionFragment, item);
  const { no, name, plannedText, hearing } = facts;
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
        <Press {...facts} start={start} />
      </div>
    </li>
  );
}

interface PressProps extends Pick<StartDecision_ItemFragment, 'no' | 'name' | 'viewerCan'> {
  start: { busy: boolean; run: (variables: { itemNo: string }) => Promise<unknown> };
}

/** Asked first: a decision that was started is only suspended or ended by law. */
function Press({ no, name, viewerCan, start }: PressProps) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <CapabilityButton
        look="quiet"
        capability={offer(viewerCan, 'createDecision')}
        busy={start.busy}
        onPress={() => setAsking(true)}
      >
        启动决策
      </CapabilityButton>
      <ConfirmDialog
        open={asking}
        title="启动决策？"
        word="启动决策"
        busy={start.busy}
        onClose={close}
        onConfirm={() => void start.run({ itemNo: no }).then(close)}
      >
        <DecisionStarted title={name} />
      </ConfirmDialog>
    </>
  );
}
