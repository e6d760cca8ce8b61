import { offer } from '#client/offer.ts';
import { correctionWords } from '#client/citizen/meeting/correction-words.ts';
import { shortMoment } from '#client/format.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { canOf } from './meeting-can.ts';
import { type AgendaEntry, formOf, type MeetingProps, titleOf } from './meeting-record.ts';
import { ConfirmResultCorrection, ReturnResultCorrection } from './session-documents.ts';

type Correction = AgendaEntry['corrections'][number];

interface CorrectionProps extends MeetingProps {
  item: AgendaEntry;
  correction: Correction;
}

/** 审议结果的更正: before and after, why, by which two persons; what waits is answered here. */
export function CorrectionsPanel(props: MeetingProps) {
  const made = props.meeting.agenda.flatMap((item) =>
    item.corrections.map((correction) => ({ item, correction })),
  );
  return made.length === 0 ? null : (
    <Panel title="审议结果的更正">
      <LogList
        items={made.map(({ item, correction }) => ({
          key: correction.id,
          when: shortMoment(correction.proposedAt),
          children: <Made {...props} item={item} correction={correction} />,
        }))}
      />
    </Panel>
  );
}

const Made = (props: CorrectionProps) => {
  const { item, correction } = props;
  return (
    <div className="stack">
      <p>
        第{item.position}项　{titleOf(item)}：{correctionWords(correction)}
      </p>
      <p className="small soft">{handsOf(correction)}</p>
      {correction.confirmedAt || correction.returnedAt ? null : <Answer {...props} />}
    </div>
  );
};

/** Who did what of it, and when. */
function handsOf({ proposedBy, ...answer }: Correction): string {
  const proposed = `${proposedBy ?? ''}提出`;
  if (answer.confirmedAt)
    return `${proposed}，${answer.confirmedBy ?? ''}确认（${shortMoment(answer.confirmedAt)}）`;
  if (answer.returnedAt)
    return `${proposed}，${answer.returnedBy ?? ''}退回（${shortMoment(answer.returnedAt)}）：${answer.returnReason}`;
  return `${proposed}，待另一人确认；原登记的结果不变。`;
}

const WHY = [
  { kind: 'area', name: 'reason', label: '退回的原因', hint: '写明为什么不更正，不少于5字。' },
] as const;

/** 第二人的答复; whoever proposed it may only take it back. */
function Answer({ meeting, item, correction }: CorrectionProps) {
  const { on, form } = formOf(meeting, `correction-${correction.id}`);
  const about = `第${item.position}项`;
  return (
    <div className="row">
      {correction.own ? null : (
        <ActionForm
          form={`${form}:confirm`}
          capability={offer(canOf(meeting), 'confirmCorrection')}
          word={`确认更正${about}`}
          document={ConfirmResultCorrection}
          variables={() => ({ ...on, itemId: item.id })}
          confirm={<p>审议结果改为更正后的结果；已经审查的纪要须重新审查。</p>}
        />
      )}
      <ActionForm
        form={`${form}:return`}
        capability={offer(canOf(meeting), 'returnCorrection')}
        look="quiet"
        word={correction.own ? `撤回更正${about}` : `退回更正${about}`}
        fields={WHY}
        document={ReturnResultCorrection}
        variables={({ reason = '' }) => ({ ...on, itemId: item.id, reason })}
      />
    </div>
  );
}
