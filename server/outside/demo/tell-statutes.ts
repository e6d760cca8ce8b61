import type { StatuteInput } from '#schema/statute/statute-input.ts';
import { endStatute } from '#server/domains/statute/end-statute.ts';
import { proposeStatute } from '#server/domains/statute/propose-statute.ts';
import { confirmStatute } from '#server/domains/statute/rule-on-statute.ts';
import { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import { SCHOOL_TEXT } from './later-school-review.ts';
import { SCHOOL_MEETING } from './later-school-end.ts';
import { DOCUMENTS, PLANS, type ToldEdition } from './story-statutes.ts';
import { kept, type Teller } from './teller.ts';

const ENTERED = '2026-03-03';
/** The county's decision on the districts of the schools, once it was published here. */
const PUBLISHED = '2026-06-02';

/** 法规库 and 历史规划: entered by one person of 司法局, confirmed by another. */
export async function tellStatutes(teller: Teller): Promise<void> {
  await teller.clock(ENTERED, '15:00');
  for (const editions of DOCUMENTS) await tellEditions(teller, editions);
  for (const input of PLANS) await enter(teller, input, null);
  await teller.clock(PUBLISHED, '16:30');
  await enter(teller, schoolDocument(teller), null);
}

async function tellEditions(teller: Teller, editions: readonly ToldEdition[]): Promise<void> {
  let code: string | null = null;
  for (const { input, ended } of editions) {
    code = await enter(teller, input, code);
    if (ended) await confirm(teller, kept(await endStatute(teller.as('sifa'), code, ended)));
  }
}

/** Both steps; the code under which it is held. */
async function enter(teller: Teller, input: StatuteInput, code: string | null): Promise<string> {
  const id = kept(await proposeStatute(teller.as('sifa'), input, code));
  await confirm(teller, id);
  const [row] = await teller.rows<{ code: string }>('select code from statute where id = $1', [id]);
  return row?.code ?? '';
}

const confirm = async (teller: Teller, id: string) =>
  kept(await confirmStatute(teller.as('sifa2'), id, await teller.version('statute', id)));

/** 本平台公布的决策, under the number that it was issued with. */
const schoolDocument = ({ shift }: Teller): StatuteInput => ({
  title: '岚溪县城区义务教育学校招生服务片区调整方案',
  level: BasisLevel.POLICY_DOCUMENT,
  docNo: shift.text(SCHOOL_MEETING.issued.documentNo),
  issuer: '岚溪县人民政府',
  promulgatedOn: shift.day(PUBLISHED),
  fromDay: shift.day(PUBLISHED),
  url: '',
  whole: true,
  text: SCHOOL_TEXT,
  reason: '本平台公布的规范性文件，收入法规库',
});
