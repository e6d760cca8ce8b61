import { Readable } from 'node:stream';
import { newId } from '#schema/kernel/id.ts';
import { addVillage } from '#server/domains/village/add-village.ts';
import { correctVillagePosting } from '#server/domains/village/correct-village-posting.ts';
import { postVillageAffairs } from '#server/domains/village/post-village-affairs.ts';
import { addVillagePhoto } from '#server/engines/files/add-village-photo.ts';
import { takeFile } from '#server/engines/files/take-file.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DisclosureKind, Rhythm, rhythmOf } from '#server/law/village/disclosure-kind.ts';
import { type DisclosurePeriod, periodAfter, periodAt } from '#server/law/village/disclosure-period.ts';
import { clerkOf } from './desks.ts';
import { pngOf } from './picture.ts';
import { AT_ONCE, BOARD, ENTRIES, FORGOTTEN, TOLD, type ToldVillage, VILLAGES } from './story-villages.ts';
import { kept, type Teller } from './teller.ts';

const SIGNED_AFTER = 5;
const POSTED_AFTER = 8;
const REASON = '漏列一笔保洁员误工补贴，村务监督委员会核对时发现。';

/** 村务公开 of two towns: since two quarters; one posting is missing, one was corrected, one was made at once. */
export async function tellVillages(teller: Teller): Promise<void> {
  const { today } = teller.shift;
  const quarter = periodAt(Rhythm.QUARTERLY, today);
  const before = periodAt(Rhythm.QUARTERLY, addDays(quarter.firstDay, -1));
  const first = periodAt(Rhythm.QUARTERLY, addDays(before.firstDay, -1));
  for (const village of VILLAGES) {
    await goTo(teller, first.firstDay);
    const townId = teller.units.get(village.unit) ?? '';
    const { name, financeMonthly } = village;
    const clerk = teller.as(clerkOf(village.unit));
    const no = kept(await addVillage(clerk, townId, name, financeMonthly, first.firstDay));
    const [{ id } = { id: '' }] = await teller.rows<{ id: string }>('select id from village where no = $1', [
      no,
    ]);
    await tellPeriods(teller, { ...village, id }, first);
  }
  await tellCorrection(teller, first);
  await tellAtOnce(teller);
}

const goTo = (teller: Teller, day: CalendarDay, time = '09:30') =>
  teller.clock(teller.shift.written(day), time);

type Known = ToldVillage & { id: string };

/** Every period that is over long enough to be posted. */
async function tellPeriods(teller: Teller, village: Known, first: DisclosurePeriod): Promise<void> {
  for (const kind of Object.values(DisclosureKind)) {
    const rhythm = rhythmOf(kind, village.financeMonthly);
    if (rhythm === Rhythm.AT_ONCE) continue;
    const { today } = teller.shift;
    let period = periodAt(rhythm, first.firstDay);
    for (; addDays(period.lastDay, POSTED_AFTER) < today; period = periodAfter(period))
      if (kind !== village.missing || period.key !== first.key) await post(teller, village, kind, period);
  }
}

const contentOf = ({ signedByName, supervisorName }: ToldVillage, text: string, signedOn: CalendarDay) => ({
  text,
  entries: [],
  pictures: [],
  signedByName,
  signedOn,
  supervisorName,
});

async function post(
  teller: Teller,
  village: Known,
  kind: DisclosureKind,
  { key, lastDay }: DisclosurePeriod,
): Promise<void> {
  await goTo(teller, addDays(lastDay, POSTED_AFTER));
  const finance = kind === DisclosureKind.FINANCE;
  const content = contentOf(village, TOLD[kind] ?? '', addDays(lastDay, SIGNED_AFTER));
  const input = {
    ...content,
    entries: finance ? ENTRIES : [],
    pictures: finance ? [await picture(teller, village)] : [],
  };
  kept(await postVillageAffairs(teller.as(clerkOf(village.unit)), village.id, kind, key, input));
}

/** Through the door of every upload. */
async function picture(teller: Teller, { unit, id: villageId }: Known) {
  const source = Readable.from(pngOf(BOARD));
  const file = await takeFile(teller.services.media, { name: '公开栏.png', source, maxMegabytes: 5 });
  const id = kept(await addVillagePhoto(teller.as(clerkOf(unit)), { id: newId(), villageId }, file));
  return { id, alt: '示意图：公开栏上贴着一张收支表', caption: '村口公开栏（示意图）', consent: true };
}

async function tellCorrection(teller: Teller, { key, lastDay }: DisclosurePeriod): Promise<void> {
  const village = VILLAGES[1];
  const [wrong] = await teller.rows<{ id: string }>(
    `select p.id from village_posting p join village v on v.id = p.village_id
     where v.name = $1 and p.kind = 'FINANCE' and p.period = $2`,
    [village?.name, key],
  );
  if (!village || !wrong) return;
  await goTo(teller, addDays(lastDay, POSTED_AFTER + 12));
  const content = contentOf(village, TOLD.FINANCE ?? '', addDays(lastDay, POSTED_AFTER + 11));
  const input = { ...content, entries: [...ENTRIES, FORGOTTEN] };
  kept(await correctVillagePosting(teller.as(clerkOf(village.unit)), wrong.id, REASON, input));
}

async function tellAtOnce(teller: Teller): Promise<void> {
  const [village] = VILLAGES;
  const day = teller.shift.day('2026-11-12');
  const [row] = await teller.rows<{ id: string }>('select id from village where name = $1', [village?.name]);
  if (!village || !row) return;
  await goTo(teller, addDays(day, 1), '16:10');
  const input = contentOf(village, AT_ONCE, day);
  kept(
    await postVillageAffairs(teller.as(clerkOf(village.unit)), row.id, DisclosureKind.INTERESTS, day, input),
  );
}
