import { type RefObject, useRef } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { readTime, writeTime } from '#server/law/playback/cue-time.ts';
import { SPEAKER_ROLES } from '#server/law/playback/cue.ts';
import type { CueRow } from './cue-edits.ts';
import type { CueEdits } from './use-cues.ts';

interface CueLineProps {
  row: CueRow;
  /** Its place among all, from 1. */
  no: number;
  edits: CueEdits;
  player: RefObject<HTMLVideoElement | null>;
}

/** One line: its times, its speaker, its words, and what can be done to it. */
export function CueLine({ row, no, edits, player }: CueLineProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const name = `第${no}句`;
  return (
    <li className="cue-row" id={`ju-${no}`}>
      <fieldset>
        <legend className="small">{name}</legend>
        <p className="row">
          <Time
            label={`${name}开始`}
            ms={row.startsMs}
            onSet={(startsMs) => edits.set(row.key, { startsMs })}
          />
          <Time label={`${name}结束`} ms={row.endsMs} onSet={(endsMs) => edits.set(row.key, { endsMs })} />
          <Speaker row={row} name={name} edits={edits} />
        </p>
        <textarea
          ref={text}
          className="input"
          rows={2}
          aria-label={`${name}文字`}
          value={row.text}
          onChange={({ target }) => edits.set(row.key, { text: target.value })}
        />
        <p className="row">
          <Actions row={row} name={name} edits={edits} player={player} text={text} />
        </p>
      </fieldset>
    </li>
  );
}

type Player = CueLineProps['player'];

interface ActionsProps extends Omit<CueLineProps, 'no'> {
  name: string;
  text: RefObject<HTMLTextAreaElement | null>;
}

/** Actions on a line. */
const Actions = ({ row: { key, startsMs, endsMs }, name, edits, player, text }: ActionsProps) => (
  <>
    <Action name={name} word="播放这一句" onPress={() => playFrom(player, startsMs)} />
    <Action name={name} word="当前时间作开始" onPress={() => edits.set(key, { startsMs: nowOf(player) })} />
    <Action name={name} word="当前时间作结束" onPress={() => edits.set(key, { endsMs: nowOf(player) })} />
    <Action
      name={name}
      word="从光标处拆成两句"
      onPress={() => edits.split(key, text.current?.selectionStart ?? 0)}
    />
    <Action name={name} word="并入下一句" onPress={() => edits.join(key)} />
    <Action name={name} word="在后面加一句" onPress={() => edits.add(key, endsMs)} />
    <Action name={name} word="删去" onPress={() => edits.remove(key)} />
  </>
);

const Action = ({ name, word, onPress }: { name: string; word: string; onPress: () => void }) => (
  <Button look="quiet" mini about={name} onClick={onPress}>
    {word}
  </Button>
);

const nowOf = ({ current }: Player) => Math.round((current?.currentTime ?? 0) * 1000);

function playFrom({ current: video }: Player, ms: number): void {
  if (!video) return;
  video.currentTime = ms / 1000;
  video.play().catch(() => undefined);
}

/** A time as it is typed; what cannot be read is put back. */
const Time = ({ label, ms, onSet }: { label: string; ms: number; onSet: (ms: number) => void }) => (
  <input
    className="input input--short num"
    aria-label={`${label}（时:分:秒）`}
    key={ms}
    defaultValue={writeTime(ms)}
    onBlur={({ target }) => {
      const read = readTime(target.value.replaceAll('：', ':'));
      if (read === null || read === ms) target.value = writeTime(ms);
      else onSet(read);
    }}
  />
);

const Speaker = ({ row, name, edits }: Pick<CueLineProps, 'row' | 'edits'> & { name: string }) => (
  <>
    <input
      className="input input--mid"
      aria-label={`${name}发言人`}
      placeholder="发言人"
      list="fayanren"
      value={row.speaker ?? ''}
      onChange={({ target }) => edits.set(row.key, { speaker: target.value || null })}
    />
    <select
      className="select select--mini"
      aria-label={`${name}发言身份`}
      value={row.speakerRole ?? ''}
      onChange={({ target }) => edits.set(row.key, { speakerRole: target.value || null })}
    >
      <option value="">参会人员</option>
      {[...new Set([...SPEAKER_ROLES, ...(row.speakerRole ? [row.speakerRole] : [])])].map((role) => (
        <option key={role}>{role}</option>
      ))}
    </select>
  </>
);
