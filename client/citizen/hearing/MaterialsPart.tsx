import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MaterialsPart_HearingFragment as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Part } from '#client/ui/Part.tsx';
import { type CalendarDay, daysBetween, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { HEARING_MATERIAL_DAYS, latestDelivery } from '#server/law/hearing/hearing-materials.ts';
import { PARTS } from './parts.ts';

export const MaterialsPartFragment = graphql(`
  fragment MaterialsPart_hearing on Hearing {
    heldOn
    participants {
      id
      displayName
      declined
      deliveredOn
    }
  }
`);

/** 材料送达 (第十六条): how many days before the hearing each participant had the materials. */
export function MaterialsPart({ hearing }: { hearing: FragmentType<typeof MaterialsPartFragment> }) {
  const { heldOn, participants } = readFragment(MaterialsPartFragment, hearing);
  const called = participants.filter(({ declined }) => !declined);
  if (called.length === 0 || !heldOn || !isCalendarDay(heldOn)) return null;
  return (
    <Part {...PARTS.materials}>
      <p>
        听证会材料应当在听证会召开{HEARING_MATERIAL_DAYS}日前送达每一位参加人，最迟
        {longDate(latestDelivery(heldOn))}（国令713号第十六条）。
      </p>
      {deliveriesOf(called, heldOn).map(([day, text]) => (
        <p key={day}>
          <b>{day}</b>　{text}
        </p>
      ))}
    </Part>
  );
}

/** Participants by the day on which they had the materials (送达日期), the earliest first; those without them last. */
function deliveriesOf(called: Data['participants'], heldOn: CalendarDay): [day: string, text: string][] {
  const days = [...new Set(called.map(({ deliveredOn }) => deliveredOn))].toSorted((one, other) =>
    (one ?? '~').localeCompare(other ?? '~'),
  );
  return days.map((day) => {
    const those = called.filter(({ deliveredOn }) => deliveredOn === day);
    const before = day ? `距听证会${daysBetween(day as CalendarDay, heldOn)}日，` : '';
    const names = those.map(({ displayName }) => displayName).join('、');
    return [day ? longDate(day) : '尚未送达', `${before}${those.length}人：${names}`];
  });
}
