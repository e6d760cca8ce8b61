import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { focusField } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { useArrival } from './entry-arrival.ts';
import {
  type Arrival,
  blankEntry,
  entryInput,
  type EntryForm,
  firstBlank,
  firstPlace,
  isChosen,
  lackingIn,
} from './entry-form.ts';
import type { EntryFieldsProps } from './EntryFields.tsx';
import { useScans } from './use-scans.ts';

const RecordComment = graphql(`
  mutation RecordComment($input: RecordedCommentInput!) {
    recordComment(input: $input) {
      ... on CommentReceipt {
        receiptNo
        lookupCode
        submittedAt
        channel
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** Puts the cursor where writing begins, before the page is painted, and back there when what had it is gone at a further turn. */
function useBegin(form: EntryForm, turn: number): void {
  const begin = useEffectEvent((at: number) => {
    if (at === 0 || document.activeElement === document.body)
      document.getElementById(firstBlank(form))?.focus();
  });
  useLayoutEffect(() => begin(turn), [turn]);
}

/** After a refusal the cursor is in the first field that it is about; where it is about none, the refusal itself has it. */
function useFaultFocus({ refusal, fault }: Command<never, unknown>): void {
  useEffect(() => {
    const place = firstPlace([...refusal.flatMap(({ fields }) => fields), ...(fault?.fields ?? [])]);
    if (place) focusField(place);
  }, [refusal, fault]);
}

/** A blank entry, or one with the number and the pages of the paper it is typed from. */
const begun = (arrival: Arrival, paper: EntryFieldsProps['paper']): EntryForm => ({
  ...blankEntry(arrival),
  ...(paper && {
    paperFormNo: paper.no,
    scans: paper.pages.map(({ token, name, size }) => ({ token, name, size })),
  }),
});

/** One entry, from the blank form to its receipt; what was typed stays until it is entered. */
export function useEntry({ matter, today, paper, turn = 0, onDone }: EntryFieldsProps) {
  const { arrival, keep } = useArrival(today);
  const draft = useDraft<EntryForm>(
    paper ? `entry:${matter.id}:${paper.key}` : `entry:${matter.id}`,
    begun(arrival, paper),
  );
  const { values } = draft;
  const scans = useScans(draft);
  const uploads = useUploads(scans.add);
  const [tried, setTried] = useState(false);
  const command = useCommand(RecordComment, {
    onDone: (receipt) => {
      draft.discard();
      keep(values);
      onDone(receipt);
    },
  });
  useBegin(values, turn);
  useFaultFocus(command);
  const lacking: Readonly<Record<string, string>> = lackingIn(values, uploads.uploads);
  function send(): void {
    setTried(true);
    const place = firstPlace(Object.keys(lacking));
    if (place) return focusField(place);
    if (!isChosen(values)) return undefined;
    const key = values.key || crypto.randomUUID();
    draft.set('key', key);
    void command.run({ input: entryInput({ ...values, key }, matter.id) });
    return undefined;
  }
  const errorOf = (field: string) => command.fieldError(field) ?? (tried ? lacking[field] : undefined);
  return { draft, command, scans, uploads, send, errorOf };
}
