import { longDate } from '#client/format.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { ReplacedRecord } from './ReplacedRecord.tsx';
import { DayField, TextField } from './StepControls.tsx';
import { FindRiskControllable } from './step-documents.ts';
import type { StepDecision, StepProps } from './step-fragment.ts';
import { StepForm } from './StepForm.tsx';
import { useStep } from './use-step.ts';

const BLANK = {
  replacesId: '',
  happenedOn: '',
  riskControllable: '' as '' | 'YES' | 'NO',
  reason: '',
  fileIds: [] as string[],
};

const SHAPE = {
  form: 'riskFinding',
  labels: {
    happenedOn: '认定日期',
    riskControllable: '风险是否可控',
    reason: '理由',
    fileIds: '所依据的材料',
  },
};
const { labels } = SHAPE;

const CHOICES = [
  { value: 'YES', label: '风险可控', hint: '可以作出决策，或者采取防范措施后再作出决策。' },
  { value: 'NO', label: '风险不可控', hint: '调整决策草案等，确保风险可控后再作出决策。' },
];

/** 认定风险是否可控 (第二十四条): the organ's own finding on the assessment in force. */
export function RiskFindingForm(props: StepProps) {
  const work = useStep(props, {
    shape: () => SHAPE,
    blank: BLANK,
    document: FindRiskControllable,
    variables: ({ replacesId, riskControllable, ...rest }) => ({
      input: { ...rest, riskControllable: riskControllable === 'YES' },
      replacesId: replacesId || null,
    }),
    gaps: ({ happenedOn, riskControllable }): Record<string, string> => ({
      ...(riskControllable ? {} : { riskControllable: '请选风险是否可控' }),
      ...(happenedOn ? {} : { happenedOn: '请选认定日期' }),
    }),
  });
  const { field, decision, today } = work;
  const found = field('riskControllable');
  const min = assessmentOf(decision)?.happenedOn ?? decision.startedOn;
  const take = (value: string) => found.onChange(value as typeof BLANK.riskControllable);
  return (
    <StepForm work={work} word="认定风险是否可控">
      <ReplacedRecord work={work} kind="RISK_FINDING" />
      <Assessment decision={decision} />
      <ChoiceGroup {...found} label={labels.riskControllable} choices={CHOICES} onChange={take} />
      <TextField
        field={field('reason')}
        label={labels.reason}
        hint="依据评估结果写明（国令713号第二十四条）。"
      />
      <DayField field={field('happenedOn')} label={labels.happenedOn} min={min} max={today} />
      <DocumentChoice
        decision={decision}
        field={field('fileIds')}
        label={labels.fileIds}
        kinds={['RISK_REPORT', 'MEETING_MINUTES', 'MEETING_SUMMARY']}
        optional
      />
    </StepForm>
  );
}

const assessmentOf = ({ records }: StepDecision) =>
  records.findLast(({ kind, replaced }) => kind === 'RISK_ASSESSMENT' && !replaced);

/** What is found on. */
function Assessment({ decision }: { decision: StepDecision }) {
  const assessment = assessmentOf(decision);
  if (!assessment) return null;
  return (
    <section aria-label="据以认定的风险评估">
      <p>
        <b>据以认定的风险评估</b>（{longDate(assessment.happenedOn)}，{assessment.recordedByName}登记）
      </p>
      <Facts small items={assessment.lines.map(({ label, text }) => ({ term: label, detail: text }))} />
    </section>
  );
}
