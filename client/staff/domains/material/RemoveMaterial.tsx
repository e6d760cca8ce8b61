import { graphql } from '#client/graphql/gql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, type WithReason } from '#client/staff/ground/form/reason-field.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';

const RemoveInvitationMaterial = graphql(`
  mutation RemoveInvitationMaterial($id: ID!, $reason: Text!) {
    removeInvitationMaterial(id: $id, reason: $reason) {
      ... on ItemMaterials {
        materials {
          id
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

const WHY: readonly RecordField<WithReason>[] = [{ name: 'reason', kind: 'text', label: '撤回的原因' }];

/** 撤回列席材料: at once, with a reason that stays. */
export const RemoveMaterial = ({ id, name }: { id: string; name: string }) => (
  <ActionDialog
    form={`material:${id}`}
    word="撤回"
    title={`撤回${name}`}
    about={name}
    document={RemoveInvitationMaterial}
    record={NO_REASON}
    fields={WHY}
    variables={({ reason }) => ({ id, reason })}
  >
    <p className="small">受邀人随即打不开这份材料；已经下载的收不回来，请另行告知。</p>
  </ActionDialog>
);
