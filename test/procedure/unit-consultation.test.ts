import { expect, it } from 'vitest';
import { resultOf } from '#test/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { UNITS } from './samples.ts';
import { type Done, openRoom, recordUnitConsultation } from './steps.ts';

const { database, people, matter, stored } = await openRoom();
const { clerk } = people;
const [finance] = UNITS.consultations;
const disputed = {
  ...finance,
  reply: 'DISAGREE',
  dispute: '补贴由谁承担',
  theirView: '由县级财政承担有困难',
  ownView: '县级承担一半',
  reasons: '省级补助只覆盖一半',
  basis: '省住建厅2025年第8号文',
};
const findingsOf = async (change: object) => {
  const { id } = await matter();
  const answer = resultOf(await ask(database, clerk, recordUnitConsultation(id, { ...UNITS, ...change })));
  return (answer.findings ?? []).map(({ code, fields }) => [code, fields.join(' ')]);
};
const one = (change: object) => ({ consultations: [{ ...finance, ...change }] });

it('记录的日期为最后一次反馈或者送出之日；逾期没有反馈的如实写明', async () => {
  const { id } = await matter();
  const done = resultOf(await ask(database, clerk, recordUnitConsultation(id, UNITS)));
  expect((done as unknown as Done).records).toMatchObject([
    {
      happenedOn: '2026-11-06',
      lines: [
        {
          label: '县财政局',
          text: '2026年11月2日送出，2026年11月9日前反馈，2026年11月6日同意',
        },
        { label: '县民政局', text: '2026年11月2日送出，2026年11月9日前反馈，没有反馈' },
      ],
    },
  ]);
});

it('不涉及其他单位的，注明不涉及，记录当天', async () => {
  const { id } = await matter();
  const input = { consultations: [], noUnitConcerned: true, fileIds: [] };
  const done = resultOf(await ask(database, clerk, recordUnitConsultation(id, input)));
  expect((done as unknown as Done).records).toMatchObject([
    { happenedOn: '2026-11-20', lines: [{ label: '有关单位', text: '不涉及其他单位的职责' }] },
  ]);
});

it.each<[string, object, [string, string][]]>([
  ['第十三条 谁也没有征求', { consultations: [] }, [['UNIT_CONSULTATION_MISSING', 'consultations']]],
  ['未达成一致而说明清楚', { consultations: [disputed] }, []],
  [
    '未达成一致而没有说明',
    one({ reply: 'DISAGREE' }),
    [
      [
        'UNIT_DISPUTE_UNEXPLAINED',
        ['dispute', 'theirView', 'ownView', 'reasons', 'basis']
          .map((part) => `consultations.0.${part}`)
          .join(' '),
      ],
    ],
  ],
  [
    '期限还没有过的沉默不是同意',
    one({ reply: null, repliedOn: null, dueOn: '2026-11-20' }),
    [['UNIT_REPLY_OUTSTANDING', 'consultations.0.reply']],
  ],
  ['既说不涉及又列单位', { noUnitConcerned: true }, [['UNITS_CONTRADICTORY', 'noUnitConcerned']]],
  ['没有单位名称', one({ unitName: ' ' }), [['UNIT_NAME_REQUIRED', 'consultations.0.unitName']]],
  ['反馈早于送出', one({ repliedOn: '2026-11-01' }), [['REPLIED_BEFORE_SENT', 'consultations.0.repliedOn']]],
  [
    '还没有送出、反馈',
    one({ sentOn: '2026-11-21', dueOn: null, repliedOn: '2026-11-22' }),
    [
      ['HAPPENED_IN_FUTURE', 'consultations.0.sentOn'],
      ['HAPPENED_IN_FUTURE', 'consultations.0.repliedOn'],
    ],
  ],
])('%s', async (_, change, findings) => {
  const before = await stored();
  expect(await findingsOf(change)).toEqual(findings);
  if (findings.length > 0) expect((await stored())[1]).toEqual(before[1]);
});
