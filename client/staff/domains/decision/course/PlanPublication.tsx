import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { NotPublicGround } from '#client/graphql/graphql.ts';
import { NOT_PUBLIC_GROUND_LABELS } from '#server/law/participation/participation.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { ComparedText } from './ComparedText.tsx';
import { PLAN_FIELDS } from './plan-fields.ts';
import { planInput, planValues } from './plan-form.ts';
import { toldWithDraft } from './told-with-draft.ts';
import { PlannedPublicationFragment } from './planned-publication.ts';

const PlanPublication = graphql(`
  mutation PlanPublication($id: ID!, $version: Int!, $input: PublicationPlanInput!) {
    planPublication(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const PlanWithholding = graphql(`
  mutation PlanWithholding($id: ID!, $version: Int!, $input: NotPublicInput!) {
    planWithholding(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Claim {
  ground: NotPublicGround | null;
  law: string;
  reason: string;
  fileIds: string[];
}

const NO_CLAIM: Claim = { ground: null, law: '', reason: '', fileIds: [] };

const CLAIM_FIELDS: readonly RecordField<Claim>[] = [
  {
    kind: 'choice',
    name: 'ground',
    label: '不予公布的理由',
    options: NOT_PUBLIC_GROUND_LABELS,
    required: true,
  },
  { kind: 'text', name: 'law', label: '依据的法律、行政法规' },
  { kind: 'area', name: 'reason', label: '具体情况' },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['OTHER'], optional: true },
];

/** Findings speak of the document's number where it was issued; nobody mends it in the plan. */
const ALIASES = { documentNo: 'indexNo' };

/** 拟定公布方案 (第三十二条): text and interpretation go to the review as one. */
export function PlanPublicationForm({ course, capability }: CourseActionProps) {
  const submission = readFragment(PlannedPublicationFragment, course.publicationSubmission);
  return (
    <RecordForm
      form={formOf(course, 'plan')}
      documents={course.documents}
      capability={capability}
      word={submission?.plan ? '修改公布方案' : '拟定公布方案'}
      look="quiet"
      document={PlanPublication}
      record={planValues(submission?.plan ?? null, toldWithDraft(course))}
      fields={PLAN_FIELDS}
      aliases={ALIASES}
      variables={(values) => ({ id: course.id, version: course.version, input: planInput(values) })}
      renderAid={(name, { values }) =>
        name === 'textFileId' ? <ComparedText course={course} fileId={values.textFileId || null} /> : null
      }
    />
  );
}

/** 提请依法不予公布 (第三十二条): a claim with its law, reviewed by another. */
export const PlanWithholdingForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'withhold')}
    documents={course.documents}
    capability={capability}
    word="提请依法不予公布"
    look="text"
    document={PlanWithholding}
    record={NO_CLAIM}
    fields={CLAIM_FIELDS}
    variables={({ ground, ...claim }) => ({
      id: course.id,
      version: course.version,
      input: { ...claim, ground: chosen(ground) },
    })}
  />
);
