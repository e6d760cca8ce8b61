/** As what one can come, and for which side (可以报名的身份和方面). */
import type { HearingAttendance, SelectionMode, StakeholderSide } from '#client/graphql/graphql.ts';
import type { Choice } from '#client/ui/ChoiceGroup.tsx';
import { HEARING_ATTENDANCE_LABELS, STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';

interface Places {
  observerSeats: number;
  observersTaken: number;
  pressSeats: number;
  pressTaken: number;
  sides: readonly { side: StakeholderSide; seats: number; mode: SelectionMode }[];
}

type As<T extends string> = Choice & { value: T };

const standing = (seats: number, taken: number) =>
  taken >= seats ? `席位${seats}个，已满，再报名的为候补` : `席位${seats}个，还有${seats - taken}个`;

/** The sides whose participants are drawn from those who sign up. */
export const sidesOf = ({ sides }: Pick<Places, 'sides'>): As<StakeholderSide>[] =>
  sides
    .filter(({ mode }) => mode === 'DRAW')
    .map(({ side, seats }) => ({
      value: side,
      label: STAKEHOLDER_SIDE_LABELS[side],
      hint: `席位${seats}个`,
    }));

/** The places this hearing has, each with what is left of it. */
export function attendancesOf(places: Places): As<HearingAttendance>[] {
  const label = (value: HearingAttendance) => ({ value, label: HEARING_ATTENDANCE_LABELS[value] });
  const { observerSeats, observersTaken, pressSeats, pressTaken } = places;
  return [
    ...(sidesOf(places).length > 0
      ? [{ ...label('PARTICIPANT'), hint: '在会上陈述意见、提问、辩论；从报名的人中随机抽取' }]
      : []),
    ...(observerSeats > 0
      ? [{ ...label('OBSERVER'), hint: `到场听，不发言；${standing(observerSeats, observersTaken)}` }]
      : []),
    ...(pressSeats > 0 ? [{ ...label('PRESS'), hint: `采访报道；${standing(pressSeats, pressTaken)}` }] : []),
  ];
}
