import { standard } from '#client/graphql/standard.ts';
import { longDate } from '#client/format.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Reason } from '#client/ui/Theme.tsx';
import type { Disposition } from './opinion-record.ts';

const RecordRoutedAnswer = standard('recordRoutedAnswer');

const FIELDS = [
  { name: 'text', kind: 'area', label: '答复的内容', hint: '意见人凭受理编号看得到；不写姓名和号码。' },
  { name: 'answeredOn', kind: 'day', label: '答复的日期' },
] as const;

/** 转办答复: the answer of the place to which the opinion was sent, entered by the clerk. */
export function RoutedAnswer({ outcome }: { outcome: Disposition | null }) {
  const sorts = useViewer().roles.includes('UNIT_STAFF');
  if (outcome?.result !== 'OUT_OF_SCOPE' || outcome.state !== 'CONFIRMED') return null;
  const { id, version, routedAnswer, routedAnsweredOn } = outcome;
  const record = { text: routedAnswer ?? '', answeredOn: routedAnsweredOn ?? '' };
  return (
    <div className="answer-body stack">
      {routedAnswer && routedAnsweredOn ? (
        <Reason label={`转办单位的答复　${longDate(routedAnsweredOn)}`}>{routedAnswer}</Reason>
      ) : null}
      {sorts ? (
        <ActionDialog
          form={`routed-answer:${id}`}
          look="quiet"
          word="登记转办答复"
          title="登记转办答复"
          document={RecordRoutedAnswer}
          record={record}
          fields={FIELDS}
          variables={({ text, answeredOn }) => ({ id, version, text, answeredOn })}
        />
      ) : null}
    </div>
  );
}
