import { type KeyboardEvent, useState } from 'react';
import type { HearingEntryKind } from '#client/graphql/graphql.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { focusField } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { HEARING_ENTRY_LABELS } from '#client/words.ts';
import { called, type HearingRecord } from './hearing-record.ts';
import { recordForm, recordTyped, speakerIn, speakerSaid } from './record-form.ts';

const KINDS = Object.keys(HEARING_ENTRY_LABELS) as HearingEntryKind[];

/** Alt with a digit picks the kind; Ctrl+Enter takes the speech down; an input method that composes keeps its keys. */
function keyOf(event: KeyboardEvent): HearingEntryKind | 'add' | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'add';
  return event.altKey && /^Digit[1-9]$/.test(event.code)
    ? (KINDS[Number(event.code.slice(-1)) - 1] ?? null)
    : null;
}

/**
 * Quick entry of what is said: each entry goes to the end of the record being typed, on this device until it is saved.
 */
function useTaken(hearing: HearingRecord) {
  const draft = useDraft(recordForm(hearing), recordTyped(hearing));
  const [kind, setKind] = useState<HearingEntryKind>('STATEMENT');
  const [speaker, setSpeaker] = useState('');
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '' || speaker.trim() === '') {
      focusField(speaker.trim() === '' ? 'quick-speaker' : 'quick-text');
      return;
    }
    const entry = { kind, ...speakerIn(speaker, called(hearing)), text: text.trim() };
    draft.set('entries', [...draft.values.entries, entry]);
    setText('');
    setSpeaker('');
    focusField('quick-speaker');
  };
  return { kind, setKind, speaker, setSpeaker, text, setText, add, count: draft.values.entries.length };
}

/** 现场速记: number of the speaker, kind, what they say; the hands stay on the keyboard. */
export function QuickEntry({ hearing }: { hearing: HearingRecord }) {
  const taken = useTaken(hearing);
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'add') taken.add();
    else taken.setKind(key);
  };
  return (
    <div className="stack" role="group" aria-label="现场速记" onKeyDown={pressed}>
      <Fields hearing={hearing} {...taken} />
      <p className="row">
        <Button look="quiet" onClick={taken.add}>
          记下这一段（Ctrl+Enter）
        </Button>
        <Status>{taken.count > 0 ? `已记${taken.count}段` : ''}</Status>
      </p>
    </div>
  );
}

type FieldsProps = ReturnType<typeof useTaken> & { hearing: HearingRecord };

const Fields = ({ hearing, kind, setKind, speaker, setSpeaker, text, setText }: FieldsProps) => (
  <>
    <div className="fields-row">
      <TextInput
        name="quick-speaker"
        label="谁在说"
        hint={`名单上的写序号；${speakerSaid(speaker, called(hearing))}。`}
        autoComplete="off"
        value={speaker}
        onChange={({ target }) => setSpeaker(target.value)}
      />
      <Select
        name="quick-kind"
        label="环节（Alt+1至5）"
        options={optionsOf(HEARING_ENTRY_LABELS)}
        value={kind}
        onChange={({ target }) => setKind(target.value as HearingEntryKind)}
      />
    </div>
    <TextArea
      short
      name="quick-text"
      label="说了什么"
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  </>
);
