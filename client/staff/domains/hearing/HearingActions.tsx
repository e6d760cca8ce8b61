import { offer } from '#client/offer.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/engines/review/ReviewStanding.tsx';
import { HEARING_PAPER_LABELS } from '#client/words.ts';
import { Cancel, Postpone } from './ChangeActions.tsx';
import { canOf } from './hearing-can.ts';
import { called, type HearingProps } from './hearing-record.ts';
import { ConfirmRecord, PublishRecord, Sign } from './ConfirmActions.tsx';
import { Hold } from './HoldHearing.tsx';
import { FinishDelivery, RecordDelivery, SendMaterials } from './MaterialActions.tsx';
import { PublishNotice } from './NoticeActions.tsx';
import { RecordSignUp } from './RecordSignUp.tsx';
import { PublishReport, WriteReport } from './ReportActions.tsx';
import { BeginSelection, Draw, Nominate, PublishList } from './SelectionActions.tsx';
import { Replace } from './WithdrawalAction.tsx';

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
        <PassReview paper={paper} what={what} capability={offer(can, 'passReview')} />
        <ReturnReview paper={paper} capability={offer(can, 'returnReview')} />
        <PublishNotice {...props} capability={offer(can, 'publishNotice')} />
        <BeginSelection {...props} capability={offer(can, 'beginSelection')} />
        <Draw {...props} capability={offer(can, 'draw')} />
        <PublishList {...props} capability={offer(can, 'publishList')} />
        <Nominate {...props} capability={offer(can, 'nominate')} />
        <RecordSignUp {...props} capability={offer(can, 'recordSignUp')} />
        {called(hearing).length > 0 ? <Replace {...props} capability={offer(can, 'replace')} /> : null}
        <SendMaterials {...props} capability={offer(can, 'sendMaterials')} />
        <RecordDelivery {...props} capability={offer(can, 'recordDelivery')} />
        <FinishDelivery {...props} capability={offer(can, 'finishDelivery')} />
        <Hold {...props} capability={offer(can, 'hold')} />
        <Sign {...props} capability={offer(can, 'recordSignature')} />
        <ConfirmRecord {...props} capability={offer(can, 'signRecord')} />
        <PublishRecord {...props} capability={offer(can, 'publishRecord')} />
        <WriteReport {...props} capability={offer(can, 'saveReport')} />
        {hearing.review === 'DRAFT' ? (
          <SubmitReview paper={paper} capability={offer(can, 'submitReview')} />
        ) : null}
        <PublishReport {...props} capability={offer(can, 'publishReport')} />
        <Postpone {...props} capability={offer(can, 'postpone')} />
        <Cancel {...props} capability={offer(can, 'cancel')} />
      </Actions>
    </Panel>
  );
}
