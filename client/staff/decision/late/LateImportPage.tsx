import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '#client/graphql/gql.ts';
import type { LateImportDeskQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { NotFoundPage } from '#client/staff/frame/NotFoundPage.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { useTitle } from '#client/staff/frame/use-title.ts';
import { useViewer } from '#client/staff/frame/viewer.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { IMPORT_LATE } from '../addresses.ts';
import { type Answers, LateImportRows } from './LateImportRows.tsx';

const LateImportQuery = graphql(`
  query LateImportDesk($id: ID!) {
    lateImport(id: $id) {
      id
      sheet
      by
      on
      total
      pending
      entries {
        row
        state
        proposal {
          id
          step
          lines {
            label
            text
          }
          documents {
            id
            name
          }
        }
        decision {
          id
          no
          title
          documents {
            id
            url
          }
        }
      }
    }
  }
`);

const ConfirmLateEntries = graphql(`
  mutation ConfirmLateEntriesAtDesk($picks: [LateEntryPick!]!) {
    confirmLateEntries(picks: $picks) {
      proposalId
      confirmed
      findings {
        code
        message
        fix
        article
      }
    }
  }
`);

/** 一次成批补录: everything one sheet brought in, to be held against its documents and confirmed. */
export function LateImportPage() {
  const { id = '' } = useParams();
  const asked = useDesk(LateImportQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ lateImport }) => (lateImport ? <Import lateImport={lateImport} /> : <NotFoundPage />)}
    </Waiting>
  );
}

type LateImport = NonNullable<Data['lateImport']>;

const NONE: ReadonlySet<string> = new Set();

/** Which entries are picked, and what became of those that were to be confirmed. */
function useConfirming({ entries }: LateImport) {
  const [picked, setPicked] = useState(NONE);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const command = useCommand(ConfirmLateEntries, {
    onDone: (done) => {
      setAnswers(new Map(done.map((one) => [one.proposalId, one])));
      setPicked(NONE);
    },
  });
  const picks = entries
    .filter(({ state, proposal }) => state === 'PENDING' && picked.has(proposal.id))
    .map(({ decision, proposal }) => ({ decisionId: decision.id, proposalId: proposal.id }));
  return { picked, setPicked, answers, command, picks };
}

function Import({ lateImport }: { lateImport: LateImport }) {
  const { sheet, by, on, total, pending, entries } = lateImport;
  useTitle(sheet);
  const confirms = useViewer().roles.includes('JUSTICE_STAFF') && pending > 0;
  const { picked, setPicked, answers, command, picks } = useConfirming(lateImport);
  return (
    <>
      <DeskTop title={sheet} note={`${by}${longDate(on)}录入，共${total}项，${pending}项等待确认`}>
        <ButtonLink look="quiet" href={IMPORT_LATE}>
          返回成批补录
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <CommandReport command={command} />
        {confirms ? (
          <p className="row">
            <Button aria-busy={command.busy} onClick={() => void command.run({ picks })}>
              与材料相符，确认选定的{picks.length}项
            </Button>
            <span className="soft small">要退回的，到该决策的“补录”退回，写明原因。</span>
          </p>
        ) : null}
        <LateImportRows
          entries={entries}
          answers={answers}
          picked={confirms ? picked : undefined}
          onPick={setPicked}
        />
      </DeskBody>
    </>
  );
}
