import { expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildExpert, DISSENTER, type ExpertPlan } from '#test/kernel/build-experts.ts';
import { EXPERTS } from './samples.ts';
import { type Besides, type Done, openRoom, recordExpertReview } from './steps.ts';

const { database, people, matter, paper } = await openRoom();
const BOTH: readonly ExpertPlan[] = [{}, DISSENTER];

/** 专家论证 recorded from these letters. */
const reviewed = async (
  letters: readonly ExpertPlan[] = BOTH,
  change: object = {},
  besides: Besides = {},
) => {
  const { id } = await matter();
  for (const letter of letters) await buildExpert(database, people, id, letter);
  const input = { ...EXPERTS, fileIds: [await paper(id, DocumentKind.EXPERT_OPINION)], ...change };
  return resultOf(await ask(database, people.clerk, recordExpertReview(id, input, besides)));
};
const codesOf = ({ findings }: { findings?: { code: string }[] }) => (findings ?? []).map(({ code }) => code);

it('第十九条 专家论证由各位专家的答复登记：谁声明了什么、说了什么、怎样署名、采纳了什么都在记录里', async () => {
  const done = (await reviewed()) as unknown as Done;
  expect(done.requirements.find(({ kind }) => kind === 'EXPERT_REVIEW')).toMatchObject({
    status: 'DONE',
    happenedOn: '2026-11-10',
    note: '论证会，出具意见2份',
  });
  const signed = (name: string) => `凭专用链接署名（${name}），2026年11月10日，草案摘要${'a'.repeat(12)}`;
  expect(done.records[0]?.lines).toEqual([
    { label: '方式', text: '论证会' },
    { label: '专家来源', text: '省级专家库' },
    { label: '参加论证', text: '王建国（省建筑设计院），省级专家库，声明无直接利害关系' },
    { label: '参加论证', text: '李敏（省房地产学会），省级专家库，声明无直接利害关系，持不同意见' },
    { label: '专家王建国：必要性', text: '老旧小区老龄化突出，加装电梯有必要。' },
    { label: '专家王建国：可行性', text: '多数楼栋结构允许加装。' },
    { label: '专家王建国：科学性', text: '分摊系数的测算方法合理。' },
    { label: '专家王建国：结论', text: '修改后赞成' },
    { label: '专家王建国：署名', text: signed('王建国') },
    { label: '专家李敏：可行性', text: '一层业主的补偿标准偏低。' },
    { label: '专家李敏：结论', text: '不赞成' },
    { label: '专家李敏：署名', text: signed('李敏') },
    { label: '不同意见', text: expect.stringContaining('李敏：一层业主的补偿标准偏低。') as string },
    { label: '采纳', text: '王建国（必要性）：老旧小区老龄化突出，加装电梯有必要。（写入第六条）' },
    { label: '采纳', text: '王建国（可行性）：多数楼栋结构允许加装。（写入第六条）' },
    { label: '采纳', text: '王建国（科学性）：分摊系数的测算方法合理。（写入第六条）' },
    {
      label: '不采纳',
      text: '李敏（可行性）：一层业主的补偿标准偏低。（补偿由业主协商确定，政府不宜规定统一的标准，已在说明中写明。）',
    },
    { label: '所审文本', text: '没有定稿的草案' },
  ]);
});

it('回避的、逾期没有答复的写在记录里，不算参加论证', async () => {
  const done = (await reviewed([
    ...BOTH,
    { name: '夏宁', interest: InterestDeclaration.DIRECT },
    { name: '何平', interest: null, reply: null },
  ])) as unknown as Done;
  expect(done.records[0]?.lines.filter(({ label }) => label === '没有参加论证')).toEqual([
    { label: '没有参加论证', text: '夏宁（省建筑设计院），省级专家库，有直接利害关系，回避' },
    { label: '没有参加论证', text: '何平（省建筑设计院），省级专家库，未答复' },
  ]);
});

it('书面意见处处标明由承办单位录入；书面咨询以最后答复之日为论证之日', async () => {
  const change = { form: 'WRITTEN', heldOn: null, fileIds: [] };
  const done = (await reviewed([{ way: ReplyWay.PAPER }, DISSENTER], change)) as unknown as Done;
  expect(done.records[0]).toMatchObject({ happenedOn: '2026-11-10' });
  expect(JSON.stringify(done.records[0]?.lines)).toContain('书面意见由承办单位录入');
});

const waiting: ExpertPlan = { name: '何平', interest: null, reply: null, dueOn: '2026-12-01' };

it.each<[string, readonly ExpertPlan[], object, string[]]>([
  ['没有请专家', [], {}, ['EXPERT_PANEL_EMPTY', 'EXPERT_OPINION_MISSING', 'EXPERT_ADOPTION_MISSING']],
  ['还没有到答复的最后日期', [...BOTH, waiting], {}, ['EXPERTS_STILL_ASKED']],
  ['没有说明研究采纳情况', [{ untreated: true }, DISSENTER], {}, ['EXPERT_OPINION_UNTREATED']],
  ['没有论证科学性', [{ scientificMerit: '' }, DISSENTER], {}, ['EXPERT_OPINION_INCOMPLETE']],
  [
    '机构的意见没有盖章',
    [{ expert: { kind: ExpertKind.INSTITUTION } }, DISSENTER],
    {},
    ['EXPERT_OPINION_UNSIGNED'],
  ],
  ['论证会没有日期', BOTH, { heldOn: null }, ['EXPERT_MEETING_DAY_REQUIRED']],
  ['论证会没有记录', BOTH, { fileIds: [] }, ['DOCUMENT_REQUIRED']],
])('%s', async (_, letters, change, codes) => {
  expect(codesOf(await reviewed(letters, change))).toEqual(codes);
});

const agreeing: ExpertPlan = { ...DISSENTER, expert: { employer: '省房地产学会' } };

it.each<[string, readonly ExpertPlan[], string]>([
  ['没有持不同意见的专家', [{}, agreeing], 'DISSENTERS_WANTED'],
  [
    '都来自一个单位',
    [{}, { ...DISSENTER, expert: { employer: '省建筑设计院', dissenting: true } }],
    'EXPERTS_OF_ONE_EMPLOYER',
  ],
  [
    '第二十一条 专家不是从专家库中选择',
    [{ expert: { library: null } }, DISSENTER],
    'EXPERT_LIBRARY_UNREACHED',
  ],
  [
    '持不同意见的专家没有说出不同意见',
    [{ reply: UnitReply.AGREE }, { ...DISSENTER, reply: UnitReply.AGREE }],
    'DISSENT_UNTOLD',
  ],
])('%s，写明理由后可以登记，理由存档', async (_, letters, code) => {
  expect(codesOf(await reviewed(letters))).toEqual([code]);
  const reason = '省内该专业专家仅此两人，论证中意见一致。';
  const done = await reviewed(letters, {}, { acknowledged: [{ code, reason }] });
  expect(done.__typename).toBe('Decision');
  expect(
    await database.sql('select reason from acknowledged_warning where target_id = $1 and code = $2', [
      done.id,
      code,
    ]),
  ).toEqual([{ reason }]);
});
