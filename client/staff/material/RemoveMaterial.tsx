import { graphql } from '#client/graphql/gql.ts';
import { ActionDialog } from '#client/staff/frame/ActionDialog.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';

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

const BLANK = { reason: '' };

/** 撤回列席材料: at once, with a reason that stays. */
export const RemoveMaterial = ({ id, name }: { id: string; name: string }) => (
  <ActionDialog
    form={`material:${id}`}
    word="撤回"
    title={`撤回${name}`}
    about={name}
    document={RemoveInvitationMaterial}
    record={BLANK}
    variables={(values) => ({ id, ...values })}
  >
    {({ values, set }) => (
      <>
        <p className="small">受邀人随即打不开这份材料；已经下载的收不回来，请另行告知。</p>
        <TextInput
          name={`reason-${id}`}
          label="撤回的原因"
          value={values.reason}
          onChange={({ target }) => set('reason', target.value)}
        />
      </>
    )}
  </ActionDialog>
);
