import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { HEARING_PAPER_LABELS } from '#client/words.ts';
import { Cancel, Postpone } from './ChangeDeeds.tsx';
import { canOf } from './hearing-can.ts';
import { called, type HearingProps, type HearingRecord } from './hearing-record.ts';
import { ConfirmRecord, Hold, PublishRecord, Sign } from './HoldDeeds.tsx';
import { FinishDelivery, RecordDelivery } from './MaterialDeeds.tsx';
import { PassReview, PublishNotice, ReturnReview, SubmitReview } from './NoticeDeeds.tsx';
import { RecordSignUp } from './RecordSignUp.tsx';
import { PublishReport, WriteReport } from './ReportDeeds.tsx';
import { BeginSelection, Draw, Nominate, PublishList, Replace } from './SelectionDeeds.tsx';

/** What the viewer can do with the hearing now; a deed of another post or stage is not listed. */
export function HearingDeeds(props: HearingProps) {
  const can = canOf(props.hearing);
  return (
    <Panel title="办理">
      <Review hearing={props.hearing} />
      <Deeds none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
        <PassReview {...props} capability={can.passReview} />
        <ReturnReview {...props} capability={can.returnReview} />
        <PublishNotice {...props} capability={can.publishNotice} />
        <BeginSelection {...props} capability={can.beginSelection} />
        <Draw {...props} capability={can.draw} />
        <PublishList {...props} capability={can.publishList} />
        <Nominate {...props} capability={can.nominate} />
        <RecordSignUp {...props} capability={can.recordSignUp} />
        {called(props.hearing).length > 0 ? <Replace {...props} capability={can.replace} /> : null}
        <RecordDelivery {...props} capability={can.recordDelivery} />
        <FinishDelivery {...props} capability={can.finishDelivery} />
        <Hold {...props} capability={can.hold} />
        <Sign {...props} capability={can.recordSignature} />
        <ConfirmRecord {...props} capability={can.signRecord} />
        <PublishRecord {...props} capability={can.publishRecord} />
        <WriteReport {...props} capability={can.saveReport} />
        {props.hearing.review === 'DRAFT' ? <SubmitReview {...props} capability={can.submitReview} /> : null}
        <PublishReport {...props} capability={can.publishReport} />
        <Postpone {...props} capability={can.postpone} />
        <Cancel {...props} capability={can.cancel} />
      </Deeds>
    </Panel>
  );
}

/** What follows, while nothing was said. */
const NEXT = {
  DRAFT: '公布以前由另一人审查。',
  IN_REVIEW: '已经提交，等保密审查员审查；通过以后公布，退回的修改后再提交。',
  APPROVED: '可以公布。再修改的，须重新审查。',
} as const;

/** How far the review of what is prepared is, and what was said of it. */
function Review({ hearing: { paper, review, reviewNote } }: { hearing: HearingRecord }) {
  if (!paper) return null;
  const what = HEARING_PAPER_LABELS[paper];
  const said = { DRAFT: '拟稿', IN_REVIEW: '正在保密审查', APPROVED: '保密审查已通过' }[review];
  return (
    <Note
      small
      tone={review === 'DRAFT' && reviewNote ? 'care' : undefined}
      title={`${what}：${said}`}
      level={3}
    >
      {reviewNote ? `审查意见：${reviewNote}` : NEXT[review]}
    </Note>
  );
}
