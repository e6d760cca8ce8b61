import { useEffect, useRef } from 'react';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { SaveConsultationMutationVariables as Variables } from '#client/graphql/graphql.ts';
import type { DraftClause } from '#server/law/draft/draft-tree.ts';
import type { ReadWarning } from '#server/law/draft/read-warnings.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { type DossierForm, formOf, halfFilled, inputOf } from './dossier-form.ts';
import { settleDraft } from './settle-draft.ts';
import { useClauses } from './use-clauses.ts';

const SaveConsultation = graphql(`
  mutation SaveConsultation($id: ID!, $version: Int!, $input: ConsultationInput!) {
    saveConsultation(id: $id, version: $version, input: $input) {
      ... on Consultation {
        id
        version
        clauses {
          id
          no
        }
        ...ConsultationRecord_consultation
        ...DossierParts_consultation
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** The dossier as it is being written: typed over the record, stored on this device, saved by an explicit action. */
export interface DossierWork {
  record: ConsultationRecord;
  draft: Draft<DossierForm>;
  /** The text in the field, split. */
  clauses: readonly DraftClause[];
  /** Warnings about the split of the text into clauses. */
  warnings: readonly ReadWarning[];
  save: () => Promise<void>;
  command: Omit<Command<Variables, unknown>, 'run' | 'clear'>;
}

const orphaned = (notes: DossierForm['clauseNotes'], clauses: readonly { no: string }[]) =>
  Object.entries(notes).some(([no, note]) => note.trim() !== '' && !clauses.some((one) => one.no === no));

export function useDossier(record: ConsultationRecord): DossierWork {
  const { id: viewerId } = useViewer();
  const form = `consultation:${record.id}`;
  const draft = useDraft(form, formOf(record));
  const { clauses, warnings } = useClauses(draft.values.draftText);
  const command = useCommand(SaveConsultation);
  const again = useRef(false);
  async function save() {
    if (command.busy) {
      again.current = true;
      return;
    }
    const sent = draft.values;
    const done = await command.run({ id: record.id, version: record.version, input: inputOf(sent) });
    if (!done) return;
    settleDraft(`${viewerId}:${form}`, sent, [
      ...(orphaned(sent.clauseNotes, done.clauses) ? ['clauseNotes'] : []),
      ...(halfFilled(sent) > 0 ? ['channels'] : []),
    ]);
  }
  useEffect(() => {
    // Asked for while the last save was under way: what was typed since is saved now.
    if (command.busy || !again.current) return;
    again.current = false;
    void save();
  });
  return { record, draft, clauses, warnings, save, command: { ...command, acknowledge: null } };
}
