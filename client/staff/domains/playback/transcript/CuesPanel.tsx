import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useKeys } from '#client/staff/ground/frame/keys.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { speakerOf } from '#server/law/playback/cue-writing.ts';
import { CorrectCue } from './CorrectCue.tsx';
import { CueLine } from './CueLine.tsx';
import { SaveTranscript } from './transcript-documents.ts';
import type { TranscriptProps } from './TranscriptPage.tsx';
import { type CueEdits, useCues } from './use-cues.ts';

/** So many lines are shown at once: a meeting of three hours has thousands. */
const SHOWN = 40;

/** The lines, a page at a time, edited beside the player; only what was changed is saved. */
export function CuesPanel({ transcript, player }: TranscriptProps) {
  const { recordingId, version } = transcript;
  const edits = useCues(recordingId, transcript.cues);
  const [from, setFrom] = useState(0);
  const command = useCommand(SaveTranscript, { onDone: edits.reset });
  const save = () => void command.run({ recordingId, version, changes: edits.changes() });
  const editable = allowedIn(offer(transcript.viewerCan, 'edit'));
  const start = Math.min(from, Math.max(0, edits.rows.length - 1));
  useKeys([{ key: 'Ctrl+s', word: '保存文字记录', action: save }], editable && edits.dirty);
  if (!editable) return <Read transcript={transcript} />;
  return (
    <Panel title="逐句校对" aside={`${edits.rows.length}句`}>
      <CommandReport command={command} placeOf={(field) => placeOf(field)} />
      <Pages count={edits.rows.length} from={start} onTurn={setFrom} rows={edits.rows} player={player} />
      <datalist id="fayanren">
        {[...new Set(edits.rows.flatMap(({ speaker }) => (speaker ? [speaker] : [])))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ol className="plain" start={start + 1}>
        {edits.rows.slice(start, start + SHOWN).map((row, index) => (
          <CueLine key={row.key} row={row} no={start + index + 1} edits={edits} player={player} />
        ))}
      </ol>
      <Saving edits={edits} busy={command.busy} onSave={save} player={player} />
    </Panel>
  );
}

/** 'cues.12.text' is of the thirteenth line. */
const placeOf = (field: string): string | undefined => {
  const index = /^cues\.(\d+)\./.exec(field)?.[1];
  return index === undefined ? undefined : `ju-${Number(index) + 1}`;
};

interface SavingProps extends Pick<TranscriptProps, 'player'> {
  edits: CueEdits;
  busy: boolean;
  onSave: () => void;
}

const Saving = ({ edits, busy, onSave, player }: SavingProps) => (
  <div className="row gap-above">
    <Button
      look="quiet"
      onClick={() => edits.add(null, Math.round((player.current?.currentTime ?? 0) * 1000))}
    >
      在当前时间加一句
    </Button>
    <Button aria-busy={busy} onClick={onSave}>
      保存改动
    </Button>
    {edits.dirty ? (
      <Button look="text" onClick={edits.reset}>
        放弃改动
      </Button>
    ) : null}
    <Status>{edits.dirty ? '改动还没有保存，已暂存在本机' : ''}</Status>
  </div>
);

interface PagesProps extends Pick<TranscriptProps, 'player'> {
  count: number;
  from: number;
  rows: CueEdits['rows'];
  onTurn: (from: number) => void;
}

function Pages({ count, from, rows, onTurn, player }: PagesProps) {
  if (count <= SHOWN) return null;
  const toSpoken = () => {
    const at = (player.current?.currentTime ?? 0) * 1000;
    const index = rows.findLastIndex(({ startsMs }) => startsMs <= at);
    onTurn(Math.max(0, Math.floor(Math.max(0, index) / SHOWN) * SHOWN));
  };
  return (
    <p className="row">
      {from > 0 ? <Turn word="上一页" onPress={() => onTurn(Math.max(0, from - SHOWN))} /> : null}
      <span className="small num">
        第{from + 1}—{Math.min(count, from + SHOWN)}句
      </span>
      {from + SHOWN < count ? <Turn word="下一页" onPress={() => onTurn(from + SHOWN)} /> : null}
      <Turn word="到正在播放的一句" onPress={toSpoken} />
    </p>
  );
}

const Turn = ({ word, onPress }: { word: string; onPress: () => void }) => (
  <Button look="quiet" mini onClick={onPress}>
    {word}
  </Button>
);

/** For whoever reviews it, and once it is published: from then on a line is corrected before everybody's eyes. */
function Read({ transcript: { recordingId, cues, viewerCan } }: Pick<TranscriptProps, 'transcript'>) {
  const correctable = allowedIn(offer(viewerCan, 'correct'));
  return (
    <Panel title="文字记录" aside={`${cues.length}句`}>
      <ol className="plain">
        {cues.map((cue) => (
          <li key={cue.id}>
            <span className="num soft">{saidTime(cue.startsMs)}</span>　
            {speakerOf(cue) ? `${speakerOf(cue)}：` : ''}
            {cue.text}
            {correctable ? <CorrectCue recordingId={recordingId} cue={cue} /> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
