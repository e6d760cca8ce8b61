import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Cancel, Postpone } from './ChangeDeeds.tsx';
import { canOf } from './hearing-can.ts';
import { called, type HearingProps } from './hearing-record.ts';
import { ConfirmRecord, Hold, PublishRecord, Sign } from './HoldDeeds.tsx';
import { FinishDelivery, RecordDelivery } from './MaterialDeeds.tsx';
import { PublishNotice } from './NoticeDeeds.tsx';
import { RecordSignUp } from './RecordSignUp.tsx';
import { PublishReport, WriteReport } from './ReportDeeds.tsx';
import { Pass, Return, Standing, Submit } from './ReviewDeeds.tsx';
import { BeginSelection, Draw, Nominate, PublishList, Replace } from './SelectionDeeds.tsx';

/** What the viewer can do with the hearing now; a deed of another post or stage is not listed. */
export function HearingDeeds(props: HearingProps) {
  const { hearing } = props;
  const can = canOf(hearing);
  return (
    <Panel title="办理">
      <Standing hearing={hearing} />
      <Deeds none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
        <Pass {...props} capability={can.passReview} />
        <Return {...props} capability={can.returnReview} />
        <PublishNotice {...props} capability={can.publishNotice} />
        <BeginSelection {...props} capability={can.beginSelection} />
        <Draw {...props} capability={can.draw} />
        <PublishList {...props} capability={can.publishList} />
        <Nominate {...props} capability={can.nominate} />
        <RecordSignUp {...props} capability={can.recordSignUp} />
        {called(hearing).length > 0 ? <Replace {...props} capability={can.replace} /> : null}
        <RecordDelivery {...props} capability={can.recordDelivery} />
        <FinishDelivery {...props} capability={can.finishDelivery} />
        <Hold {...props} capability={can.hold} />
        <Sign {...props} capability={can.recordSignature} />
        <ConfirmRecord {...props} capability={can.signRecord} />
        <PublishRecord {...props} capability={can.publishRecord} />
        <WriteReport {...props} capability={can.saveReport} />
        {hearing.review === 'DRAFT' ? <Submit {...props} capability={can.submitReview} /> : null}
        <PublishReport {...props} capability={can.publishReport} />
        <Postpone {...props} capability={can.postpone} />
        <Cancel {...props} capability={can.cancel} />
      </Deeds>
    </Panel>
  );
}
