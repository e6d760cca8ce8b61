import { useId } from 'react';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { LIVE_LIMITS } from '#server/law/playback/live-post.ts';

interface SpokenFieldsProps {
  /** Prefix of the controls' ids. */
  form: string;
  /** 发言人, 提问的媒体. */
  label: string;
  optional?: boolean;
  /** Who may be speaking. */
  names: readonly string[];
  draft: { values: { speaker: string; text: string }; set: Draft<{ speaker: string; text: string }>['set'] };
  errorOf: (name: string) => string | undefined;
}

/** Who speaks, chosen among those who may, and what is said (发言人和发言). */
export function SpokenFields({ form, label, optional, names, draft, errorOf }: SpokenFieldsProps) {
  const list = useId();
  const { speaker, text } = draft.values;
  return (
    <>
      <TextInput
        id={`${form}-speaker`}
        name="speaker"
        label={label}
        optional={optional}
        list={list}
        autoComplete="off"
        value={speaker}
        error={errorOf('speaker')}
        onChange={({ target }) => draft.set('speaker', target.value)}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextArea
        id={`${form}-text`}
        name="text"
        label="说了什么"
        short
        max={LIVE_LIMITS.text}
        value={text}
        error={errorOf('text')}
        onChange={({ target }) => draft.set('text', target.value)}
      />
    </>
  );
}
