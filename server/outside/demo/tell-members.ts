import { saveOrganMember } from '#server/domains/meeting/save-organ-member.ts';
import { kept, type Teller } from './teller.ts';

const MEMBERS = [
  ['江怀民', '县长'],
  ['许存诚', '副县长'],
  ['郁思齐', '副县长'],
  ['韦望舒', '副县长'],
] as const;
const SINCE = '2026-01-12';

/** 会议组成人员: the list that the government's office keeps. */
export async function tellMembers(teller: Teller): Promise<void> {
  await teller.clock(SINCE, '09:00');
  const since = teller.shift.day(SINCE);
  for (const [name, post] of MEMBERS) {
    const input = { name, post, head: post === '县长', since, until: null };
    kept(await saveOrganMember(teller.as('zhengban'), null, null, input));
  }
}

/** Their ids by their names. */
export async function membersOf(teller: Teller): Promise<Map<string, string>> {
  const rows = await teller.rows<{ id: string; name: string }>('select id, name from organ_member');
  return new Map(rows.map(({ id, name }) => [name, id]));
}
