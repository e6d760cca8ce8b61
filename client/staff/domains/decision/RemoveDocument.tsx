import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import type { DecisionDocument } from './Documents.tsx';

const RemoveDecisionFile = graphql(`
  mutation RemoveDecisionFile($id: ID!, $version: Int!) {
    removeDecisionFile(id: $id, version: $version) {
      ... on Decision {
        id
        documents {
          id
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface RemoveDocumentProps {
  /** null: nothing is asked. */
  document: DecisionDocument | null;
  onClose: () => void;
}

/** 移除材料 is asked once more: its bytes do not come back. */
export function RemoveDocument({ document, onClose }: RemoveDocumentProps) {
  const remove = useCommand(RemoveDecisionFile);
  const close = () => {
    remove.clear();
    onClose();
  };
  const confirm = async () => {
    if (document && (await remove.run({ id: document.id, version: document.version }))) close();
  };
  return (
    <ConfirmDialog
      open={document !== null}
      title="移除材料"
      word="移除"
      busy={remove.busy}
      onConfirm={() => void confirm()}
      onClose={close}
    >
      <CommandReport command={remove} />
      <p>“{document?.name}”将从决策材料中移除，文件不能恢复；上传和移除都记入审计。</p>
    </ConfirmDialog>
  );
}
