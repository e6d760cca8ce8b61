import { expect, it } from 'vitest';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildInquiries, buildInquiry, type InquiryPlan } from '#test/kernel/build-inquiry.ts';
import { UNITS } from './samples.ts';
import { type Done, openRoom, recordUnitConsultation } from './steps.ts';

const { database, people, matter, stored } = await openRoom();
const { clerk } = people;
const EXPLAINED = {
  dispute: '补贴由谁承担',
  ownView: '县级承担一半',
  reasons: '省级补助只覆盖一半',
  basis: '省住建厅2025年第8号文',
};

async function recorded(letters: readonly InquiryPlan[], input: object = {}) {
  const { id } = await matter();
  for (const letter of letters) await buildInquiry(database, people, id, letter);
  return resultOf(await ask(database, clerk, recordUnitConsultation(id, { ...UNITS, ...input })));
}

it('记录的日期为最后一次反馈或者送出之日；逾期没有反馈的如实写明，谁签署的、读的哪一稿也写明', async () => {
  const { id } = await matter();
  await buildInquiries(database, people, id);
  const done = resultOf(await ask(database, clerk, recordUnitConsultation(id, UNITS)));
  expect((done as unknown as Done).records).toMatchObject([
    {
      happenedOn: '2026-11-06',
      lines: [
        {
          label: '县财政局',
          text: '2026年11月2日送出，2026年11月9日前反馈，2026年11月6日同意，该单位凭专用链接签署答复（副局长 某某，草案摘要aaaaaaaaaaaa）',
        },
        { label: '县民政局', text: '2026年11月2日送出，2026年11月9日前反馈，没有反馈' },
      ],
    },
  ]);
});

it('不涉及其他单位的，注明不涉及，记录当天', async () => {
  const done = await recorded([], { noUnitConcerned: true });
  expect((done as unknown as Done).records).toMatchObject([
    { happenedOn: '2026-11-20', lines: [{ label: '有关单位', text: '不涉及其他单位的职责' }] },
  ]);
});

it('再次征求的，以最后一次答复为准；该单位的意见是它自己写的', async () => {
  const words = '由县级财政承担有困难';
  const done = await recorded([
    { reply: UnitReply.DISAGREE, words, ...EXPLAINED },
    { sentOn: '2026-11-09', dueOn: '2026-11-16', repliedOn: '2026-11-10' },
  ]);
  const [record] = (done as unknown as Done).records;
  expect(record?.lines.map(({ label }) => label)).toEqual(['县财政局']);
  const disputed = await recorded([{ reply: UnitReply.DISAGREE, words, ...EXPLAINED }]);
  expect((disputed as unknown as Done).records[0]?.lines).toContainEqual({
    label: '县财政局：该单位意见',
    text: words,
  });
});

it.each<[string, InquiryPlan[], object, [string, string][]]>([
  ['第十三条 谁也没有征求', [], {}, [['UNIT_CONSULTATION_MISSING', 'consultations']]],
  [
    '未达成一致而没有说明',
    [{ reply: UnitReply.DISAGREE, words: '经费没有来源' }],
    {},
    [
      [
        'UNIT_DISPUTE_UNEXPLAINED',
        ['dispute', 'ownView', 'reasons', 'basis'].map((part) => `consultations.0.${part}`).join(' '),
      ],
    ],
  ],
  [
    '期限还没有过的沉默不是同意',
    [{ reply: null, dueOn: '2026-11-20' }],
    {},
    [['UNIT_REPLY_OUTSTANDING', 'consultations.0.reply']],
  ],
  ['既说不涉及又征求了意见', [{}], { noUnitConcerned: true }, [['UNITS_CONTRADICTORY', 'noUnitConcerned']]],
])('%s', async (_, letters, input, findings) => {
  const before = await stored();
  const { findings: found = [] } = await recorded(letters, input);
  expect(found.map(({ code, fields }) => [code, fields.join(' ')])).toEqual(findings);
  expect((await stored())[1]).toEqual(before[1]);
});
