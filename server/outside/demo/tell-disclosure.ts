import { checkDisclosureRow } from '#server/domains/disclosure/check-disclosure-row.ts';
import { publishDisclosureCatalogue } from '#server/domains/disclosure/publish-disclosure-catalogue.ts';
import { saveDisclosureCatalogue } from '#server/domains/disclosure/save-disclosure-catalogue.ts';
import { registerTerminal } from '#server/domains/terminal/register-terminal.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import type { DisclosedStory } from './disclosed-story.ts';
import { ADDED_LATER, DISCLOSED } from './story-disclosure.ts';
import { kept, type Teller } from './teller.ts';

/** 政务公开标准目录: two versions of it, and the checks of the units; one row nobody looked at. */
export async function tellDisclosure(teller: Teller): Promise<void> {
  await teller.clock('2026-10-09', '10:00');
  kept(await registerTerminal(teller.as('zhengban'), '1号自助终端', '县政务服务中心一楼政务公开专区'));
  await publish(teller, DISCLOSED, '');
  await teller.clock('2026-10-21', '10:00');
  const rows = [...DISCLOSED, ADDED_LATER];
  const id = await publish(teller, rows, '公共资源交易领域增加“采购意向”一行');
  await teller.clock('2026-11-18', '15:00');
  const stored = await teller.rows<{ id: string; item: string }>(
    'select id, item from disclosure_row where catalogue_id = $1',
    [id],
  );
  for (const { item, by, forgotten } of rows) {
    const row = stored.find((one) => one.item === item);
    if (row && !forgotten) kept(await checkDisclosureRow(teller.as(by), row.id));
  }
}

async function publish(teller: Teller, rows: readonly DisclosedStory[], changeNote: string): Promise<string> {
  const [author, reviewer] = [teller.as('zhengban'), teller.as('baomi')];
  const input = { changeNote, rows: rows.map((row) => typed(teller, row)) };
  const id = kept(await saveDisclosureCatalogue(author, 0, input));
  const version = () => teller.version('disclosure_catalogue', id);
  kept(await PAPERS.DISCLOSURE_CATALOGUE.submit(author, id, await version(), []));
  kept(await PAPERS.DISCLOSURE_CATALOGUE.pass(reviewer, id, await version()));
  kept(await publishDisclosureCatalogue(author, id, await version()));
  return id;
}

const typed = (
  teller: Teller,
  { time, unit, by, seqs = [], levels, audience, onRequest, addresses, ...said }: DisclosedStory,
) => ({
  field: said.field,
  matter: said.matter,
  item: said.item,
  content: said.content,
  basis: said.basis,
  channels: said.channels,
  rhythm: typeof time === 'number' ? ('ON_FORMATION' as const) : time,
  workingDays: typeof time === 'number' ? time : null,
  unitId: teller.units.get(unit) ?? null,
  ownerId: teller.people.get(by)?.id ?? null,
  levels: levels ?? (['COUNTY'] as const),
  audience: audience ?? '',
  onRequest: onRequest ?? false,
  addresses: addresses ?? [],
  decisionNos: seqs.map((seq) => teller.shift.decisionNo(seq)),
});
