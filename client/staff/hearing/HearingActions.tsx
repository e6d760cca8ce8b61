import { Actions } from '#client/staff/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/review/ReviewStanding.tsx';
import { HEARING_PAPER_LABELS } from '#client/words.ts';
import { Cancel, Postpone } from './ChangeActions.tsx';
import { canOf } from './hearing-can.ts';
import { called, type HearingProps } from './hearing-record.ts';
import { ConfirmRecord, Hold, PublishRecord, Sign } from './HoldActions.tsx';
import { FinishDelivery, RecordDelivery, SendMaterials } from './MaterialActions.tsx';
import { PublishNotice } from './NoticeActions.tsx';
import { RecordSignUp } from './RecordSignUp.tsx';
import { PublishReport, WriteReport } from './ReportActions.tsx';
import { BeginSelection, Draw, Nominate, PublishList, Replace } from './SelectionActions.tsx';

/** Actions the viewer may take on the hearing now; an action of another post or stage is not listed. */
export function HearingActions(props: HearingProps) {
  const { hearing } = props;
  const can = canOf(hearing);
  const paper = { kind: 'HEARING', id: hearing.id, version: hearing.version } as const;
  const what = hearing.paper ? HEARING_PAPER_LABELS[hearing.paper] : '文稿';
  return (
    <Panel title="办理">
      {hearing.paper ? <ReviewStanding what={what} {...hearing} /> : null}
      <Actions none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
        <PassReview paper={paper} what={what} capability={can.passReview} />
        <ReturnReview paper={paper} capability={can.returnReview} />
        <PublishNotice {...props} capability={can.publishNotice} />
        <BeginSelection {...props} capability={can.beginSelection} />
        <Draw {...props} capability={can.draw} />
        <PublishList {...props} capability={can.publishList} />
        <Nominate {...props} capability={can.nominate} />
        <RecordSignUp {...props} capability={can.recordSignUp} />
        {called(hearing).length > 0 ? <Replace {...props} capability={can.replace} /> : null}
        <SendMaterials {...props} capability={can.sendMaterials} />
        <RecordDelivery {...props} capability={can.recordDelivery} />
        <FinishDelivery {...props} capability={can.finishDelivery} />
        <Hold {...props} capability={can.hold} />
        <Sign {...props} capability={can.recordSignature} />
        <ConfirmRecord {...props} capability={can.signRecord} />
        <PublishRecord {...props} capability={can.publishRecord} />
        <WriteReport {...props} capability={can.saveReport} />
        {hearing.review === 'DRAFT' ? <SubmitReview paper={paper} capability={can.submitReview} /> : null}
        <PublishReport {...props} capability={can.publishReport} />
        <Postpone {...props} capability={can.postpone} />
        <Cancel {...props} capability={can.cancel} />
      </Actions>
    </Panel>
  );
}
