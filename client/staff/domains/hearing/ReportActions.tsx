import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { formOf, type HearingActionProps, NOTHING } from './hearing-record.ts';
import { PublishHearingReport, SaveHearingReport } from './record-documents.ts';
import { REPORT_FIELDS, reportFindings, reportInput, reportTyped } from './report-form.ts';

/** 起草听证报告: what was raised, what became of it, why. */
export function WriteReport({ hearing, policy, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'report');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word={hearing.report ? '修改听证报告' : '起草听证报告'}
      document={SaveHearingReport}
      record={reportTyped(hearing)}
      fields={REPORT_FIELDS}
      findings={(values) => reportFindings(values, policy)}
      variables={(values) => ({ ...on, input: reportInput(values) })}
    />
  );
}

/** 公布听证报告. */
export function PublishReport({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'report-out');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="公布听证报告"
      document={PublishHearingReport}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>各项意见是否采纳和理由全文公布。</p>}
    />
  );
}
