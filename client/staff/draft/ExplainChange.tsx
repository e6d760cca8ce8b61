import { type SyntheticEvent, useState } from 'react';
import type { ChangeSource } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { useFocusWithin } from '#client/staff/form/use-focus-within.ts';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { saveKey } from '#client/staff/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CHANGE_SOURCE_LABELS } from '#client/words.ts';
import { Source } from './ChangeList.tsx';
import { changedNo } from './draft-words.ts';
import type { Change, Version } from './draft-record.ts';

const SOURCES = Object.entries(CHANGE_SOURCE_LABELS).map(([value, label]) => ({ value, label }));

interface ExplainChangeProps {
  version: Pick<Version, 'id' | 'opinionPoints'>;
  change: Change;
}

interface Told {
  source: ChangeSource | '';
  note: string;
  /** The number of a point of the legality opinion. */
  point: string;
}

/** 修改来源: what a change came from; asked as long as nobody has said. */
export function ExplainChange({ version, change }: ExplainChangeProps) {
  const { anchorId, source, note, point } = change;
  const draft = useDraft<Told>(`draft:${version.id}:why:${anchorId}`, {
    source: source ?? '',
    note,
    point: point === null ? '' : String(point),
  });
  const [asked, setAsked] = useState(false);
  const open = asked || source === null || draft.dirty;
  const box = useFocusWithin(open);
  const done = () => {
    draft.discard();
    setAsked(false);
  };
  return (
    <div ref={box}>
      {open ? (
        <ExplainForm version={version} change={change} draft={draft} onDone={done} />
      ) : (
        <div className="row">
          <Source change={change} />
          <Button look="text" mini about={`${changedNo(change)}的修改来源`} onClick={() => setAsked(true)}>
            更正
          </Button>
        </div>
      )}
    </div>
  );
}

interface ExplainFormProps extends ExplainChangeProps {
  draft: Draft<Told>;
  onDone: () => void;
}

function ExplainForm({ version: { id, opinionPoints }, change, draft, onDone }: ExplainFormProps) {
  const { anchorId } = change;
  const { source, note, point } = draft.values;
  const [tried, setTried] = useState(false);
  const explain = useCommand(standard('explainDraftChange'), { onDone });
  const name = changedNo(change);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (source !== '')
      void explain.run({ id, anchorId, source, note, point: point === '' ? null : Number(point) });
  };
  return (
    <form
      className="explain"
      noValidate
      aria-label={`${name}的修改来源`}
      onSubmit={submit}
      onKeyDown={saveKey}
    >
      <CommandReport
        command={explain}
        placeOf={(field) => ({ note: `shuo-${anchorId}`, point: `dian-${anchorId}` })[field]}
      />
      <ToldFields
        {...{ anchorId, draft, tried, opinionPoints }}
        noteError={explain.fieldError('note')}
        pointError={explain.fieldError('point')}
      />
      <Button type="submit" look="quiet" about={name} aria-busy={explain.busy}>
        保存来源
      </Button>
    </form>
  );
}

const pointOption = ({ no, clauseNo, text }: Version['opinionPoints'][number]) => ({
  value: String(no),
  label: `第${no}点（${clauseNo || '全文'}）：${text}`,
});

interface ToldFieldsProps extends Pick<ExplainFormProps, 'draft'>, Pick<Version, 'opinionPoints'> {
  anchorId: string;
  /** Whether somebody tried to save. */
  tried: boolean;
  noteError: string | undefined;
  pointError: string | undefined;
}

const ToldFields = ({ anchorId, draft, tried, opinionPoints, noteError, pointError }: ToldFieldsProps) => {
  const { source, note, point } = draft.values;
  const pointed = source === 'LEGALITY' && opinionPoints.length > 0;
  return (
    <>
      <Select
        name={`lai-${anchorId}`}
        label="来源"
        placeholder="请选择"
        options={SOURCES}
        value={source}
        error={tried && source === '' ? '请选择来源' : undefined}
        onChange={({ target }) => draft.set('source', target.value as ChangeSource | '')}
      />
      {pointed ? (
        <Select
          name={`dian-${anchorId}`}
          label="落实的审查意见"
          placeholder="请选择"
          options={opinionPoints.map(pointOption)}
          value={point}
          error={pointError}
          onChange={({ target }) => draft.set('point', target.value)}
        />
      ) : null}
      <TextInput
        name={`shuo-${anchorId}`}
        label="说明意见的出处"
        optional={source === 'OPINIONS' || source === 'EDITORIAL' || pointed}
        value={note}
        error={noteError}
        onChange={({ target }) => draft.set('note', target.value)}
      />
    </>
  );
};
