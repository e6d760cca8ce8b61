import { offer } from '#client/offer.ts';
import type { AgendaResult } from '#client/graphql/graphql.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { AGENDA_RESULT_LABELS, words } from '#client/words.ts';
import { canOf } from './meeting-can.ts';
import {
  type AgendaEntry,
  formOf,
  type MeetingActionProps,
  type MeetingProps,
  namesOf,
  NOTHING,
  titleOf,
} from './meeting-record.ts';
import { CorrectAgendaResult, EndAgendaItem, StartAgendaItem } from './session-documents.ts';

interface ItemProps extends MeetingProps {
  item: AgendaEntry;
}

/** 开始一项议题: one press; a closed one stops the broadcast at the same instant. */
export function StartItem({ meeting, item }: ItemProps) {
  const { on, ...form } = formOf(meeting, `start-${item.id}`);
  return (
    <RecordForm
      {...form}
      capability={offer(canOf(meeting), 'startItem')}
      look={item.disclosure === 'CLOSED' ? 'quiet' : 'solid'}
      word={`开始第${item.position}项　${titleOf(item)}`}
      document={StartAgendaItem}
      record={NOTHING}
      fields={[]}
      variables={() => ({ ...on, itemId: item.id })}
    />
  );
}

interface Ending {
  result: AgendaResult | null;
  resultText: string;
}

const FIELDS: readonly RecordField<Ending>[] = [
  {
    kind: 'choice',
    name: 'result',
    label: '审议结果',
    options: AGENDA_RESULT_LABELS,
    none: words.form.choose,
    required: true,
  },
  {
    kind: 'area',
    name: 'resultText',
    label: '审议意见',
    hint: '如“按会议意见修改后报县委”；可以会后在纪要里写明。',
    optional: true,
  },
];

/** 结束一项议题, with what the meeting settled. */
export function EndItem({ meeting, item }: ItemProps) {
  const { on, ...form } = formOf(meeting, `end-${item.id}`);
  return (
    <RecordForm
      {...form}
      capability={offer(canOf(meeting), 'endItem')}
      word={`结束第${item.position}项`}
      document={EndAgendaItem}
      record={{ result: null, resultText: '' }}
      fields={FIELDS}
      variables={({ result, resultText }) => ({
        ...on,
        itemId: item.id,
        result: chosen(result),
        resultText,
      })}
    />
  );
}

interface Corrected extends Ending {
  itemId: string;
  reason: string;
}

const WHY: RecordField<Corrected> = {
  kind: 'area',
  name: 'reason',
  label: '更正的理由',
  hint: '写明原登记错在哪里，不少于5字；公开的议题，随纪要公布。',
  required: true,
};

/** 更正审议结果: proposed until the minutes are published; another person confirms it. */
export function CorrectResult({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'correct-result');
  const items = namesOf(meeting.agenda.filter(({ endedAt }) => endedAt));
  const itemField: RecordField<Corrected> = {
    kind: 'choice',
    name: 'itemId',
    label: '议题',
    options: items,
    none: words.form.choose,
    required: true,
  };
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="更正审议结果"
      document={CorrectAgendaResult}
      record={{ itemId: '', result: null, resultText: '', reason: '' }}
      fields={[itemField, ...(FIELDS as readonly RecordField<Corrected>[]), WHY]}
      variables={({ result, ...typed }) => ({ ...on, ...typed, result: chosen(result) })}
      confirm={<p>提出以后由另一人确认，确认以前原登记的结果不变；经确认的更正随纪要公布。</p>}
    />
  );
}
