/** 计次: every door that anyone may use with a receipt, a code or a link is counted, by the receipts it names. */
import { getNamedType, type GraphQLField, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { LIMITS, LOOK_UPS, SUBMISSIONS } from '#server/ground/kernel/address-limits.ts';
import { MOST_RECEIPTS } from '#server/engines/receipt/my-receipt.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { DOOR_POLICY } from '#test/kernel/door-policy.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { statementsOf } from '#test/kernel/statements.ts';
import { commentOn, deviceOf } from '#test/engines/receipt/device.ts';
import { openSite } from './open-site.ts';

const contract = await buildContract();
const database = await testDatabase();
const people = await buildPeople(database);

type Field = GraphQLField<unknown, unknown>;
const queries = Object.values(contract.getQueryType()?.getFields() ?? {});
const mutations = Object.values(contract.getMutationType()?.getFields() ?? {});
const anyone = mutations.filter(({ name }) => DOOR_POLICY[name] === 'anyone');

/** The names of what a field is given, and of what is inside it. */
const givenTo = ({ args }: Field) =>
  args.flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    return [name, ...(isInputObjectType(inner) ? Object.keys(inner.getFields()) : [])];
  });
const namesOf = (fields: readonly Field[], ...given: string[]) =>
  fields.filter((field) => givenTo(field).some((name) => given.includes(name))).map(({ name }) => name);
const uncounted = (names: readonly string[], counted: object) =>
  names.filter((name) => !Object.hasOwn(counted, name));

describe('任何人可以使用的每一扇门', () => {
  it('要办的事，一件不漏地计次', () => {
    expect(anyone.length).toBeGreaterThan(30);
    expect(
      uncounted(
        anyone.map(({ name }) => name),
        LIMITS,
      ),
    ).toEqual([]);
  });

  it('凭受理编号、查询码、专用链接查看的，一样计次', () => {
    const opening = namesOf(queries, 'receiptNo', 'lookupCode', 'token');
    expect(opening).toContain('allOwnData');
    expect(uncounted(opening, LIMITS)).toEqual([]);
  });

  it('带提交编号的按表单计次，凭回执的按回执份数计次', () => {
    // A statement is handed in under the link of the invitation, which counts it.
    const sent = namesOf(anyone, 'idempotencyKey').filter((name) => name !== 'handInStatement');
    expect(uncounted(sent, SUBMISSIONS)).toEqual([]);
    const opened = [...queries, ...anyone].filter(({ args }) =>
      args.some(({ name }) => name === 'receipts' || name === 'receiptNo'),
    );
    expect(opened.map(({ name }) => name).toSorted()).toEqual(Object.keys(LOOK_UPS).toSorted());
  });
});

/** Servers on one database count together, so each test is asked from an address of its own. */
let last = 10;
const from = () => ({ 'x-forwarded-for': `203.0.113.${(last += 1)}` });
const limited = () => openSite(database, { routes, config: { rateLimits: true, trustProxy: 1 } });
const pairs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    receiptNo: `AAAA${String(index).padStart(4, '0')}`,
    lookupCode: '0123456789',
  }));
const ALL = `query ($receipts: [ReceiptPairInput!]!) { allOwnData(receipts: $receipts) { receiptNo } }`;
const literal = (count: number) =>
  `[${pairs(count)
    .map(({ receiptNo, lookupCode }) => `{receiptNo: "${receiptNo}", lookupCode: "${lookupCode}"}`)
    .join(' ')}]`;

describe('一次打开许多回执', () => {
  it('打不开的四十份，问数据库的次数与一份一样多', async () => {
    const asked = (count: number) =>
      statementsOf(() => ask(database, null, { query: ALL, variables: { receipts: pairs(count) } }));
    const [one] = await asked(1);
    const [forty, { data, errors }] = await asked(MOST_RECEIPTS);
    expect([errors, (data as unknown as { allOwnData: unknown[] }).allOwnData.length]).toEqual([
      undefined,
      40,
    ]);
    expect(forty).toBeLessThanOrEqual(one);
  });

  it('按份数计次：到了次数，说明多久以后再来；别处不受影响', async () => {
    const site = await limited();
    const here = from();
    const status = async (receipts: object[], headers = here) =>
      (await site.graphql({ query: ALL, variables: { receipts } }, headers)).status;
    for (let done = 0; done < LIMITS.allOwnData; done += MOST_RECEIPTS)
      expect(await status(pairs(MOST_RECEIPTS))).toBe(200);
    expect(await status(pairs(1))).toBe(429);
    expect(await status(pairs(1), from())).toBe(200);
    // The other doors have counts of their own.
    const own = 'myReceipt(receiptNo: "AAAA0000", lookupCode: "0123456789") { __typename }';
    expect((await site.graphql({ query: `{ ${own} }` }, here)).status).toBe(200);
  });

  it.each([
    ['写在查询里', (n: number) => ({ query: `{ allOwnData(receipts: ${literal(n)}) { receiptNo } }` })],
    [
      '写成变量没有给时的值',
      (n: number) => ({
        query: `query ($r: [ReceiptPairInput!]! = ${literal(n)}) { allOwnData(receipts: $r) { receiptNo } }`,
      }),
    ],
    [
      '用片段和别名写',
      (n: number) => ({
        query: `query ($r: [ReceiptPairInput!]!) { ...all } fragment all on Query { a: allOwnData(receipts: $r) { receiptNo } }`,
        variables: { r: pairs(n) },
      }),
    ],
  ])('%s的，一样按份数计', async (_, body) => {
    const site = await limited();
    const here = from();
    for (let done = 0; done < LIMITS.allOwnData; done += 30)
      expect((await site.graphql(body(30), here)).status).toBe(200);
    expect((await site.graphql(body(30), here)).status).toBe(429);
  });

  it('一个查询里合起来超过两份清单的，不执行；限流关着也一样', async () => {
    const site = await openSite(database);
    const many = `query ($receipts: [ReceiptPairInput!]!) { a: allOwnData(receipts: $receipts) { receiptNo }
      b: myReceipts(receipts: $receipts) { __typename } c: allOwnData(receipts: $receipts) { receiptNo } }`;
    const answer = async (count: number) => {
      const sent = await site.graphql({ query: many, variables: { receipts: pairs(count) } });
      return [sent.status, (await sent.text()).includes('TOO_COMPLEX')];
    };
    expect(await answer(26)).toEqual([200, false]);
    expect(await answer(27)).toEqual([400, true]);
  });
});

it('同一地址的别人查得太多，这台设备记住的回执照样打开', async () => {
  const site = await limited();
  const here = from();
  const round = await buildConsultation(database, people);
  const home = deviceOf({
    get: (path, headers) => site.get(path, { ...headers, ...here }),
    post: (path, body, headers) => site.post(path, body, { ...headers, ...here }),
  });
  const { address } = await commentOn(home, round);
  for (const [field, most] of [
    ['myReceipts', LIMITS.myReceipts],
    ['allOwnData', LIMITS.allOwnData],
    ['myReceipt', LIMITS.myReceipt],
  ] as const) {
    const query =
      field === 'myReceipt'
        ? `{ ${pairs(20)
            .map(
              ({ receiptNo, lookupCode }, n) =>
                `a${n}: myReceipt(receiptNo: "${receiptNo}", lookupCode: "${lookupCode}") { __typename }`,
            )
            .join(' ')} }`
        : `query ($r: [ReceiptPairInput!]!) { ${field}(receipts: $r) { __typename } }`;
    const times = field === 'myReceipt' ? most / 20 : most / MOST_RECEIPTS;
    const body = field === 'myReceipt' ? { query } : { query, variables: { r: pairs(MOST_RECEIPTS) } };
    for (let done = 0; done < times; done += 1) expect((await site.graphql(body, here)).status).toBe(200);
    expect((await site.graphql(body, here)).status).toBe(429);
  }
  for (const path of ['/wode', '/wode/ziliao/quanbu', address]) {
    const answer = await home.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
  }
  expect(await (await home.get('/wode')).text()).not.toContain('还没有记住回执');
  // A visitor who only knows the address of a receipt holds no seal.
  const typed = await site.post(
    '/wode',
    new URLSearchParams({ receiptNo: 'AAAA0000', lookupCode: '0123456789' }),
    here,
  );
  expect([typed.status, (await typed.text()).includes('太频繁')]).toEqual([429, true]);
});
