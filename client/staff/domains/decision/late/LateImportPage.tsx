import { useState } from 'react';
import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { LateImportDeskQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { returnPath } from '#client/staff/ground/addresses/paths.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useSearchParams } from '#client/staff/ground/frame/use-search.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { IMPORT_LATE, LATE_STATE } from '#client/staff/ground/addresses/decision.ts';
import { type Answers, LATE_ENTRY_STATES, LateImportRows } from './LateImportRows.tsx';

const LateImportQuery = graphql(`
  query LateImportDesk($id: ID!) {
    lateImport(id: $id) {
      ...LateImport_fields
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
function useConfirming(shown: LateImport['entries']) {
  const [picked, setPicked] = useState(NONE);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const command = useCommand(ConfirmLateEntries, {
    onDone: (done) => {
      setAnswers(new Map(done.map((one) => [one.proposalId, one])));
      setPicked(NONE);
    },
  });
  const picks = shown
    .filter(({ state, proposal }) => state === 'PENDING' && picked.has(proposal.id))
    .map(({ decision, proposal }) => ({ decisionId: decision.id, proposalId: proposal.id }));
  return { picked, setPicked, answers, command, picks };
}

function Import({ lateImport }: { lateImport: LateImport }) {
  const { sheet, by, on, total, pending, entries } = lateImport;
  useTitle(sheet);
  const query = useSearchParams();
  const state = query.get(LATE_STATE);
  const confirms = useViewer().roles.includes('JUSTICE_STAFF') && pending > 0;
  const shown = state ? entries.filter((one) => one.state === state) : entries;
  const { picked, setPicked, answers, command, picks } = useConfirming(shown);
  return (
    <>
      <DeskTop title={sheet} note={`${by}${longDate(on)}录入，共${total}项，${pending}项等待确认`}>
        <ButtonLink look="quiet" href={returnPath(query, IMPORT_LATE)}>
          返回成批补录
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <CommandReport command={command} />
        <States entries={entries} />
        {confirms ? (
          <Confirm picks={picks.length} command={command} onPress={() => command.run({ picks })} />
        ) : null}
        <LateImportRows
          entries={shown}
          answers={answers}
          picked={confirms ? picked : undefined}
          onPick={setPicked}
        />
      </DeskBody>
    </>
  );
}

/** Which entries are shown; those that were not there are not offered. */
function States({ entries }: Pick<LateImport, 'entries'>) {
  const address = useAddress();
  const there = (['PENDING', 'CONFIRMED', 'RETURNED'] as const).flatMap((state) => {
    const count = entries.filter((one) => one.state === state).length;
    return count > 0 || address.get(LATE_STATE) === state ? [{ state, count }] : [];
  });
  return (
    <Chips
      label="看哪些项"
      items={[
        {
          href: address.with({ [LATE_STATE]: null }),
          label: `全部${entries.length}项`,
          current: !address.get(LATE_STATE),
        },
        ...there.map(({ state, count }) => ({
          href: address.with({ [LATE_STATE]: state }),
          label: `${LATE_ENTRY_STATES[state]}${count}项`,
          current: address.get(LATE_STATE) === state,
        })),
      ]}
    />
  );
}

interface ConfirmProps {
  picks: number;
  command: { busy: boolean };
  onPress: () => Promise<unknown>;
}

const Confirm = ({ picks, command, onPress }: ConfirmProps) => (
  <p className="row">
    {picks > 0 ? (
      <Button aria-busy={command.busy} onClick={() => void onPress()}>
        与材料相符，确认选定的{picks}项
      </Button>
    ) : (
      <span>逐项与材料核对，选中相符的，再一并确认。</span>
    )}
    <span className="soft small">要退回的，到该决策的“补录”退回，写明原因。</span>
  </p>
);
