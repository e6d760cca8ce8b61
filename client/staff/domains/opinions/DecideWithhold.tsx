import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import type { Opinion } from '#client/staff/domains/opinions/opinion-record.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';

const DecideWithholdMutation = graphql(`
  mutation DecideWithhold($id: ID!, $version: Int!, $confirmed: Boolean!, $note: Text) {
    decideWithhold(id: $id, version: $version, confirmed: $confirmed, note: $note) {
      ... on DeskComment {
        id
        version
        hideState
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 审定不予展示: yes or no, by somebody who did not propose it; the author is notified if they can be reached. */
export function DecideWithhold({ opinion: { id, version } }: { opinion: Pick<Opinion, 'id' | 'version'> }) {
  const draft = useDraft(`decide-withhold:${id}`, { note: '' });
  const decide = useCommand(DecideWithholdMutation, { onDone: draft.discard });
  const send = (confirmed: boolean) =>
    void decide.run({ id, version, confirmed, note: draft.values.note.trim() || null });
  return (
    <div className="stack">
      <CommandReport command={decide} />
      <TextArea
        name={`decide-note-${id}`}
        label="审定意见"
        optional
        short
        value={draft.values.note}
        onChange={({ target }) => draft.set('note', target.value)}
      />
      <div className="row">
        <Button aria-busy={decide.busy} onClick={() => send(true)}>
          同意不予展示
        </Button>
        <Button look="quiet" aria-busy={decide.busy} onClick={() => send(false)}>
          不同意，可以展示
        </Button>
      </div>
    </div>
  );
}
