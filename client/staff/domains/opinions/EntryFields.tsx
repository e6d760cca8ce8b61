import type { SyntheticEvent } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { Button } from '#client/ui/Button.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { FormPart } from '#client/ui/Form.tsx';
import { AuthorFields } from './AuthorFields.tsx';
import { type EntryForm, placeOf } from './entry-form.ts';
import { entryKeys } from './entry-keys.ts';
import type { EntryMatter, EntryReceiptData } from './EntryPage.tsx';
import type { Paper } from './paper/papers.ts';
import { MoreFields } from './MoreFields.tsx';
import { ReceiptFields } from './ReceiptFields.tsx';
import { ScanFields } from './ScanFields.tsx';
import { useEntry } from './use-entry.ts';
import { WordsFields } from './WordsFields.tsx';

/** Props of every part of the entry form. */
export interface EntryProps {
  matter: EntryMatter;
  policy: LocalPolicy;
  /** Towns to choose from; none where the county has told none. */
  towns: readonly { name: string }[];
  draft: Draft<EntryForm>;
  errorOf: (field: string) => string | undefined;
}

export interface EntryFieldsProps {
  matter: EntryMatter;
  policy: LocalPolicy;
  towns: EntryProps['towns'];
  today: string;
  /** The scanned paper it is typed from; its words are kept apart from those of others. */
  paper?: Paper | undefined;
  /** Counts what was done beside the form since it was opened. */
  turn?: number | undefined;
  onDone: (receipt: EntryReceiptData) => void;
}

/** How it came, who says it, what it says, the paper itself, and what few papers say: in the order of the register (来信来电登记表). */
export function EntryFields(props: EntryFieldsProps) {
  const { matter, policy, towns, today } = props;
  const { draft, command, scans, uploads, send, errorOf } = useEntry(props);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };
  const parts = { matter, policy, towns, draft, errorOf };
  return (
    <form className="form" noValidate aria-label="代录意见" onSubmit={submit} onKeyDown={entryKeys}>
      <EntryKeysHint />
      <CommandReport command={command} placeOf={placeOf} />
      <FormPart id="part-receipt" title="怎样收到的">
        <ReceiptFields {...parts} today={today} />
      </FormPart>
      <FormPart id="part-author" title="意见人">
        <AuthorFields {...parts} />
      </FormPart>
      <FormPart id="part-words" title="意见">
        <WordsFields {...parts} />
        <ScanFields {...parts} scans={scans} uploads={uploads} />
      </FormPart>
      <FormPart id="part-more" title="另外写明的">
        <MoreFields {...parts} />
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

const EntryKeysHint = () => (
  <p className="small soft">
    <Kbd>Tab</Kbd> 下一格，<Kbd>1</Kbd>–<Kbd>9</Kbd> 选渠道、条文、态度，<Kbd>Ctrl Enter</Kbd>{' '}
    登记；渠道和收到日沿用上一件的。
  </p>
);
