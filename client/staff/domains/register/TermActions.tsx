import { longDate } from '#client/format.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { usePolicy } from '#client/staff/domains/proposal/use-policy.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { lastDayOf } from '#server/law/register/representative.ts';
import type { RepresentativeRecord } from './representative-record.ts';
import { ExcuseRepresentative, RenewRepresentative, VerifyRepresentative } from './standing-documents.ts';

interface TermActionProps {
  representative: RepresentativeRecord;
  today: CalendarDay;
  capability: CapabilityRef;
}

/** 核实入库: by another person than whoever entered them. */
export const VerifyAction = ({ representative: { id, version, name }, capability }: TermActionProps) => (
  <ActionForm
    form={`representative:${id}:verify`}
    capability={capability}
    word="核实入库"
    document={VerifyRepresentative}
    fields={[
      {
        name: 'note',
        label: '怎样核实',
        kind: 'area',
        hint: '如“当面查看身份证，年满十八周岁”。不登记证件号码。',
      },
    ]}
    variables={({ note = '' }) => ({ id, version, note })}
    confirm={`${name}入库后可以被抽选、受邀列席；同意公开姓名的，姓名出现在公开的代表名单里。`}
  />
);

/** 续任: a new term begins where the old one ends, or today; it is no longer than the county set. */
export function RenewAction({ representative, today, capability }: TermActionProps) {
  const { id, version, termEndsOn } = representative;
  const { representativeTermYears } = usePolicy();
  const next = addDays(termEndsOn as CalendarDay, 1);
  const startsOn = next < today ? today : next;
  const longest = lastDayOf(startsOn, representativeTermYears);
  return (
    <ActionForm
      form={`representative:${id}:renew`}
      capability={capability}
      word="续任"
      look="quiet"
      document={RenewRepresentative}
      fields={[
        {
          name: 'termEndsOn',
          label: '新任期最后一日',
          kind: 'day',
          min: startsOn,
          max: longest,
          initial: longest,
          hint: `新任期自${longDate(startsOn)}起，最晚至${longDate(longest)}。`,
        },
      ]}
      variables={({ termEndsOn: last = '' }) => ({ id, version, termEndsOn: last })}
    />
  );
}

/** 登记请假: not drawn and not invited until and with a day. */
export const AwayAction = ({ representative, today, capability }: TermActionProps) => {
  const { id, version, awayUntil, termEndsOn } = representative;
  return (
    <ActionForm
      form={`representative:${id}:away`}
      capability={capability}
      word="登记请假"
      look="quiet"
      document={ExcuseRepresentative}
      fields={[
        {
          name: 'awayUntil',
          label: '请假至',
          kind: 'day',
          min: today,
          max: termEndsOn,
          initial: awayUntil ?? '',
          hint: '到这一日为止（含当日）不抽选、不邀请。',
        },
        {
          name: 'reason',
          label: '请假的理由',
          kind: 'area',
          hint: '写明谁提出、为什么，如“本人来电，外出务工到年底”；记入代表的经过。',
        },
      ]}
      variables={({ awayUntil: day = '', reason = '' }) => ({ id, version, awayUntil: day, reason })}
    />
  );
};

/** 销假: they can be invited again. */
export const BackAction = ({ representative: { id, version }, capability }: TermActionProps) => (
  <ActionForm
    form={`representative:${id}:back`}
    capability={capability}
    word="销假"
    look="quiet"
    document={ExcuseRepresentative}
    variables={() => ({ id, version, awayUntil: null, reason: '' })}
  />
);
