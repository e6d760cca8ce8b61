import { useState } from 'react';
import { clauseMark, clauseName } from '#client/citizen/names.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useFocusWithin } from '#client/staff/ground/form/use-focus-within.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { placeOf } from '#client/staff/ground/addresses/draft.ts';
import { ChangedWords } from '#client/staff/ground/frame/ChangedWords.tsx';
import { joinable } from './clause-places.ts';
import { formOf } from './clause-form.ts';
import type { Change, Clause, Version } from './draft-record.ts';
import { RELATION_LABELS } from './draft-words.ts';
import { ExplainChange } from './ExplainChange.tsx';
import { InsertClause } from './InsertClause.tsx';
import { LostReferences } from './MovedReferences.tsx';
import { ReviseClause } from './ReviseClause.tsx';
import { type Act, buttonOf, type ClauseActions } from './use-clause-actions.ts';

interface ClauseRowProps {
  version: Version;
  at: number;
  change: Change | undefined;
  actions: ClauseActions;
  onOpen: () => void;
}

/** One clause that is worked on: its words or their form, what can be done to it, what changed and whence. */
export function ClauseRow(props: ClauseRowProps) {
  const { version, at, change, actions, onOpen } = props;
  const clause = version.clauses[at] as Clause;
  const { anchorId } = clause;
  const draft = useDraft(formOf(version, anchorId), { text: clause.text });
  const [open, setOpen] = useState(draft.dirty);
  const box = useFocusWithin(open);
  const show = (next: boolean) => {
    if (next) onOpen();
    setOpen(next);
  };
  const report = actions.reportOf(anchorId);
  return (
    <article id={placeOf(anchorId)} className="draft-clause" aria-labelledby={`${placeOf(anchorId)}-no`}>
      <ClauseNo clause={clause} change={change} />
      <div className="stack">
        <div ref={box} className="stack">
          {open ? (
            <ReviseClause {...{ version, clause, draft }} onClose={() => show(false)} onDone={actions.tell} />
          ) : (
            <Words {...props} clause={clause} dirty={draft.dirty} onRevise={() => show(true)} />
          )}
        </div>
        <LostReferences references={version.references} anchorId={anchorId} />
        {report ? <CommandReport command={report} /> : null}
        {change?.before && change.before !== draft.values.text ? (
          <ChangedWords
            before={change.before}
            after={draft.values.text}
            told={`与第${version.basedOnNo}稿相比`}
          />
        ) : null}
        {change ? <ExplainChange version={version} change={change} /> : null}
      </div>
    </article>
  );
}

const ClauseNo = ({ clause: { anchorId, no }, change }: { clause: Clause; change: Change | undefined }) => (
  <div className="stack">
    <Heading level={3} id={`${placeOf(anchorId)}-no`} className="clause-no">
      {clauseMark(no)}
    </Heading>
    {change ? <Tag>{RELATION_LABELS[change.relation]}</Tag> : null}
    {change?.noBefore && change.noBefore !== no ? (
      <p className="small soft">原{clauseName(change.noBefore)}</p>
    ) : null}
  </div>
);

interface WordsProps extends ClauseRowProps {
  clause: Clause;
  dirty: boolean;
  onRevise: () => void;
}

/** The clause as it reads, and what can be done to it. */
function Words({ version, at, actions, clause, dirty, onRevise }: WordsProps) {
  const { anchorId, no, text } = clause;
  const { clauses } = version;
  const name = clauseName(no);
  const act = (which: Act, word: string, onClick: () => void) => (
    <Button look="text" mini about={name} id={buttonOf(which, anchorId)} onClick={onClick}>
      {word}
    </Button>
  );
  return (
    <>
      <p className="draft-words">{text}</p>
      {dirty ? <p className="small care">您在这一条有未保存的文字。</p> : null}
      <div className="clause-acts">
        {act('xiu', '修改', onRevise)}
        {at > 0 ? act('shang', '上移', () => void actions.move(at, -1)) : null}
        {at < clauses.length - 1 ? act('xia', '下移', () => void actions.move(at, 1)) : null}
        {joinable(clauses, at) ? act('he', '与下一条合并', () => void actions.join(at)) : null}
        <Button look="text" mini about={name} onClick={() => actions.ask(anchorId)}>
          删去
        </Button>
        <InsertClause version={version} after={clause} onDone={actions.tell} />
      </div>
    </>
  );
}
