import { useState, type SyntheticEvent } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { readTime, saidTime, writeTime } from '#server/law/playback/cue-time.ts';
import { MarkClauseMoment, UnmarkClauseMoment } from './transcript-documents.ts';
import type { TranscriptProps } from './TranscriptPage.tsx';

/** From when on the meeting speaks of a decision or of a clause: a link from the draft to the minute and back. */
export function MomentsPanel(props: TranscriptProps) {
  const { moments, viewerCan } = props.transcript;
  const unmark = useCommand(UnmarkClauseMoment);
  const mine = allowedIn(offer(viewerCan, 'markMoment'));
  return (
    <Panel title="会上讨论的时刻" aside={`${moments.length}处`}>
      <CommandReport command={unmark} />
      <ul className="plain">
        {moments.map((one) => (
          <li key={one.id} className="row">
            <span>{`${saidTime(one.startsMs)}　《${one.decisionTitle}》${one.clauseNo ? `${clauseName(one.clauseNo)}（第${one.round ?? 1}次征求意见）` : ''}`}</span>
            {mine ? (
              <Button
                look="quiet"
                mini
                about={saidTime(one.startsMs)}
                onClick={() => void unmark.run({ id: one.id })}
              >
                删去
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mine ? <Mark {...props} /> : null}
    </Panel>
  );
}

const EMPTY = { starts: '', decisionNo: '', round: '', clauseNo: '' };

/** Typed moment as the contract's input; without a time, the player's own. */
function inputOf({ starts, decisionNo, round, clauseNo }: typeof EMPTY, now: number) {
  const clause = clauseNo.trim() || null;
  return {
    startsMs: readTime(starts) ?? Math.round(now),
    decisionNo: decisionNo.trim(),
    round: clause ? Number(round) || 1 : null,
    clauseNo: clause,
  };
}

function Mark({ transcript: { recordingId }, player }: TranscriptProps) {
  const [typed, setTyped] = useState(EMPTY);
  const command = useCommand(MarkClauseMoment, { onDone: () => setTyped(EMPTY) });
  const field = (name: keyof typeof EMPTY) => ({
    name: `moment-${name}`,
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });
  const mark = (event: SyntheticEvent) => {
    event.preventDefault();
    void command.run({ recordingId, input: inputOf(typed, (player.current?.currentTime ?? 0) * 1000) });
  };
  return (
    <form className="stack" noValidate aria-label="标出时刻" onSubmit={mark}>
      <CommandReport command={command} />
      <TextInput
        {...field('starts')}
        label="时刻（时:分:秒）"
        width="short"
        optional
        hint="不填的，用播放器现在的时间"
      />
      <TakeNow player={player} onTake={(starts) => setTyped({ ...typed, starts })} />
      <TextInput {...field('decisionNo')} label="决策编号" width="mid" />
      <TextInput
        {...field('clauseNo')}
        label="条款序号"
        width="short"
        optional
        hint="如十二；讨论整个决策的不填"
      />
      <TextInput {...field('round')} label="第几次征求意见" width="short" inputMode="numeric" optional />
      <p>
        <Button type="submit" aria-busy={command.busy}>
          标出时刻
        </Button>
      </p>
    </form>
  );
}

const TakeNow = ({
  player,
  onTake,
}: Pick<TranscriptProps, 'player'> & { onTake: (time: string) => void }) => (
  <p>
    <Button
      look="quiet"
      mini
      onClick={() => onTake(writeTime(Math.round((player.current?.currentTime ?? 0) * 1000)))}
    >
      取当前时间
    </Button>
  </p>
);
