import { graphql } from '#client/graphql/gql.ts';
import { draftPath } from '#client/staff/ground/addresses/draft.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CourseActionProps, formOf } from './course-action.ts';
import { briefDigest, reviewIn } from './draft-review.ts';

const ConfirmApprovedDraft = graphql(`
  mutation ConfirmApprovedDraft($id: ID!, $version: Int!, $draftVersionId: ID!) {
    confirmApprovedDraft(id: $id, version: $version, draftVersionId: $draftVersionId) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 确认审定稿 (第三十条): what the meeting amended, read beside what lay before it, confirmed by another person. */
export function ConfirmApprovedDraftForm({ course, capability }: CourseActionProps) {
  const review = reviewIn(course);
  return (
    <div className="stack">
      {review ? (
        <p className="small">
          会议修改后通过。审定稿是第{review.currentNo}稿（SHA-256 {briefDigest(review.digest)}），
          <a href={draftPath(course.no)}>逐处核对会议决定的修改</a>
          以后确认。
        </p>
      ) : null}
      <RecordForm
        form={formOf(course, 'approved')}
        capability={capability}
        word="确认审定稿"
        document={ConfirmApprovedDraft}
        record={{}}
        fields={[]}
        confirm={<p>确认以后审定稿不能再改，按它签发和公布。</p>}
        variables={() => ({
          id: course.id,
          version: course.version,
          draftVersionId: review?.currentId ?? '',
        })}
      />
    </div>
  );
}
