import { expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { EXPERTS } from './samples.ts';
import { type Besides, type Done, openRoom, recordExpertReview } from './steps.ts';

const { database, people, matter, paper } = await openRoom();
const reviewed = async (change: object = {}, besides: Besides = {}) => {
  const { id } = await matter();
  const input = { ...EXPERTS, fileIds: [await paper(id, DocumentKind.EXPERT_OPINION)], ...change };
  return resultOf(await ask(database, people.clerk, recordExpertReview(id, input, besides)));
};
const [member] = EXPERTS.members;
const [opinion] = EXPERTS.opinions;

it('第十九条 专家论证登记以后，该程序为已履行；谁说了什么、采纳了什么都在记录里', async () => {
  const done = (await reviewed()) as unknown as Done;
  expect(done.requirements.find(({ kind }) => kind === 'EXPERT_REVIEW')).toMatchObject({
    status: 'DONE',
    happenedOn: '2026-11-10',
    note: '论证会，出具意见1份',
  });
  expect(done.records[0]?.lines).toEqual([
    { label: '方式', text: '论证会' },
    { label: '专家来源', text: '省级专家库' },
    { label: '参加论证', text: '王建国（省建筑设计院），声明无直接利害关系' },
    { label: '参加论证', text: '李敏（省房地产学会），声明无直接利害关系，持不同意见' },
    { label: '专家王建国：必要性', text: opinion?.necessity },
    { label: '专家王建国：可行性', text: opinion?.feasibility },
    { label: '专家王建国：科学性', text: opinion?.scientificMerit },
    { label: '不同意见', text: EXPERTS.dissent },
    { label: '采纳', text: '分楼栋出具结构安全鉴定（写入第六条）' },
    {
      label: '不采纳',
      text: '提高一层业主的补偿标准（补偿由业主协商确定，政府不宜规定统一的标准，已在说明中写明。）',
    },
  ]);
});

it.each<[string, object, string[]]>([
  [
    '第二十条 有直接利害关系',
    { members: [{ ...member, interest: 'DIRECT', dissenting: true }] },
    ['EXPERT_CONFLICT'],
  ],
  [
    '没有声明有无利害关系',
    { members: [{ ...member, interest: null, dissenting: true }] },
    ['EXPERT_INTEREST_UNDECLARED'],
  ],
  ['没有选专家', { members: [] }, ['EXPERT_PANEL_EMPTY']],
  ['意见没有签名', { opinions: [{ ...opinion, signed: false }] }, ['EXPERT_OPINION_UNSIGNED']],
  [
    '机构的意见没有盖章',
    { opinions: [{ ...opinion, expertKind: 'INSTITUTION' }] },
    ['EXPERT_OPINION_UNSIGNED'],
  ],
  ['没有论证科学性', { opinions: [{ ...opinion, scientificMerit: '' }] }, ['EXPERT_OPINION_INCOMPLETE']],
  ['没有采纳情况', { adoptions: [] }, ['EXPERT_ADOPTION_MISSING']],
  [
    '不采纳没有理由',
    { adoptions: [{ opinion: '提高补偿标准', adopted: false, reason: '不采纳' }] },
    ['EXPERT_REJECTION_REASON_REQUIRED'],
  ],
  ['采纳可以不写理由', { adoptions: [{ opinion: '出具鉴定', adopted: true }] }, []],
  [
    '没有写明是哪条意见',
    { adoptions: [{ opinion: ' ', adopted: true }] },
    ['EXPERT_ADOPTION_OPINION_REQUIRED'],
  ],
  ['没有附论证意见', { fileIds: [] }, ['DOCUMENT_REQUIRED']],
])('%s', async (_, change, codes) => {
  expect(((await reviewed(change)).findings ?? []).map(({ code }) => code)).toEqual(codes);
});

it.each<[string, object, string]>([
  ['没有持不同意见的专家', { members: [member] }, 'DISSENTERS_WANTED'],
  [
    '都来自一个单位',
    { members: EXPERTS.members.map((one) => ({ ...one, employer: '省建筑设计院' })) },
    'EXPERTS_OF_ONE_EMPLOYER',
  ],
  ['第二十一条 专家不是从专家库中选择', { library: null }, 'EXPERT_LIBRARY_UNREACHED'],
  ['有不同意见而没有写明', { dissent: '' }, 'DISSENT_UNTOLD'],
])('%s，写明理由后可以登记，理由存档', async (_, change, code) => {
  const refused = await reviewed(change);
  expect(refused.findings?.map((finding) => finding.code)).toEqual([code]);
  const reason = '省内该专业专家仅此两人，论证中意见一致。';
  const done = await reviewed(change, { acknowledged: [{ code, reason }] });
  expect(done.__typename).toBe('Decision');
  expect(
    await database.sql('select reason from acknowledged_warning where target_id = $1 and code = $2', [
      done.id,
      code,
    ]),
  ).toEqual([{ reason }]);
});
