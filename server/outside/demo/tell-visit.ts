import { recordVillageVisit } from '#server/domains/village/record-village-visit.ts';
import { VisitForm } from '#server/law/village/village-visit.ts';
import { clerkOf } from './desks.ts';
import { kept, type Teller } from './teller.ts';

const SAID =
  '走了六户，多是老人。问到公交票价：四户说老人卡照旧就行，两户盼早班车提前到六点半。另有三户说村口到小学的路灯不亮。';

/** 入户走访: the unit that asks about the bus fares went to a village, and came back with an opinion and a need. */
export async function tellVisit(teller: Teller): Promise<void> {
  const [village] = await teller.rows<{ id: string }>(`select id from village where name = '石桥村'`);
  const [round] = await teller.rows<{ id: string }>(
    'select id from consultation where no = $1 and opens_at is not null order by round desc limit 1',
    [teller.shift.decisionNo(2)],
  );
  if (!village || !round) return;
  await teller.clock('2026-11-18', '17:20');
  const voices = [
    {
      consultationId: round.id,
      text: '早上六点半能有一班车，孩子上学、老人看病都赶得上，票价两元也愿意坐。',
    },
    { title: '石桥村村口路灯不亮', text: '村口到小学的六盏路灯都不亮，孩子放学要走夜路，请尽快修好。' },
  ];
  const day = teller.shift.day('2026-11-18');
  const clerk = teller.as(clerkOf('ndrc'));
  const met = [6, 9] as const;
  kept(
    await recordVillageVisit(
      clerk,
      village.id,
      VisitForm.HOUSEHOLD,
      day,
      '苏晴川、程晚舟',
      ...met,
      SAID,
      voices,
    ),
  );
}
