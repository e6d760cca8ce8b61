import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { chosen, type RecordField } from '#client/staff/form/record-field.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import { PlannedPublicationFragment } from './planned-publication.ts';

const ReviewPublication = graphql(`
  mutation ReviewPublication($id: ID!, $version: Int!, $passed: Boolean!, $reason: Text!) {
    reviewPublication(id: $id, version: $version, passed: $passed, reason: $reason) {
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
  passed: 'PASSED' | 'RETURNED' | null;
  reason: string;
}

const EMPTY: Values = { passed: null, reason: '' };

const FIELDS: readonly RecordField<Values>[] = [
  {
    kind: 'choice',
    name: 'passed',
    label: '审查结果',
    hint: '看有没有国家秘密、工作秘密和个人信息；不予公布的，看理由和依据是否成立。',
    options: { PASSED: '审查通过', RETURNED: '退回修改' },
    required: true,
  },
  { kind: 'area', name: 'reason', label: '退回的原因', when: ({ passed }) => passed === 'RETURNED' },
];

/** 公布前保密审查 (国令711号第十七条): of the plan or the claim as it was sent. */
export function ReviewPublicationForm({ course, capability }: CourseActionProps) {
  const submission = readFragment(PlannedPublicationFragment, course.publicationSubmission);
  return (
    <RecordForm
      form={formOf(course, `review:${submission?.id ?? ''}`)}
      documents={course.documents}
      capability={capability}
      word="审查公布方案"
      document={ReviewPublication}
      record={EMPTY}
      fields={FIELDS}
      variables={({ passed, reason }) => ({
        id: course.id,
        version: course.version,
        passed: chosen(passed) === 'PASSED',
        reason: passed === 'RETURNED' ? reason : '',
      })}
    >
      {submission ? <PlanFacts submission={submission} documents={course.documents} /> : null}
    </RecordForm>
  );
}
