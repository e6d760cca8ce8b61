/** 轮到谁 at the desk of one decision: said to everybody with a post in its course, one's own first. It is 2026-11-20. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { approve, askFor } from '#test/engines/approval/approvals.ts';
import { openReview, SENT } from '#test/domains/procedure/review-room.ts';

const { database, people, reviewer, heard, sent, reviewed } = await openReview();
const { lead, otherLead, clerk, govOffice } = people;
const governor = await buildActor(database, people.units.office, [Role.GOV_LEADER]);

interface Turn {
  kind: string;
  post: string;
  mine: boolean;
  detail: string;
  dueOn: string | null;
}

async function turns(actor: Actor | null, no: string): Promise<readonly Turn[] | null> {
  const query = 'query ($no: String!) { decision(no: $no) { turns { kind post mine detail dueOn } } }';
  const { data, errors } = await ask(database, actor, { query, variables: { no } });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data?.decision as unknown as { turns: Turn[] | null } | null)?.turns ?? null;
}

it('送审以后，审查员看到轮到自己和期限；承办单位看到在审查员手里，不是自己', async () => {
  const matter = await heard();
  await matter.done('submitLegality', lead, SENT);
  expect(await turns(reviewer, matter.no)).toMatchObject([
    { kind: 'GIVE_LEGALITY_OPINION', post: '合法性审查员', mine: true, dueOn: '2026-12-01' },
  ]);
  for (const other of [lead, clerk, govOffice])
    expect(await turns(other, matter.no)).toMatchObject([{ kind: 'GIVE_LEGALITY_OPINION', mine: false }]);
});

it('退回的理由只有承办单位和全县的岗位看得到；别的单位、公众为空', async () => {
  const matter = await sent();
  await matter.done('returnLegality', reviewer, '第四条与第二条不一致，请核对后重新送审。');
  expect(await turns(lead, matter.no)).toMatchObject([
    { kind: 'SUBMIT_LEGALITY', mine: true, detail: expect.stringContaining('第四条') as string },
  ]);
  expect(await turns(otherLead, matter.no)).toBeNull();
  expect(await turns(null, matter.no)).toBeNull();
});

it('审查通过的，人人看到先由谁请批；请批以后看到在领导手里，批准以后轮到县政府办', async () => {
  const matter = await reviewed();
  const kinds = async (actor: Actor) => (await turns(actor, matter.no))?.map(({ kind }) => kind);
  for (const actor of [lead, reviewer, clerk])
    expect(await kinds(actor)).toEqual(['ASK_AGENDA', 'ASK_AGENDA']);
  const asked = await askFor(database, lead, 'AGENDA', matter.id);
  for (const actor of [lead, govOffice, clerk]) expect(await kinds(actor)).toEqual(['APPROVE_ASKED']);
  await approve(database, governor, asked);
  for (const actor of [lead, clerk]) expect(await kinds(actor)).toEqual(['SCHEDULE_DISCUSSION']);
});
