import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { CapabilityButton, type CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { TextArea } from '#client/ui/TextArea.tsx';

const StartDraftingMutation = graphql(`
  mutation StartDrafting($id: ID!, $version: Int!, $researchRecord: Text!) {
    startDrafting(id: $id, version: $version, researchRecord: $researchRecord) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface StartDraftingProps {
  id: string;
  version: number;
  title: string;
  capability: CapabilityRef;
}

/** 开始起草 rests on research (第十二条): its record is asked for here. */
export function StartDrafting({ id, version, title, capability }: StartDraftingProps) {
  const [open, setOpen] = useState(false);
  const draft = useDraft(`drafting:${id}`, { researchRecord: '' });
  const start = useCommand(StartDraftingMutation, {
    onDone: () => {
      draft.discard();
      setOpen(false);
    },
  });
  return (
    <>
      <CapabilityButton look="quiet" capability={capability} onPress={() => setOpen(true)}>
        开始起草
      </CapabilityButton>
      <ConfirmDialog
        open={open}
        title={`开始起草：${title}`}
        word="开始起草"
        busy={start.busy}
        onClose={() => setOpen(false)}
        onConfirm={() => void start.run({ id, version, ...draft.values })}
      >
        <CommandReport command={start} placeOf={(field) => field} />
        <TextArea
          name="researchRecord"
          label="调查研究情况"
          hint="拟订决策草案应当广泛深入开展调查研究（国令713号第十二条）。写明时间、方式、对象和主要结论。"
          value={draft.values.researchRecord}
          error={start.fieldError('researchRecord')}
          onChange={({ target }) => draft.set('researchRecord', target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
