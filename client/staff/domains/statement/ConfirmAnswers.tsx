import { offer } from '#client/offer.ts';
import type { DeskStatement_StatementFragment as DeskStatement } from '#client/graphql/graphql.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { ConfirmStatementAnswers } from './statement-documents.ts';

/** 确认并公布: all drafted answers that this person may confirm, published together. */
export function ConfirmAnswers({ statements }: { statements: readonly DeskStatement[] }) {
  const waiting = statements.filter(
    ({ stage, viewerCan }) => stage === 'ANSWER_PROPOSED' && offered(offer(viewerCan, 'confirm')),
  );
  const ready = waiting.filter(({ viewerCan }) => offer(viewerCan, 'confirm').allowed);
  const [first] = ready.length > 0 ? ready : waiting;
  if (!first) return null;
  return (
    <Panel title={`待确认的答复　${waiting.length}条`}>
      <p className="small">请先看过下面的意见和拟答复；不妥的，退回重拟。</p>
      <ActionForm
        form="statement-confirm"
        capability={offer(first.viewerCan, 'confirm')}
        word={`确认并公布${ready.length > 0 ? ready.length : waiting.length}条答复`}
        document={ConfirmStatementAnswers}
        variables={() => ({ ids: ready.map(({ id }) => id) })}
        confirm="列席意见和答复随即公布在决策页面、会议页面和回放页面，公布以后不再修改。本人同意的写姓名，其余只写类别。"
      />
    </Panel>
  );
}
