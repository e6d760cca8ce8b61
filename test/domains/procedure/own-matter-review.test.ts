/** 国令713号第二十五条: what the department for reviews brings itself, or somebody drafted, is reviewed by others. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import { kindsOf } from '#test/domains/workbench/tasks.ts';
import { judgedAs } from './reviewing.ts';
import type { Matter } from './review-questions.ts';
import { openReview, PASS, SENT } from './review-room.ts';

const room = await openReview();
const { database, people, reviewer, both, heard, sent, reviewed } = room;
const { units } = people;
const justiceLead = await buildActor(database, units.justice, [Role.UNIT_LEAD]);

/** 司法局 brings it. */
async function ofJustice(matter: Matter): Promise<Matter> {
  await database.sql(
    'update decision set lead_unit_id = $2::uuid, unit_ids = array[$2::uuid] where id = $1',
    [matter.id, units.justice.id],
  );
  return matter;
}

describe('司法局自己承办的', () => {
  it('没有别的部门的合法性审查员的，送审时就指出；设了以后可以送审', async () => {
    await database.sql('update person set active = false where id = $1', [both.id]);
    const matter = await ofJustice(await heard());
    const [finding] = await matter.refused('submitLegality', justiceLead, SENT);
    expect(finding?.code).toBe('REVIEWER_MISSING');
    const other = await buildActor(database, units.office, [Role.LEGALITY_REVIEWER]);
    await matter.done('submitLegality', justiceLead, SENT);
    expect(await kindsOf(database, reviewer, matter.no)).toEqual([]);
    expect(await kindsOf(database, other, matter.no)).toEqual(['GIVE_LEGALITY_OPINION']);
    await matter.done('giveLegalityOpinion', other, PASS);
  });

  it('司法局的人不出具意见、不要求补充、不退回、不确认审查后的修改', async () => {
    const matter = await ofJustice(await sent());
    const OWN = ['REVIEWER_OF_OWN_UNIT'];
    expect(await matter.codes('giveLegalityOpinion', reviewer, PASS)).toEqual(OWN);
    for (const verb of ['requestLegalitySupplement', 'returnLegality'] as const)
      expect(await matter.codes(verb, reviewer, '依据文本不全，请补充省级文件。')).toEqual(OWN);
    const later = await ofJustice(await reviewed());
    const [version] = await database.sql<{ id: string }>(
      'select id from draft_version where decision_id = $1',
      [later.id],
    );
    const judging = { actor: reviewer, draftVersionId: version?.id ?? '', verdicts: [] };
    expect(await judgedAs(database, later, judging)).toContain(OWN[0]);
  });
});

it('草案是本人起草的，不能出具意见', async () => {
  const matter = await sent();
  await database.sql('alter table draft_version disable trigger user');
  await database.sql('update draft_version set made_by_id = $2 where decision_id = $1', [
    matter.id,
    reviewer.id,
  ]);
  await database.sql('alter table draft_version enable trigger user');
  expect(await matter.codes('giveLegalityOpinion', reviewer, PASS)).toEqual(['REVIEWER_DRAFTED']);
});
