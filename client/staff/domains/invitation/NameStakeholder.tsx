import { graphql } from '#client/graphql/gql.ts';
import type { ContactKind } from '#client/graphql/graphql.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';
import type { DeskItem } from './invitation-record.ts';

const InviteStakeholder = graphql(`
  mutation InviteStakeholder($itemId: ID!, $input: StakeholderInput!) {
    inviteStakeholder(itemId: $itemId, input: $input) {
      ... on InvitationsOfItem {
        invitations {
          id
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Stakeholder {
  name: string;
  interest: string;
  contactKind: ContactKind | null;
  contact: string;
}

const FIELDS: readonly RecordField<Stakeholder>[] = [
  { kind: 'text', name: 'name', label: '姓名或者单位', required: true },
  {
    kind: 'area',
    name: 'interest',
    label: '与议题有什么直接利害关系',
    hint: '如“所在企业经营养老机构”；没有直接利害关系的，从代表库抽选。',
    required: true,
  },
  {
    kind: 'choice',
    name: 'contactKind',
    label: '联系方式',
    options: CONTACT_KIND_LABELS,
    none: '请选择',
    required: true,
  },
  {
    kind: 'text',
    name: 'contact',
    label: '号码或者地址',
    hint: '密封保存，只用于这次邀请，会后按期限删除。',
    beside: true,
    required: true,
  },
];

/** 邀请利益相关方: whom the matter concerns directly; their letter is sent with the others. */
export const NameStakeholder = ({ item }: { item: DeskItem }) => (
  <RecordForm
    form={`stakeholder:${item.id}`}
    capability={item.inviting}
    look="quiet"
    word="登记利益相关方"
    document={InviteStakeholder}
    record={{ name: '', interest: '', contactKind: null, contact: '' }}
    fields={FIELDS}
    variables={({ contactKind, ...input }) => ({
      itemId: item.id,
      input: { ...input, contactKind: chosen(contactKind) },
    })}
  />
);
