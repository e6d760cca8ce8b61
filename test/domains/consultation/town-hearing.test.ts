/** 国令713号第十四条: whoever handles the opinions sees which towns have not spoken, against the towns the county told. */
import { describe, expect, it } from 'vitest';
import { overviewTable } from '#server/domains/consultation/overview/overview-table.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { ask, codesOf, contextOf } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { tellTowns } from './town-telling.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);
const PLACES = ['青石镇', '青石镇河西村', '东街街道', '外地', null];
for (const region of PLACES) {
  const { id } = await buildComment(database, matter, { text: '临河乡的车太少。' });
  await database.sql('update comment set region = $2 where id = $1', [id, region]);
}
const withdrawn = await buildComment(database, matter, { status: CommentStatus.WITHDRAWN });
await database.sql(`update comment set region = '临河乡' where id = $1`, [withdrawn.id]);

const heard = async (actor: typeof people.clerk | null) =>
  ask(database, actor, {
    query: `query($id: ID!) { townHearing(consultationId: $id) { told untold few source countedOn
      towns { name population opinions perThousand unheard } } opinionOverview(consultationId: $id) { towns { name count } } }`,
    variables: { id: matter.id },
  });
const table = async () => (await overviewTable(contextOf(database, people.clerk), matter.id))?.plan;

describe('还没有听到的地方', () => {
  it('本县没有填写乡镇的，不比对，文件里也写明', async () => {
    expect((await heard(people.clerk)).data?.townHearing).toBeNull();
    expect((await table())?.notes?.join('')).toContain('没有比对哪里还没有听到');
  });

  it('每个乡镇几条、每千人几条；撤回的不计，没有写明和外地的另计', async () => {
    await tellTowns(database, people.admin);
    const { data, errors } = await heard(people.clerk);
    expect(errors).toBeUndefined();
    expect(data?.townHearing).toEqual({
      told: 3,
      untold: 2,
      few: true,
      source: '第七次全国人口普查',
      countedOn: '2020-11-01',
      towns: [
        { name: '青石镇', population: 40_000, opinions: 2, perThousand: 0.05, unheard: false },
        { name: '东街街道', population: 20_000, opinions: 1, perThousand: 0.05, unheard: false },
        { name: '临河乡', population: 10_000, opinions: 0, perThousand: 0, unheard: true },
      ],
    });
  });

  it('文字里提到的乡镇，也照填写的名单', async () => {
    expect((await heard(people.clerk)).data).toHaveProperty('opinionOverview.towns', [
      { name: '临河乡', count: 5 },
      { name: '青石镇', count: 0 },
      { name: '东街街道', count: 0 },
    ]);
  });

  it('会议用的文件里是同样的数字，写明到当地听取', async () => {
    const plan = await table();
    expect(plan?.rows).toContainEqual([
      '住在哪里',
      '临河乡',
      0,
      '0.0%',
      '常住人口10000人，每千人0条；还没有听到',
    ]);
    const notes = plan?.notes?.join('');
    expect(notes).toContain('还没有人提出意见：临河乡。请到当地听取');
    expect(notes).toContain('人口数：第七次全国人口普查，截至2020年11月1日。');
  });

  it('领导看得到；公众、外单位的经办人看不到', async () => {
    expect((await heard(people.govOffice)).errors).toBeUndefined();
    expect(codesOf(await heard(people.otherClerk))).toContain('NOT_FOUND');
    expect(codesOf(await heard(null))).toContain('UNAUTHENTICATED');
  });
});
