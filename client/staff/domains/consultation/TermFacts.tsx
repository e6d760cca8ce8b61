import { closing, fullDate, longDate, moment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import type { ConsultationRecord } from './consultation-record.ts';

const fact = (term: string, detail: string | null | undefined | false): Fact[] =>
  detail ? [{ term, detail }] : [];

/** The days of a consultation and by whom they were set. */
export function termFacts(record: ConsultationRecord): Fact[] {
  const { opensAt, closesOn, openDays, shortened, stage } = record;
  return [
    ...fact('公布', opensAt && moment(opensAt)),
    ...fact('截止', closesOn && `${closing(closesOn)}${openDays == null ? '' : `，共${openDays}日`}`),
    ...fact('还剩', record.daysLeft != null && `${record.daysLeft}天`),
    ...fact('顺延', record.rolledForward && '截止日遇休息日，已顺延'),
    ...fact('原截止日', extended(record)),
    ...fact('缩短期限的说明', shortened && record.shortenReason),
    ...fact('批准缩短', shortened && record.shortenApprovedBy),
    ...fact('采纳情况应于', stage !== 'OPEN' && dueText(record)),
    ...fact('提交人', record.submittedBy),
    ...fact('审查人', record.reviewedBy),
    ...fact('撤回', record.withdrawnAt && `${moment(record.withdrawnAt)}　${record.withdrawnReason ?? ''}`),
  ];
}

const extended = ({ announcedClosesOn, closesOn }: ConsultationRecord) =>
  announcedClosesOn && announcedClosesOn !== closesOn && longDate(announcedClosesOn);

const dueText = ({ feedbackDueOn, feedbackOverdue, feedbackDueProvisional }: ConsultationRecord) =>
  feedbackDueOn &&
  [
    `${fullDate(feedbackDueOn)}前公布`,
    feedbackOverdue ? '，已逾期' : '',
    feedbackDueProvisional ? '，节假日安排公布后可能顺延' : '',
  ].join('');

export const TermFacts = ({ record }: { record: ConsultationRecord }) => (
  <Panel title="期限与经办">
    <Facts small items={termFacts(record)} />
  </Panel>
);
