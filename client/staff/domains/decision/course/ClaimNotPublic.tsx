import { graphql } from '#client/graphql/gql.ts';
import type { NotPublicGround } from '#client/graphql/graphql.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { NOT_PUBLIC_GROUND_LABELS } from '#server/law/participation/participation.ts';
import { type CourseActionProps, formOf } from './course-action.ts';

const ClaimNotPublic = graphql(`
  mutation ClaimNotPublic($id: ID!, $version: Int!, $input: NotPublicInput!) {
    claimNotPublic(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Values {
  ground: NotPublicGround | null;
  law: string;
  reason: string;
  fileIds: string[];
}

const EMPTY: Values = { ground: null, law: '', reason: '', fileIds: [] };

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'choice', name: 'ground', label: '理由', options: NOT_PUBLIC_GROUND_LABELS, required: true },
  {
    kind: 'text',
    name: 'law',
    label: '法律、行政法规',
    hint: '理由是法律、行政法规禁止公开的，写明名称和条款。草案属于过程性信息不是理由。',
    optional: true,
  },
  {
    kind: 'area',
    name: 'reason',
    label: '说明',
    hint: '哪些内容不予公开，能否去除后公开其余部分；不少于15字。',
  },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['DRAFT', 'OTHER'], optional: true },
];

/** 提出依法不予公开的认定 (第十四条), for another person to review. */
export const ClaimNotPublicForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'not-public')}
    documents={course.documents}
    capability={capability}
    word="提出依法不予公开"
    look="quiet"
    document={ClaimNotPublic}
    record={EMPTY}
    fields={FIELDS}
    variables={({ ground, ...values }) => ({
      id: course.id,
      version: course.version,
      input: { ...values, ground: chosen(ground) },
    })}
  />
);
