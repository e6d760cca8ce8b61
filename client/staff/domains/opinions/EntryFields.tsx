import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { Button } from '#client/ui/Button.tsx';
import { FormPart } from '#client/ui/Form.tsx';
import { AuthorFields } from './AuthorFields.tsx';
import { blankEntry, entryInput, type EntryForm, placeOf } from './entry-form.ts';
import type { EntryMatter, EntryReceiptData } from './EntryPage.tsx';
import { ReceiptFields } from './ReceiptFields.tsx';
import { ScanFields } from './ScanFields.tsx';
import { WordsFields } from './WordsFields.tsx';

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

/** Props of every part of the entry form. */
export interface EntryProps {
  matter: EntryMatter;
  policy: LocalPolicy;
  draft: Draft<EntryForm>;
  errorOf: (field: string) => string | undefined;
}

interface EntryFieldsProps {
  matter: EntryMatter;
  policy: LocalPolicy;
  today: string;
  onDone: (receipt: EntryReceiptData) => void;
}

function useEntry({ matter, today, onDone }: EntryFieldsProps) {
  const draft = useDraft<EntryForm>(`entry:${matter.id}`, blankEntry(today));
  const [tried, setTried] = useState(false);
  const command = useCommand(RecordComment, {
    onDone: (receipt) => {
      draft.discard();
      onDone(receipt);
    },
  });
  function send() {
    setTried(true);
    const { values } = draft;
    if (values.stance === '') return document.getElementById('stance')?.focus();
    const key = values.key || crypto.randomUUID();
    draft.set('key', key);
    void command.run({ input: entryInput({ ...values, key, stance: values.stance }, matter.id) });
    return undefined;
  }
  const errorOf = (field: string) =>
    command.fieldError(field) ??
    (field === 'stance' && tried && draft.values.stance === '' ? '请选择态度' : undefined);
  return { draft, command, send, errorOf };
}

/** How it came, what it says, who says it, and the paper itself. */
export function EntryFields(props: EntryFieldsProps) {
  const { matter, policy, today } = props;
  const { draft, command, send, errorOf } = useEntry(props);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };
  const parts = { matter, policy, draft, errorOf };
  return (
    <form className="form" noValidate aria-label="代录意见" onSubmit={submit}>
      <CommandReport command={command} placeOf={placeOf} />
      <FormPart id="part-receipt" title="怎样收到的">
        <ReceiptFields {...parts} today={today} />
      </FormPart>
      <FormPart id="part-words" title="意见">
        <WordsFields {...parts} />
      </FormPart>
      <FormPart id="part-author" title="意见人">
        <AuthorFields {...parts} />
      </FormPart>
      <FormPart id="part-scan" title="扫描件">
        <ScanFields {...parts} />
      </FormPart>
      <p>
        <Button type="submit" aria-busy={command.busy}>
          登记并生成回执
        </Button>
      </p>
      <DraftKept draft={draft} />
    </form>
  );
}
