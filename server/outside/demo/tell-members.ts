import { confirmChange } from '#server/engines/change/answer-change.ts';
import { CHANGES } from '#server/outside/wiring/changes.ts';
import { proposeMemberChange } from '#server/domains/meeting/propose-member-change.ts';
import { kept, type Teller } from './teller.ts';

const MEMBERS = [
  ['江怀民', '县长'],
  ['许存诚', '副县长'],
  ['郁思齐', '副县长'],
  ['韦望舒', '副县长'],
] as const;
const SINCE = '2026-01-12';
const REASON = '县人大第十七届一次会议选举产生，公告第1号';

const confirm = confirmChange(CHANGES);

/** 会议组成人员: the list that the government's office keeps, entered by one and confirmed by another. */
export async function tellMembers(teller: Teller): Promise<void> {
  await teller.clock(SINCE, '09:00');
  const since = teller.shift.day(SINCE);
  for (const [name, post] of MEMBERS) {
    const term = { name, post, head: post === '县长', since, until: null };
    const input = { ...term, authorisationNo: null, authorisationOn: null };
    const proposed = await proposeMemberChange(teller.as('zhengban'), null, null, input, REASON);
    kept(await confirm(teller.as('zhengban2'), kept(proposed)));
  }
}

/** Their ids by their names. */
export async function membersOf(teller: Teller): Promise<Map<string, string>> {
  const rows = await teller.rows<{ id: string; name: string }>('select id, name from organ_member');
  return new Map(rows.map(({ id, name }) => [name, id]));
}
