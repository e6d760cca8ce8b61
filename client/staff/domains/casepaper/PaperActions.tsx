import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import type { CasePaper } from './paper-record.ts';

const FinishCasePaper = standard('finishCasePaper');
const VoidCasePaper = standard('voidCasePaper');

/** 定稿、作废: what may be done with a document that was made. */
export const PaperActions = ({ paper: { id, version, number, viewerCan } }: { paper: CasePaper }) => (
  <>
    <ActionDialog
      form={`paper:${id}:finish`}
      capability={offer(viewerCan, 'finish')}
      look="quiet"
      word="定稿"
      title={`${number}定稿`}
      document={FinishCasePaper}
      record={{}}
      fields={[]}
      variables={() => ({ id, version })}
    >
      <p>定稿以后打印、签章、送出，不再改动；有错的只能作废，重新生成用新的文号。</p>
    </ActionDialog>
    <ActionDialog
      form={`paper:${id}:void`}
      capability={offer(viewerCan, 'void')}
      look="text"
      word="作废"
      title={`${number}作废`}
      document={VoidCasePaper}
      record={NO_REASON}
      fields={reasonField('作废的原因', '写入登记簿，不少于5字；文号不再使用。')}
      variables={({ reason }) => ({ id, version, reason })}
    />
  </>
);
