/** 12345工单 through GraphQL: a kind of case items that staff enter under the number of the hotline. */
import { expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { codesOf, openDesk } from './desk.ts';

const desk = await openDesk('2026-12-05T02:00:00Z');
const { database, people, record, submit, list, one, assign, draft, confirm, mine, pass } = desk;
const { clerk, lead, govOffice, units } = people;

const SAID = {
  kind: 'HOTLINE',
  title: '振兴路路灯不亮',
  text: '振兴路南段路灯三天没有亮，晚上骑车看不清，请尽快修。',
  publicWish: false,
};
const ORDER = { ...SAID, channel: 'HOTLINE_12345', receivedOn: '2026-12-04' };
const entered = async (sourceNo: string, more: object = {}) => {
  const { result, codes } = await record(govOffice, { ...ORDER, sourceNo, ...more });
  expect([codes, result?.__typename]).toEqual([[], 'Receipt']);
  const { nodes } = await list(govOffice, `, filter: { words: "${sourceNo}" }`, 'HOTLINE');
  return { receipt: result as unknown as { receiptNo: string; lookupCode: string }, item: nodes[0] };
};

it('登记、分办、答复、本人查看，和别的办件一样；渠道是12345热线', async () => {
  const { receipt, item } = await entered('LX-0045', { channel: 'PHONE' });
  expect(item).toMatchObject({
    kind: 'HOTLINE',
    channel: 'HOTLINE_12345',
    state: 'RECEIVED',
    // Seven 工作日 after Friday, 4 December.
    dueOn: '2026-12-15',
  });
  const at = { id: item?.id ?? '', version: Number(item?.version) };
  const given = await assign(govOffice, at, units.housing.id);
  expect(given.result).toMatchObject({ state: 'ASSIGNED' });
  const drafted = await draft(clerk, { ...at, version: Number(given.result?.version) });
  const answered = await confirm(lead, { ...at, version: Number(drafted.result?.version) });
  expect(answered.result).toMatchObject({ state: 'ANSWERED', publicity: 'PRIVATE' });
  expect((await mine(receipt)).result).toMatchObject({ kind: 'HOTLINE', sourceNo: 'LX-0045' });
});

it('同一个工单编号只登记一次，全角、空格、大小写都认得；同时登记两次也只有一件', async () => {
  const { receipt } = await entered('LX-0046');
  const again = await record(govOffice, { ...ORDER, sourceNo: ' ｌｘ－００４６ ' });
  expect(codesOf(again)).toEqual(['SOURCE_NO_ENTERED']);
  expect(again.result?.findings[0]?.message).toContain(receipt.receiptNo);
  const both = await Promise.all([0, 1].map(() => record(clerk, { ...ORDER, sourceNo: 'LX-0047' })));
  expect(new Set(both.map(({ result }) => result?.__typename))).toEqual(new Set(['Receipt', 'Refusal']));
});

it('没有编号、标题太短、收到日期在后，一次说完', async () => {
  const refused = await record(clerk, { ...ORDER, title: '灯', receivedOn: '2026-12-06' });
  expect(codesOf(refused)).toEqual(['CASE_TITLE_TOO_SHORT', 'RECEIVED_IN_FUTURE', 'SOURCE_NO_MISSING']);
});

it('公众在网上提交不了工单；留言没有工单编号', async () => {
  expect(codesOf(await submit(SAID))).toEqual(['CASE_OF_REGISTER']);
  const { result } = await record(clerk, { sourceNo: 'LX-0048', receivedOn: '2026-12-04' });
  expect(result?.__typename).toBe('Receipt');
  const { nodes } = await list(clerk);
  expect(nodes.map(({ sourceNo }) => sourceNo)).not.toContain('LX-0048');
});

it('登记以后编号不能改', async () => {
  const changed = database.sql(`update case_item set source_no = 'LX-9999' where source_no = 'LX-0046'`);
  await expect(changed).rejects.toThrow('the number under which it came is not changed');
});

it('工单是对征求意见稿的意见的，一次转入，渠道仍是12345热线', async () => {
  const round = await buildConsultation(database, people);
  const { item } = await entered('LX-0050');
  const at = { id: item?.id ?? '', version: Number(item?.version) };
  const given = await assign(govOffice, at, units.housing.id);
  const { result } = await pass(clerk, { ...at, version: Number(given.result?.version) }, round.id);
  expect(result).toMatchObject({ state: 'ANSWERED', opinion: { receiptNo: expect.any(String) } });
  expect((await one(clerk, at.id)).result?.answer).toMatch(/^您的诉求是对/);
  const [stored] = await database.sql(
    'select m.channel from comment m join case_item c on c.comment_id = m.id where c.id = $1',
    [at.id],
  );
  expect(stored).toEqual({ channel: 'HOTLINE_12345' });
});
