import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { CancelHearing, PostponeHearing } from './hearing-documents.ts';
import { formOf, type HearingActionProps } from './hearing-record.ts';
import { usePlaceField } from './place-field.ts';
import { instantIn, wrongHour } from '#client/staff/ground/form/typed.ts';

interface NewTime {
  heldOn: string;
  startsAt: string;
  place: string;
  closesOn: string;
  closesHour: string;
  reason: string;
}

const timeFields = (place: RecordField<NewTime>): readonly RecordField<NewTime>[] => [
  { kind: 'day', name: 'heldOn', label: '延期到哪一天', required: true },
  { kind: 'text', name: 'startsAt', label: '开始的钟点', beside: true, required: true, wrong: wrongHour },
  { ...place, required: true },
  { kind: 'day', name: 'closesOn', label: '延长报名到', hint: '不延长的不填。', optional: true },
  { kind: 'text', name: 'closesHour', label: '报名截止的钟点', beside: true, wrong: wrongHour },
  { kind: 'area', name: 'reason', label: '延期的原因', hint: '随延期公告公布。' },
];

/** 延期: list and materials are done again, with new clocks. */
export function Postpone({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'postpone');
  const newPlace = usePlaceField<NewTime>();
  const { startsAt, place } = hearing;
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="延期"
      document={PostponeHearing}
      record={{
        heldOn: '',
        startsAt: startsAt ?? '',
        place: place ?? '',
        closesOn: '',
        closesHour: '24:00',
        reason: '',
      }}
      fields={timeFields(newPlace)}
      aliases={{ signUpClosesAt: 'closesOn' }}
      variables={({ closesOn, closesHour, ...values }) => ({
        ...on,
        input: { ...values, signUpClosesAt: instantIn(closesOn, closesHour) },
      })}
      confirm={<p>延期公告立即公布；回到公告阶段，参加人名单和材料送达按新的日期重新办理。</p>}
    />
  );
}

/** 取消: whoever read the notice reads why it is not held. */
export function Cancel({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'cancel');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="取消听证会"
      document={CancelHearing}
      record={{ reason: '' }}
      fields={[{ kind: 'area', name: 'reason', label: '取消的原因', hint: '公告过的，原因向社会公布。' }]}
      variables={({ reason }) => ({ ...on, reason })}
      confirm={<p>取消以后不能恢复；已经公告的，取消和原因同时公布。</p>}
    />
  );
}
