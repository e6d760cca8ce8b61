import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { PICTURE_LIMITS } from '#server/law/event/event-pictures.ts';
import { REPORT_LIMITS } from '#server/law/event/event-report.ts';
import { AttendanceFields } from './AttendanceFields.tsx';
import { OpinionFields } from './OpinionFields.tsx';
import { PictureFields } from './PictureFields.tsx';
import { SaveEventReport } from './report-documents.ts';
import { inputOf, placeOf, type ReportRecord, type ReportValues } from './report-record.ts';

const LABELS = {
  summary: '怎样举行',
  attendance: '到场人数',
  attendanceNote: '人数与签到不同的原因',
  opinions: '听到的意见',
  pictures: '活动照片',
} as const;

interface ReportFormProps {
  event: ReportRecord;
  draft: Draft<ReportValues>;
}

/** 填写活动情况: it may be half written; what is still missing stands beside it. */
export function ReportForm({ event, draft }: ReportFormProps) {
  const command = useCommand(SaveEventReport, { onDone: () => draft.discard() });
  const save = () => {
    const { id, version } = event;
    void command.run({ id, version, input: inputOf(draft.values) });
  };
  return (
    <Panel title="填写活动情况">
      <SaveForm
        label="活动情况"
        word="保存活动情况"
        command={command}
        draft={draft}
        labels={LABELS}
        placeOf={placeOf}
        onSave={save}
      >
        <Fields event={event} draft={draft} errorOf={command.fieldError} />
      </SaveForm>
    </Panel>
  );
}

interface FieldsProps extends ReportFormProps {
  errorOf: (name: string) => string | undefined;
}

const Fields = ({ event, draft: { values, set }, errorOf }: FieldsProps) => (
  <>
    <TextArea
      name="summary"
      label={LABELS.summary}
      hint="参观或者发布了什么、回答了哪些问题、当场办了什么。"
      max={REPORT_LIMITS.summary}
      error={errorOf('summary')}
      value={values.summary}
      onChange={({ target }) => set('summary', target.value)}
    />
    <AttendanceFields values={values} headcount={event.headcount} set={set} errorOf={errorOf} />
    <PictureFields
      title={LABELS.pictures}
      most={PICTURE_LIMITS.pictures}
      altHint="读给看不见图的人听，写明是谁、在做什么，如“居民在窗口体验办事流程”。"
      upload={{ purpose: 'event', eventId: event.id }}
      rows={values.pictures}
      onChange={(rows) => set('pictures', rows)}
      errorOf={errorOf}
    />
    <OpinionFields
      rows={values.opinions}
      heard={event.opinions}
      onChange={(rows) => set('opinions', rows)}
      errorOf={errorOf}
    />
  </>
);
