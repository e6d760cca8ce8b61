import { type SyntheticEvent, useState } from 'react';
import type { ClauseKind } from '#client/graphql/graphql.ts';
import { clauseName } from '#client/citizen/names.ts';
import { standard } from '#client/graphql/standard.ts';
import { useFocusWithin } from '#client/staff/ground/form/use-focus-within.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { saveKey } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import type { Clause, Version } from './draft-record.ts';
import { KIND_LABELS, kindsAfter } from './draft-words.ts';

interface InsertClauseProps {
  version: Version;
  /** null: before all. */
  after: Clause | null;
  onDone: (said: string) => void;
}

interface NewClause {
  kind: ClauseKind;
  text: string;
}

/** 在后面增加一条; its words stay on this device until they are saved. */
export function InsertClause({ version, after, onDone }: InsertClauseProps) {
  const kinds = kindsAfter(version.clauses, after ?? undefined);
  const draft = useDraft<NewClause>(`draft:${version.id}:after:${after?.anchorId ?? ''}`, {
    kind: kinds[0] ?? 'ITEM',
    text: '',
  });
  const [open, setOpen] = useState(draft.dirty);
  const box = useFocusWithin(open);
  const done = () => {
    draft.discard();
    setOpen(false);
    onDone('已增加一条，其后各条的编号已顺延。');
  };
  const close = () => setOpen(false);
  return (
    <div ref={box} className={open ? 'insert-clause' : undefined}>
      {open ? (
        <InsertForm {...{ version, after, draft, kinds, close }} onDone={done} />
      ) : (
        <Button
          look="text"
          mini
          about={after ? clauseName(after.no) : undefined}
          onClick={() => setOpen(true)}
        >
          {after ? '在后面增加一条' : '在最前面增加一条'}
        </Button>
      )}
    </div>
  );
}

interface InsertFormProps extends Omit<InsertClauseProps, 'onDone'> {
  draft: Draft<NewClause>;
  kinds: readonly ClauseKind[];
  close: () => void;
  onDone: () => void;
}

function InsertForm({ version, after, draft, kinds, close, onDone }: InsertFormProps) {
  const insert = useCommand(standard('insertClause'), { onDone });
  const field = `xin-${after?.anchorId ?? ''}`;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void insert.run({ id: version.id, after: after?.anchorId ?? null, ...draft.values });
  };
  return (
    <form
      className="stack"
      noValidate
      aria-label={after ? `在${clauseName(after.no)}后面增加一条` : '在最前面增加一条'}
      onSubmit={submit}
      onKeyDown={saveKey}
    >
      <CommandReport command={insert} placeOf={() => field} />
      <NewWords field={field} draft={draft} kinds={kinds} error={insert.fieldError('text')} />
      <div className="row">
        <Button type="submit" aria-busy={insert.busy}>
          增加
        </Button>
        <Button look="text" onClick={close}>
          收起
        </Button>
      </div>
      <DraftKept draft={draft} />
    </form>
  );
}

interface NewWordsProps extends Pick<InsertFormProps, 'draft' | 'kinds'> {
  field: string;
  error: string | undefined;
}

const NewWords = ({ field, draft, kinds, error }: NewWordsProps) => (
  <>
    <TextArea
      name={field}
      label="新条款的文字"
      hint="不写编号，编号自动排定。"
      value={draft.values.text}
      error={error}
      onChange={({ target }) => draft.set('text', target.value)}
    />
    <Select
      name={`${field}-ceng`}
      label="层次"
      width="mid"
      options={kinds.map((kind) => ({ value: kind, label: KIND_LABELS[kind] ?? kind }))}
      value={draft.values.kind}
      onChange={({ target }) => draft.set('kind', target.value as ClauseKind)}
    />
  </>
);
