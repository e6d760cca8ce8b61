import { type SyntheticEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { clauseName } from '#client/citizen/names.ts';
import { standard } from '#client/graphql/standard.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { saveKey } from '#client/staff/ground/frame/SaveForm.tsx';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { words } from '#client/words.ts';
import { redline } from '#server/law/draft/redline.ts';
import { splitPlace } from './clause-places.ts';
import type { Clause, Version } from './draft-record.ts';

interface ReviseClauseProps {
  version: Version;
  clause: Clause;
  draft: Draft<{ text: string }>;
  onClose: () => void;
  onDone: (said: string) => void;
}

type Tried = Pick<Command<never, unknown>, 'fault' | 'refusal' | 'reload'>;

/** Reload after another clerk changed the clause or took it out; the text typed here stays. */
function useOthers({ fault, refusal, reload }: Tried) {
  const moved = fault?.code === 'CONFLICT' || refusal.some(({ code }) => code === 'CLAUSE_NOT_FOUND');
  const load = useEffectEvent(() => void reload());
  useEffect(() => {
    if (moved) load();
  }, [moved]);
}

/** Saving and splitting of one clause; words that were typed are saved before the clause is split. */
function useRevision({ version: { id }, clause, draft, onClose, onDone }: ReviseClauseProps) {
  const { anchorId, no, text: seen } = clause;
  const revise = useCommand(standard('reviseClause'));
  const split = useCommand(standard('splitClause'));
  useOthers(revise);
  const save = async () => {
    if (!draft.dirty) return true;
    if (!(await revise.run({ id, anchorId, seen, text: draft.values.text }))) return false;
    draft.discard();
    return true;
  };
  const close = (said: string) => {
    onClose();
    onDone(said);
  };
  return {
    revise,
    split,
    save: async () => {
      if (await save()) close(`已保存${clauseName(no)}。`);
    },
    splitAt: async (at: number) => {
      if ((await save()) && (await split.run({ id, anchorId, at }))) close('已拆成两条，编号已顺延。');
    },
  };
}

/** 修改一条, in its place, with what it says now. */
export function ReviseClause(props: ReviseClauseProps) {
  const { clause, draft, onClose } = props;
  const { revise, split, save, splitAt } = useRevision(props);
  const { area, unsplit, divide } = useDivision(draft.values.text, splitAt);
  const name = clauseName(clause.no);
  const field = `wenzi-${clause.anchorId}`;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save();
  };
  const movedOn = draft.movedOn.length > 0;
  return (
    <form className="stack" noValidate aria-label={`修改${name}`} onSubmit={submit} onKeyDown={saveKey}>
      <CommandReport command={movedOn ? withoutConflict(revise) : revise} placeOf={() => field} />
      <CommandReport command={split} placeOf={() => field} />
      {movedOn ? <Theirs theirs={clause.text} mine={draft.values.text} /> : null}
      <TextArea
        ref={area}
        name={field}
        label={`${name}的文字`}
        value={draft.values.text}
        error={unsplit ? '把光标放在要拆开的两句话之间，再拆。' : revise.fieldError('text')}
        onChange={({ target }) => draft.set('text', target.value)}
      />
      <div className="row">
        <Button type="submit" aria-busy={revise.busy}>
          {words.actions.save}
        </Button>
        <Button look="quiet" aria-busy={split.busy} onClick={divide}>
          在光标处拆成两条
        </Button>
        <Button look="text" onClick={onClose}>
          收起
        </Button>
      </div>
      <DraftKept draft={{ ...draft, movedOn: [] }} />
    </form>
  );
}

/** 在光标处拆成两条: where the cursor stands in the field, and whether words are on both sides of it. */
function useDivision(text: string, splitAt: (at: number) => Promise<void>) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [unsplit, setUnsplit] = useState(false);
  const divide = () => {
    const at = splitPlace(text, area.current?.selectionStart ?? 0);
    setUnsplit(at === null);
    if (at === null) area.current?.focus();
    else void splitAt(at);
  };
  return { area, unsplit, divide };
}

/** Command state without the conflict, which is shown where the words of both stand side by side. */
function withoutConflict<T extends Pick<Tried, 'fault'>>(tried: T): T {
  return tried.fault?.code === 'CONFLICT' ? { ...tried, fault: null } : tried;
}

/** Another clerk's text of the clause, beside the text typed here. */
const Theirs = ({ theirs, mine }: { theirs: string; mine: string }) => (
  <>
    <Note tone="due" title="这一条刚被他人改过" level={4} live>
      您填写的文字还在下面。保存后以您填写的为准；不再改的，按“放弃修改”。
    </Note>
    <Redline before="他人改成的" after="您填写的" spans={redline(theirs, mine)} />
  </>
);
