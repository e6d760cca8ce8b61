import type { TranscriptDeskQuery as Data } from '#client/graphql/graphql.ts';
import { dayOf, fullDate } from '#client/format.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { ConfirmCueCorrection, DeclineCueCorrection } from './correction-documents.ts';

type Correction = NonNullable<Data['transcript']>['corrections'][number];

/** 公布以后的更正: what waits for the reviewer, what was agreed to, what was not and why. */
export function CorrectionsPanel({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <Panel title="公布以后的更正" aside={`${corrections.length}处`}>
      <ul className="plain">
        {corrections.map((one) => (
          <li key={one.id} className="stack ruled">
            <p>
              <b className="num">{saidTime(one.startsMs)}</b>　{standingOf(one)}
            </p>
            <p>
              <del>{words(one.speakerBefore, one.textBefore)}</del>
            </p>
            <p>
              <ins>{words(one.speakerAfter, one.textAfter)}</ins>
            </p>
            <p className="small">原因：{one.reason}</p>
            {one.confirmedAt || one.declinedAt ? null : <Decide correction={one} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const words = (speaker: string | null, text: string) => (speaker ? `${speaker}：${text}` : text);

const standingOf = ({ confirmedAt, declinedAt, declineNote }: Correction): string => {
  if (confirmedAt) return `${fullDate(dayOf(confirmedAt))}公布`;
  return declinedAt ? `没有同意：${declineNote ?? ''}` : '等待保密审查';
};

const REASON = [{ name: 'reason', label: '不同意的原因', kind: 'area' }] as const;

function Decide({ correction: { id, decide, startsMs } }: { correction: Correction }) {
  const about = saidTime(startsMs);
  return (
    <Actions>
      <ActionForm
        form={`confirm-correction:${id}`}
        capability={decide}
        word={`同意更正${about}的一句`}
        document={ConfirmCueCorrection}
        variables={() => ({ id })}
        confirm={<p>这一句随即改为更正后的文字，原来的文字划去，公众仍然看得到。</p>}
      />
      <ActionForm
        form={`decline-correction:${id}`}
        capability={decide}
        word={`不同意更正${about}的一句`}
        look="quiet"
        document={DeclineCueCorrection}
        fields={REASON}
        variables={({ reason = '' }) => ({ id, reason })}
      />
    </Actions>
  );
}
