import { useEffect, useRef } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { UnitChoice } from '#client/staff/ground/form/UnitPicker.tsx';
import {
  AcceptSubmission,
  DeclineSubmission,
  RecallSubmission,
  SubmitSubmissions,
  WithdrawSubmission,
} from './collection-documents.ts';
import { SubmissionDetail } from './SubmissionDetail.tsx';
import { SubmissionEditor } from './SubmissionEditor.tsx';
import type { SubmissionRow } from './submission-form.ts';
import { StateTag } from './SubmissionGrid.tsx';

interface SubmissionPanelProps {
  collection: { id: string; year: number };
  row?: SubmissionRow | undefined;
  units: readonly UnitChoice[];
  closeHref: string;
  onSaved: (id: string) => void;
}

/** One matter beside the list: its unit writes and hands it in, the bureau answers. */
export function SubmissionPanel({ collection, row, units, closeHref, onSaved }: SubmissionPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const editable = row === undefined || allowedIn(offer(row.viewerCan, 'save'));
  return (
    <div ref={box} tabIndex={-1}>
      <Panel
        title={row ? row.name || '（未命名）' : '增加申报事项'}
        aside={
          <span className="row">
            {row ? <StateTag state={row.state} /> : null}
            <a href={closeHref}>关闭</a>
          </span>
        }
      >
        {row?.decisionReason ? (
          <Note tone={row.state === 'ACCEPTED' ? undefined : 'care'} title="司法局审核意见" level={3}>
            {row.decisionReason}
          </Note>
        ) : null}
        {row ? <SubmissionActions row={row} /> : null}
        {editable ? (
          <SubmissionEditor
            key={row?.id ?? 'new'}
            collection={collection}
            row={row}
            units={units}
            onSaved={onSaved}
          />
        ) : (
          <SubmissionDetail row={row} />
        )}
      </Panel>
    </div>
  );
}

const NOTE = [{ name: 'note', label: '审核意见', kind: 'area', optional: true }] as const;
const REASON = [
  {
    name: 'reason',
    label: '不予列入的理由',
    kind: 'area',
    hint: '申报单位看得到，如“属于部门职责范围内的日常工作”。',
  },
] as const;

const SubmissionActions = ({ row }: { row: SubmissionRow }) => (
  <Actions>
    {bureauActions(row)}
    {unitActions(row)}
  </Actions>
);

const bureauActions = ({ id, version, viewerCan }: SubmissionRow) => [
  <ActionForm
    key="accept"
    form={`submission:${id}:accept`}
    capability={offer(viewerCan, 'accept')}
    word="列入目录"
    fields={NOTE}
    document={AcceptSubmission}
    variables={({ note = '' }) => ({ id, version, note: note || null })}
  />,
  <ActionForm
    key="decline"
    form={`submission:${id}:decline`}
    capability={offer(viewerCan, 'decline')}
    word="不予列入"
    look="quiet"
    fields={REASON}
    document={DeclineSubmission}
    variables={({ reason = '' }) => ({ id, version, reason })}
  />,
];

const unitActions = ({ id, version, collectionId, viewerCan }: SubmissionRow) => [
  <ActionForm
    key="submit"
    form={`submission:${id}:submit`}
    capability={offer(viewerCan, 'submit')}
    word="申报本项"
    document={SubmitSubmissions}
    variables={() => ({ collectionId, picks: [{ id, version }] })}
  />,
  <ActionForm
    key="recall"
    form={`submission:${id}:recall`}
    capability={offer(viewerCan, 'recall')}
    word="撤回申报"
    look="quiet"
    document={RecallSubmission}
    variables={() => ({ id, version })}
  />,
  <ActionForm
    key="withdraw"
    form={`submission:${id}:withdraw`}
    capability={offer(viewerCan, 'withdraw')}
    word="撤销本项"
    look="quiet"
    confirm={<p>撤销后不再列出；需要申报的，重新填写。</p>}
    document={WithdrawSubmission}
    variables={() => ({ id, version })}
  />,
];
