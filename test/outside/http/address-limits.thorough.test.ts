import { randomUUID } from 'node:crypto';
import { getNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { isFormKey, newFormKey } from '#server/ground/kernel/form-key.ts';
import { networkOf } from '#server/ground/kernel/limits.ts';
import { LIMITS, SUBMISSIONS } from '#server/ground/kernel/address-limits.ts';
import { commentInput } from '#test/domains/consultation/comment-asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { codes, openSite } from './open-site.ts';
import { PDF } from './samples.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const limited = () => openSite(database, { config: { rateLimits: true, trustProxy: 1 } });
const MINE = 'myReceipt(receiptNo: "1", lookupCode: "2") { __typename }';
const query = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${MINE}`).join(' ')} }`;

describe('同一网络地址查询和提交的次数有限，别处不受影响', () => {
  it('到了次数，说明多久以后再来；别名不能多算一次', async () => {
    const site = await limited();
    const from = (address: string, count = 20) =>
      site.graphql({ query: query(count) }, { 'x-forwarded-for': address });
    for (let done = 0; done < LIMITS.myReceipt; done += 20)
      expect((await from('203.0.113.7')).status).toBe(200);
    const refused = await from('203.0.113.7', 1);
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(600);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('请约10分钟后再试') as string,
          extensions: { code: 'TRY_LATER', retryAfter: wait },
        },
      ],
    });
    expect((await from('203.0.113.8')).status).toBe(200);
    // Requests not counted still get through.
    const other = await site.graphql(
      { query: '{ serverTime { today } }' },
      { 'x-forwarded-for': '203.0.113.7' },
    );
    expect(other.status).toBe(200);
  });

  it('上传同样计次', async () => {
    const site = await limited();
    const { id } = await buildConsultation(database, people, {});
    const upload = () => {
      const data = new FormData();
      data.set('purpose', 'comment');
      data.set('consultationId', id);
      data.set('file', new Blob([new Uint8Array(PDF)]), 'a.pdf');
      return site.post('/files', data);
    };
    for (let done = 0; done < LIMITS.upload; done += 1) expect((await upload()).status).toBe(201);
    const refused = await upload();
    expect([refused.status, await codes(refused)]).toEqual([429, ['TRY_LATER']]);
  });

  it('设定关闭限流时不计次', async () => {
    const site = await openSite(database);
    for (let done = 0; done <= LIMITS.myReceipt; done += 20)
      expect((await site.graphql({ query: query(20) })).status).toBe(200);
  });
});

describe('一个地址里有许多人提交：学校、会场、运营商共用的地址', () => {
  const FROM = { 'x-forwarded-for': '203.0.113.7' };
  const SUBMIT = `mutation($input: CommentInput!) { submitComment(input: $input) { __typename } }`;
  const submit = async (site: Awaited<ReturnType<typeof limited>>, input: object) => {
    const answer = await site.graphql({ query: SUBMIT, variables: { input } }, FROM);
    return { status: answer.status, text: await answer.text() };
  };

  it('填我们的表单提交的，不因为同一地址的别人而被拒绝；随便编的提交编号照样计次', async () => {
    const site = await limited();
    const matter = await buildConsultation(database, people, {});
    const one = (key: string) => submit(site, { ...commentInput(matter), idempotencyKey: key });
    const { data } = (await (await site.graphql({ query: '{ formKey }' })).json()) as {
      data: { formKey: string };
    };
    expect((await one(data.formKey)).text).toContain('CommentReceipt');
    for (let done = 0; done < LIMITS.submitComment + 5; done += 1)
      expect((await one(newFormKey(database.services.seal))).text).toContain('CommentReceipt');
    for (let done = 0; done < LIMITS.submitComment; done += 1)
      expect((await one(randomUUID())).status).toBe(200);
    expect(await one(randomUUID())).toEqual({
      status: 429,
      text: expect.stringContaining('TRY_LATER') as string,
    });
    // Somebody's flood at the same address keeps nobody with a form out.
    expect((await one(newFormKey(database.services.seal))).text).toContain('CommentReceipt');
  });

  it('写在查询里的、用片段和别名写的，一样认得', async () => {
    const site = await limited();
    const key = newFormKey(database.services.seal);
    const query = `mutation($k: ID!) { ...all } fragment all on Mutation { one: askPressQuestion(input: {
      eventId: "00000000-0000-7000-8000-000000000000", text: "早班车几点发车？", idempotencyKey: $k }) { __typename } }`;
    for (let done = 0; done <= LIMITS.askPressQuestion; done += 1)
      expect((await site.graphql({ query, variables: { k: key } }, FROM)).status).toBe(200);
    for (let done = 0; done < LIMITS.askPressQuestion; done += 1)
      await site.graphql({ query, variables: { k: randomUUID() } }, FROM);
    expect((await site.graphql({ query, variables: { k: randomUUID() } }, FROM)).status).toBe(429);
  });

  it('填我们的表单传的附件，按表单计次，不按地址', async () => {
    const site = await limited();
    const { id } = await buildConsultation(database, people, {});
    const upload = async (key: string) => {
      const data = new FormData();
      data.set('purpose', 'comment');
      data.set('consultationId', id);
      data.set('file', new Blob([new Uint8Array(PDF)]), 'a.pdf');
      const answer = await site.post('/files', data, { ...FROM, 'x-form-key': key });
      said = await answer.text();
      return answer.status;
    };
    let said = '';
    for (let done = 0; done <= LIMITS.upload; done += 1)
      expect(await upload(newFormKey(database.services.seal))).toBe(201);
    const one = newFormKey(database.services.seal);
    for (let done = 0; done < LIMITS.uploadOfForm; done += 1) expect(await upload(one)).toBe(201);
    expect(await upload(one)).toBe(429);
    expect(said).toContain('这张表单上传附件的次数太多');
    for (let done = 0; done < LIMITS.upload; done += 1) expect(await upload(randomUUID())).toBe(201);
    expect(await upload(randomUUID())).toBe(429);
  });

  it('计次的每一种提交都带提交编号', async () => {
    const schema = await buildContract();
    for (const field of Object.keys(SUBMISSIONS)) {
      const fields = schema.getMutationType()?.getFields() ?? {};
      const input = fields[field]?.args.find(({ name }) => name === 'input');
      const type = input && getNamedType(input.type);
      expect([field, type && 'getFields' in type && 'idempotencyKey' in type.getFields()]).toEqual([
        field,
        true,
      ]);
    }
  });

  it('不用脚本的表单带着这样的编号', async () => {
    const site = await openSite(database, { routes, config: { rateLimits: true, trustProxy: 1 } });
    const { no } = await buildConsultation(database, people, {});
    const html = await (await site.get(`/zhengji/${no}/1/yijian`)).text();
    const [, key] = /name="idempotencyKey" value="([^"]+)"/.exec(html) ?? [];
    expect(isFormKey(database.services.seal, key)).toBe(true);
  });
});

describe('客户端地址', () => {
  it('没有受信任的代理时，不信转发头', async () => {
    const site = await openSite(database, { config: { rateLimits: true, trustProxy: 0 } });
    const from = (address: string) => site.graphql({ query: query(20) }, { 'x-forwarded-for': address });
    const statuses = await Array.fromAsync(
      { length: 8 },
      async (_, index) => (await from(`203.0.113.${index}`)).status,
    );
    expect(statuses).toContain(429);
  });

  it('只信代理自己写的一段，客户端伪造的在它左边', async () => {
    const site = await limited();
    const from = (index: number) =>
      site.graphql({ query: query(20) }, { 'x-forwarded-for': `198.51.100.${index}, 203.0.113.7` });
    const statuses = await Array.fromAsync({ length: 8 }, async (_, index) => (await from(index)).status);
    expect(statuses).toContain(429);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('一户的IPv6地址算一个：%s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
