/** 个人信息保护法第四十五条、第四十七条 申请人自己的资料; and the unit that an applicant is told of. */
import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { next, openRequests } from './request-desk.ts';
import { REQUEST } from './request-questions.ts';

const { database, people, assign, on, registered, requests } = await openRequests();
const { draft, confirm } = requests;
const { clerk, lead, units } = people;

interface Own {
  identityNo: string | null;
  said: { label: string; text: string }[];
  erase: { allowed: boolean; findings: { code: string }[] };
}

const ownOf = async (receipt: object) => {
  const { data } = await ask(database, null, {
    query: `query($receiptNo: String!, $lookupCode: String!) { ownData(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      identityNo said { label text } erase { allowed findings { code } } } }`,
    variables: receipt as Record<string, unknown>,
  });
  return (data as unknown as { ownData: Own }).ownData;
};

it('登记的告知写明由哪个单位办理，不是登记的单位', async () => {
  await registered();
  const [told] = await database.sql<{ body: string }>(
    `select body from message where kind = 'REQUEST_TIDING' order by created_at desc limit 1`,
  );
  expect(told?.body).toContain(`由${units.housing.name}办理`);
});

it('身份证明、申请人类别、获取方式，本人都看得到；办理期间不能删除，答复以后可以', async () => {
  const { receipt, ...item } = await registered();
  const own = await ownOf(receipt);
  expect(own.identityNo).toBe(REQUEST.identityNo);
  expect(own.said).toEqual(
    expect.arrayContaining([
      { label: '申请人类别', text: '自然人' },
      { label: '获取方式', text: expect.any(String) },
    ]),
  );
  expect(own.erase.findings.map(({ code }) => code)).toEqual(['REQUEST_BEING_HANDLED']);
  await on('2026-11-05');
  await confirm(lead, await next(draft(clerk, item)));
  const answered = await ownOf(receipt);
  expect(answered.erase).toEqual({ allowed: true, findings: [] });
  expect(answered.said).toContainEqual({
    label: '文书编号',
    text: expect.stringMatching(/^依申请公开〔2026〕\d+号$/u),
  });
});

it('转给另一个单位的，原来拟的答复和答复的种类都不带去', async () => {
  const item = await registered();
  await on('2026-11-05');
  const drafted = await next(draft(clerk, item));
  const { result } = await assign(clerk, drafted, units.health.id, { note: '信息由卫生健康委员会制作' });
  expect(result).toMatchObject({ state: 'ASSIGNED' });
  expect(await database.sql('select answer, outcome from case_item where id = $1', [item.id])).toEqual([
    { answer: null, outcome: null },
  ]);
});

it('办理期间可以更正电话，不能改成没有', async () => {
  const { receipt } = await registered();
  const correct = async (contact: string | null) => {
    const { data } = await ask(database, null, {
      query: `mutation($receiptNo: String!, $lookupCode: String!, $input: OwnDataCorrectionInput!) {
        correctOwnData(receiptNo: $receiptNo, lookupCode: $lookupCode, input: $input) {
          ... on OwnData { contact identityNo } ... on Refusal { findings { fields } } } }`,
      variables: { ...receipt, input: { name: REQUEST.name, contactKind: 'PHONE', contact } },
    });
    return data?.correctOwnData;
  };
  expect(await correct(null)).toMatchObject({ findings: [{ fields: ['contact'] }] });
  expect(await correct('13900001111')).toEqual({ contact: '13900001111', identityNo: REQUEST.identityNo });
});
