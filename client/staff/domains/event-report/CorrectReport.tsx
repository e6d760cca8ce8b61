import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn, CapabilityButton, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { REPORT_LIMITS } from '#server/law/event/event-report.ts';
import { AttendanceRows } from './AttendanceFields.tsx';
import { CorrectEventReport } from './report-documents.ts';
import { attendanceOf, type ReportRecord, type ReportValues, valuesOf } from './report-record.ts';

const LABELS = { summary: '更正以后的文字', attendance: '更正以后的到场人数', note: '更正说明' } as const;

/** 更正活动情况: over what is published; what was read before stays beside it. */
export function CorrectReport({ event }: { event: ReportRecord }) {
  const correctReport = offer(event.viewerCan, 'correctReport');
  const [open, setOpen] = useState(false);
  if (!event.reportPublishedAt || notMine(correctReport)) return null;
  return (
    <Panel title="更正">
      {open && allowedIn(correctReport) ? (
        <Correction event={event} onDone={() => setOpen(false)} />
      ) : (
        <CapabilityButton capability={correctReport} look="quiet" onPress={() => setOpen(true)}>
          更正活动情况
        </CapabilityButton>
      )}
    </Panel>
  );
}

type Typed = Pick<ReportValues, 'summary' | 'attendance'> & { note: string };

/** State of a correction, which is confirmed once more before everybody sees it. */
function useCorrection(event: ReportRecord, onDone: () => void) {
  const { id, version } = event;
  const { summary, attendance } = valuesOf(event);
  const draft = useDraft<Typed>(`event-correction:${id}`, { summary, attendance, note: '' });
  const [asking, setAsking] = useState(false);
  const command = useCommand(CorrectEventReport, {
    onDone: () => {
      draft.discard();
      onDone();
    },
  });
  const send = () => {
    setAsking(false);
    const input = { ...draft.values, attendance: attendanceOf(draft.values.attendance) };
    void command.run({ id, version, input });
  };
  return { draft, command, asking, setAsking, send };
}

const placeOf = (field: string) => (field === 'attendance' ? 'corrected-0-persons' : `correct-${field}`);

function Correction({ event, onDone }: { event: ReportRecord; onDone: () => void }) {
  const { draft, command, asking, setAsking, send } = useCorrection(event, onDone);
  return (
    <>
      <SaveForm
        label="更正活动情况"
        word="公布更正"
        command={command}
        draft={draft}
        labels={LABELS}
        placeOf={placeOf}
        onSave={() => setAsking(true)}
      >
        <Fields draft={draft} errorOf={command.fieldError} />
      </SaveForm>
      <ConfirmDialog
        open={asking}
        title="公布更正？"
        word="公布更正"
        busy={command.busy}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <p>活动页立即显示更正以后的内容和更正说明，更正以前的文字仍然可以展开查看。</p>
      </ConfirmDialog>
    </>
  );
}

interface FieldsProps {
  draft: Pick<Draft<Typed>, 'values' | 'set'>;
  errorOf: (name: string) => string | undefined;
}

const Fields = ({ draft: { values, set }, errorOf }: FieldsProps) => (
  <>
    <TextArea
      id="correct-summary"
      name="summary"
      label={LABELS.summary}
      max={REPORT_LIMITS.summary}
      error={errorOf('summary')}
      value={values.summary}
      onChange={({ target }) => set('summary', target.value)}
    />
    <AttendanceRows
      name="corrected"
      rows={values.attendance}
      onChange={(rows) => set('attendance', rows)}
      error={errorOf('attendance')}
    />
    <TextArea
      id="correct-note"
      name="note"
      short
      label={LABELS.note}
      hint="写明原来哪里不对，公众看得到。"
      max={REPORT_LIMITS.note}
      error={errorOf('note')}
      value={values.note}
      onChange={({ target }) => set('note', target.value)}
    />
  </>
);
