import { readFragment } from '#client/graphql/fragment-masking.ts';
import { useDone } from '#client/staff/ground/form/done-context.ts';
import { PassReview, ReturnReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ComparedText } from './ComparedText.tsx';
import type { CourseActionProps } from './course-action.ts';
import { PlanFacts } from './PlanFacts.tsx';
import { PlannedPublicationFragment } from './planned-publication.ts';

/** 公布前保密审查 (国令711号第十七条): of the plan or the claim as it was sent. */
export function ReviewPublicationForm({ course, capability }: CourseActionProps) {
  const done = useDone();
  const submission = readFragment(PlannedPublicationFragment, course.publicationSubmission);
  const what = submission?.withholding ? '依法不予公布' : '公布方案';
  const paper = { kind: 'PUBLICATION', id: course.id, version: course.version } as const;
  return (
    <div className="stack">
      <p className="small">看有没有国家秘密、工作秘密和个人信息；不予公布的，看理由和依据是否成立。</p>
      {submission ? <PlanFacts submission={submission} documents={course.documents} /> : null}
      {submission?.plan ? <ComparedText course={course} fileId={submission.plan.textFileId} /> : null}
      <PassReview paper={paper} capability={capability} what={what} onDone={() => done(`${what}审查通过`)} />
      <ReturnReview paper={paper} capability={capability} onDone={() => done('退回修改')} />
    </div>
  );
}
