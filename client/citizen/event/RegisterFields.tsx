import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { heldText } from '../parts/activity-standing.ts';
import type { Sent } from '../form-state.ts';
import { ReachFields } from '../ReachFields.tsx';
import { NameField, PersonsField } from '../WhoFields.tsx';
import type { RegisterSlot } from './RegisterForm.tsx';
import { seatsText } from '../parts/event-standing.ts';

interface PartyFieldsProps {
  sent: Sent;
  slots: readonly RegisterSlot[];
  partyMax: number;
}

/** Which slot and how many persons; said beforehand when a party would have to wait. */
export function PartyFields({ sent, slots, partyMax }: PartyFieldsProps) {
  const choices = slots.flatMap((slot) => {
    const seats = slot.groups.find(({ category }) => category == null);
    return seats ? [{ value: seats.id, label: heldText(slot), hint: seatsText(slot) }] : [];
  });
  return (
    <>
      <ChoiceGroup
        name="groupId"
        label="参加哪一场"
        error={sent.error('groupId')}
        choices={choices}
        defaultValue={sent.value('groupId', choices.length === 1 ? choices[0]?.value : '')}
      />
      <PersonsField
        sent={sent}
        hint={`连您在内，一次最多报${partyMax}人，一起报、一起候补；剩下的名额坐不下的，排队候补，不会被后来的人越过。`}
      />
    </>
  );
}

/** Names of the participants, a contact for changes, and their needs. */
export const RegistrantFields = ({ sent }: { sent: Sent }) => (
  <>
    <NameField sent={sent} hint="几个人一起来的，写一位的姓名；签到时核对。" />
    <ReachFields
      sent={sent}
      needed
      hint="活动提醒、改期、取消和候补轮到时，主办单位用它告诉您。"
      label="怎样联系您"
    />
    <TextInput
      optional
      name="needs"
      label="需要的帮助"
      hint="如轮椅通道、手语翻译。"
      error={sent.error('needs')}
      defaultValue={sent.value('needs')}
    />
    <PupilFields sent={sent} />
  </>
);

/** 未满14周岁的参加人: by a guardian, without the child's name. */
const PupilFields = ({ sent }: { sent: Sent }) => (
  <>
    <Checkbox
      name="withMinor"
      label="同来的人中有未满14周岁的孩子"
      hint="请由监护人报名，填监护人的联系方式；不用填孩子的姓名。"
      defaultChecked={sent.value('withMinor') === 'on'}
    />
    <TextInput
      optional
      width="mid"
      name="guardian"
      label="监护人姓名"
      hint="只有带孩子来的才填。"
      error={sent.error('guardian')}
      defaultValue={sent.value('guardian')}
    />
  </>
);
