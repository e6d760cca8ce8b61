import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { RecordCasePageQuery as Data } from '#client/graphql/graphql.ts';
import { RecordedReceipt } from '#client/staff/ground/form/RecordedReceipt.tsx';
import { caseDesk } from '#client/staff/ground/addresses/casework.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import type { Option } from '#client/ui/Select.tsx';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_DESKS, recordWords, useCaseKind } from './case-desks.ts';
import { type CaseReceipt, RecordCaseForm } from './RecordCaseForm.tsx';

const RecordCasePageQuery = graphql(`
  query RecordCasePage($about: Boolean!) {
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
    decisions @include(if: $about) {
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

/** 登记来信、来电、来访 of the kind at this address: it gets a receipt and is answered like any other. */
export function RecordCasePage() {
  const kind = useCaseKind();
  const { recordNote, aboutDecision } = CASE_DESKS[kind];
  const title = recordWords(kind);
  useTitle(title);
  const asked = useDesk(RecordCasePageQuery, { about: aboutDecision });
  return (
    <>
      <DeskTop title={title} note={recordNote}>
        <ButtonLink look="quiet" href={caseDesk(kind)}>
          返回列表
        </ButtonLink>
      </DeskTop>
      <Waiting asked={asked}>{(data) => <Desk kind={kind} data={data} />}</Waiting>
    </>
  );
}

/** Decisions of the viewer's own unit; the office writes down what concerns any. */
const concerning = ({ viewer, decisions = [] }: Data): Option[] =>
  decisions
    .filter(
      ({ suggestionStanding, leadUnit, coUnits, executingUnits }) =>
        suggestionStanding.open &&
        (viewer?.roles.includes('GOV_OFFICE_STAFF') ||
          [leadUnit, ...coUnits, ...executingUnits].some(({ id }) => id === viewer?.unit.id)),
    )
    .map(({ no, title }) => ({ value: no, label: title }));

function Desk({ kind, data }: { kind: CaseKind; data: Data }) {
  const [receipt, setReceipt] = useState<CaseReceipt | null>(null);
  const decisions = concerning(data);
  if (CASE_DESKS[kind].aboutDecision && decisions.length === 0)
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
        <RecordedReceipt receipt={receipt} onAgain={() => setReceipt(null)} />
      ) : (
        <Panel title="来件">
          <RecordCaseForm
            kind={kind}
            today={data.serverTime.today}
            decisions={decisions}
            onDone={setReceipt}
          />
        </Panel>
      )}
    </DeskBody>
  );
}
