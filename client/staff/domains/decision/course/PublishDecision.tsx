import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { More } from '#client/ui/More.tsx';
import { type CourseActionProps, formOf } from './course-action.ts';
import { PlanFacts } from './PlanFacts.tsx';
import { PlannedPublicationFragment } from './planned-publication.ts';

const PublishDecision = graphql(`
  mutation PublishDecision($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]) {
    publishDecision(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const NOTHING = {};
const NO_FIELDS: readonly never[] = [];

/** 公布决策 (第三十二条): text and interpretation at one moment, as they were reviewed. */
export function PublishDecisionForm({ course, capability }: CourseActionProps) {
  const submission = readFragment(PlannedPublicationFragment, course.publicationSubmission);
  return (
    <RecordForm
      form={formOf(course, 'publish')}
      documents={course.documents}
      capability={capability}
      word="公布决策"
      document={PublishDecision}
      record={NOTHING}
      fields={NO_FIELDS}
      variables={() => ({ id: course.id, version: course.version })}
      confirm={
        <>
          <p>公布后，公众马上看到“{course.title}”的正式文本、政策解读和下列内容，不能撤回。</p>
          {submission ? (
            <More summary="将要公布的全部内容" row>
              <PlanFacts submission={submission} documents={course.documents} />
            </More>
          ) : null}
        </>
      }
    />
  );
}
