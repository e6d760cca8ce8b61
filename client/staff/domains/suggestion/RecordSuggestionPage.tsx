import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { RecordSuggestionMutation, RecordSuggestionPageQuery as Data } from '#client/graphql/graphql.ts';
import { RecordedReceipt as Recorded } from '#client/staff/ground/form/RecordedReceipt.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { RecordSuggestionForm } from './RecordSuggestionForm.tsx';

const RecordSuggestionPageQuery = graphql(`
  query RecordSuggestionPage {
    serverTime {
      today
    }
    viewer {
      id
      roles
      unit {
        id
      }
    }
    decisions {
      no
      title
      leadUnit {
        id
      }
      coUnits {
        id
      }
      executingUnits {
        id
      }
      suggestionStanding {
        open
      }
    }
  }
`);

type Answer = RecordSuggestionMutation['recordSuggestion'];
export type RecordedReceipt = Extract<Answer, { __typename: 'Receipt' }>;

const TITLE = '登记来信来电';

/** 登记来信、来电、来访的意见建议: it gets a receipt, is counted and answered like any other. */
export function RecordSuggestionPage() {
  useTitle(TITLE);
  const asked = useDesk(RecordSuggestionPageQuery, {});
  return (
    <>
      <DeskTop title={TITLE} note="国令713号第三十五条">
        <ButtonLink look="quiet" href={paths.suggestions}>
          返回列表
        </ButtonLink>
      </DeskTop>
      <Waiting asked={asked}>{(data) => <Desk {...data} />}</Waiting>
    </>
  );
}

/** Of the viewer's own unit; the office writes down what concerns any. */
const concerning = ({ viewer, decisions }: Data) =>
  decisions.filter(
    ({ suggestionStanding, leadUnit, coUnits, executingUnits }) =>
      suggestionStanding.open &&
      (viewer?.roles.includes('GOV_OFFICE_STAFF') ||
        [leadUnit, ...coUnits, ...executingUnits].some(({ id }) => id === viewer?.unit.id)),
  );

function Desk(data: Data) {
  const [receipt, setReceipt] = useState<RecordedReceipt | null>(null);
  const decisions = concerning(data);
  if (decisions.length === 0)
    return (
      <DeskBody>
        <Empty title="没有可以登记的决策" level={2}>
          本单位承办或者执行的决策公布以后，可以在这里登记。
        </Empty>
      </DeskBody>
    );
  return (
    <DeskBody>
      {receipt ? (
        <Recorded receipt={receipt} onAgain={() => setReceipt(null)} />
      ) : (
        <Panel title="反映的内容">
          <RecordSuggestionForm
            today={data.serverTime.today}
            decisions={decisions.map(({ no, title }) => ({ value: no, label: title }))}
            onDone={setReceipt}
          />
        </Panel>
      )}
    </DeskBody>
  );
}
