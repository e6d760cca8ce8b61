import { type SyntheticEvent, useState } from 'react';
import type { ChangeSource } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { useFocusWithin } from '#client/staff/ground/form/use-focus-within.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { saveKey } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CHANGE_SOURCE_LABELS } from '#client/words.ts';
import { isOwnChange } from '#server/law/draft/own-change.ts';
import { Source } from './ChangeList.tsx';
import { SourcePlace, type Told } from './SourcePlace.tsx';
import { changedNo } from './draft-words.ts';
import type { Change, Version } from './draft-record.ts';

const SOURCES = Object.entries(CHANGE_SOURCE_LABELS).map(([value, label]) => ({ value, label }));

interface ExplainChangeProps {
  version: Pick<Version, 'id' | 'opinionPoints' | 'sourceGrounds'>;
  change: Change;
}

/** 修改来源: what a change came from; asked as long as nobody has said. */
export function ExplainChange({ version, change }: ExplainChangeProps) {
  const { anchorId, source, note, point, groundId } = change;
  const draft = useDraft<Told>(`draft:${version.id}:why:${anchorId}`, {
    source: source ?? '',
    note,
    point: point === null ? '' : String(point),
    groundId: groundId ?? '',
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

function ExplainForm({ version, change, draft, onDone }: ExplainFormProps) {
  const { id } = version;
  const { anchorId } = change;
  const { source, note, point, groundId } = draft.values;
  const [tried, setTried] = useState(false);
  const explain = useCommand(standard('explainDraftChange'), { onDone });
  const name = changedNo(change);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (source !== '')
      void explain.run({
        id,
        anchorId,
        source,
        note,
        point: point === '' ? null : Number(point),
        groundId: groundId || null,
      });
  };
  return (
    <form
      className="explain"
      noValidate
      aria-label={`${name}的修改来源`}
      onSubmit={submit}
      onKeyDown={saveKey}
    >
      <CommandReport command={explain} placeOf={(field) => placesOf(anchorId)[field]} />
      <ToldFields {...{ anchorId, draft, tried, version }} errorOf={explain.fieldError} />
      <Button type="submit" look="quiet" about={name} aria-busy={explain.busy}>
        保存来源
      </Button>
    </form>
  );
}

const placesOf = (anchorId: string): Readonly<Record<string, string>> => ({
  source: `lai-${anchorId}`,
  note: `shuo-${anchorId}`,
  point: `dian-${anchorId}`,
  groundId: `chu-${anchorId}`,
});

interface ToldFieldsProps extends Pick<ExplainFormProps, 'draft' | 'version'> {
  anchorId: string;
  /** Whether somebody tried to save. */
  tried: boolean;
  errorOf: (field: string) => string | undefined;
}

const ToldFields = ({ anchorId, draft, tried, version, errorOf }: ToldFieldsProps) => {
  const { source, note } = draft.values;
  const own = source !== '' && isOwnChange(source);
  const pointed = source === 'LEGALITY' && version.opinionPoints.length > 0;
  return (
    <>
      <Select
        name={`lai-${anchorId}`}
        label="来源"
        placeholder="请选择"
        options={SOURCES}
        value={source}
        error={tried && source === '' ? '请选择来源' : errorOf('source')}
        onChange={({ target }) => draft.set('source', target.value as ChangeSource | '')}
      />
      <SourcePlace {...{ anchorId, draft, version, errorOf }} />
      <TextInput
        name={`shuo-${anchorId}`}
        label={own ? '为什么修改（由负责人说明，向社会公开）' : '说明意见的出处'}
        optional={!own && source !== 'MEETING' && (source !== 'LEGALITY' || pointed)}
        value={note}
        error={errorOf('note')}
        onChange={({ target }) => draft.set('note', target.value)}
      />
    </>
  );
};
