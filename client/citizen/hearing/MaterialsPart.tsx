import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { longDate } from '#client/format.ts';
import { Part } from '#client/ui/Part.tsx';
import { Table } from '#client/ui/Table.tsx';
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
      <Table
        caption="材料送达的情况"
        captionHidden
        columns={[{ label: '参加人' }, { label: '送达日期' }, { label: '距听证会', num: true }]}
        rows={called.map(({ id, displayName, deliveredOn }) => ({
          key: id,
          cells: [
            displayName,
            deliveredOn ? longDate(deliveredOn) : '尚未送达',
            deliveredOn ? `${daysBetween(deliveredOn as CalendarDay, heldOn)}日` : '—',
          ],
        }))}
      />
    </Part>
  );
}
