import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { RecordedReceipt } from '#client/staff/ground/form/RecordedReceipt.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type CaseReceipt, RecordCaseForm } from './RecordCaseForm.tsx';

const RecordCasePageQuery = graphql(`
  query RecordCasePage {
    serverTime {
      today
    }
  }
`);

const TITLE = '登记来信来电';

/** 登记来信、来电、来访: it gets a receipt and is answered like any other. */
export function RecordCasePage() {
  useTitle(TITLE);
  const asked = useDesk(RecordCasePageQuery, {});
  const [receipt, setReceipt] = useState<CaseReceipt | null>(null);
  return (
    <>
      <DeskTop title={TITLE} note="对已公布决策的意见建议，到“执行反映”登记">
        <ButtonLink look="quiet" href={paths.cases}>
          返回列表
        </ButtonLink>
      </DeskTop>
      <Waiting asked={asked}>
        {({ serverTime: { today } }) => (
          <DeskBody>
            {receipt ? (
              <RecordedReceipt receipt={receipt} onAgain={() => setReceipt(null)} />
            ) : (
              <Panel title="来件">
                <RecordCaseForm today={today} onDone={setReceipt} />
              </Panel>
            )}
          </DeskBody>
        )}
      </Waiting>
    </>
  );
}
