/** 送达、催请、取消、改期: each notification of an invited person, its channel, and that nobody is notified twice. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { codes, invitations } from './invitations.ts';
import { openRoom } from './room.ts';
import { MOBILE, telephone } from './telephone.ts';

const room = await openRoom();
const { database, people } = room;
const { govOffice, clerk, auditor } = people;
const desk = invitations(room);
const { job, sent } = desk;
const { reachByMobile, one, deliver, calls } = telephone(room, desk);
await desk.reachable();
await reachByMobile('沈知行');
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

/** A message service on this machine, which answers as a test sets it. */
const taken: { headers: IncomingMessage['headers']; body: { to: string; text: string } }[] = [];
let status = 202;
const service = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { to: string; text: string };
    taken.push({ headers: request.headers, body });
    response.writeHead(status).end('{}');
  });
});
await new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', resolve));
afterAll(() => service.close());
const { port } = service.address() as AddressInfo;
const withTexts = async (work: () => Promise<void>) => {
  const { config } = database.services;
  Object.assign(config, { sms: { url: `http://127.0.0.1:${port}/send`, token: 'k-5f2a' } });
  taken.length = 0;
  status = 202;
  await work().finally(() => Object.assign(config, { sms: null }));
};
describe('送达', () => {
  it('没有邮件服务器时，信件没有送到，转打电话', async () => {
    const { itemId, meetingId } = await sent();
    expect((await one(itemId, '周映雪')).toTell).toEqual([]);
    await deliver(itemId, '周映雪');
    const { toTell, deliveries } = await one(itemId, '周映雪');
    expect(deliveries).toMatchObject([{ way: 'MAIL', messageStatus: 'TO_CALL', reached: false }]);
    expect(toTell).toEqual(['LETTER']);
    const call = (await calls(govOffice, meetingId)).find(({ displayName }) => displayName === '周映雪');
    expect(call?.text).toMatch(/^请问是周映雪代表吗？这里是.*请问您能参加吗？/);
  });

  it('接入短信的，一次请求送出，带口令和不变的编号；拒收的不再重试，转打电话', async () => {
    await withTexts(async () => {
      const { itemId } = await sent();
      await deliver(itemId, '沈知行');
      expect(taken).toHaveLength(1);
      const [{ headers, body }] = taken as [(typeof taken)[number]];
      expect(headers.authorization).toBe('Bearer k-5f2a');
      expect(body.to).toBe(MOBILE);
      expect(body.text).toMatch(/^沈知行代表：.*请于2026年12月9日.*\/yaoqing\/[\w-]{32}/);
      expect(await one(itemId, '沈知行')).toMatchObject({
        toTell: [],
        deliveries: [{ way: 'SMS', messageStatus: 'SENT', reached: true }],
      });
      status = 422;
      const other = await sent();
      await deliver(other.itemId, '沈知行');
      expect(await one(other.itemId, '沈知行')).toMatchObject({
        toTell: ['LETTER'],
        deliveries: [{ way: 'SMS', messageStatus: 'TO_CALL', reached: false }],
      });
    });
  });

  it('短信接口一时没有应答的，留在队列里再试', async () => {
    await withTexts(async () => {
      const { itemId } = await sent();
      status = 503;
      await expect(deliver(itemId, '沈知行')).rejects.toThrow(/短信接口答复 503/);
      expect((await one(itemId, '沈知行')).deliveries).toMatchObject([{ messageStatus: 'QUEUED' }]);
      status = 200;
      await deliver(itemId, '沈知行');
      expect((await one(itemId, '沈知行')).deliveries).toMatchObject([{ messageStatus: 'SENT' }]);
      expect(new Set(taken.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    });
  });
});

describe('催请', () => {
  it('期限前一个工作日上午催没有答复的，只催一次，信里是原来的链接', async () => {
    const { itemId, list } = await sent();
    await desk.phone(govOffice, list[2]!.id, 'ACCEPT');
    await database.setClock('2026-12-08T00:59:00Z');
    await job('remind-invitees');
    expect((await one(itemId, '周映雪')).deliveries).toHaveLength(1);
    await database.setClock('2026-12-08T01:00:00Z');
    await Promise.all([job('remind-invitees'), job('remind-invitees')]);
    await job('remind-invitees');
    const { deliveries } = await one(itemId, '周映雪');
    expect(deliveries.filter(({ tiding }) => tiding === 'REMINDER')).toHaveLength(1);
    expect(
      (await one(itemId, list[2]!.addressee)).deliveries.some(({ tiding }) => tiding === 'REMINDER'),
    ).toBe(false);
    const bodies = await database.sql<{ body: string }>(
      `select body from message where unique_key like 'invitation:%' || $1`,
      [list[0]!.id],
    );
    const links = bodies.map(({ body }) => /\/yaoqing\/([\w-]+)/.exec(body)?.[1]);
    expect(links).toHaveLength(2);
    expect(new Set(links).size).toBe(1);
  });

  it('政府办可以再催，一天一次；答复了的不催', async () => {
    const { list } = await sent();
    expect((await desk.remind(govOffice, list[0]!.id)).result).toMatchObject({ stage: 'SENT' });
    expect(codes(await desk.remind(govOffice, list[0]!.id))).toEqual(['INVITATION_REMINDED_TODAY']);
    await desk.phone(govOffice, list[1]!.id, 'ACCEPT');
    expect(codes(await desk.remind(govOffice, list[1]!.id))).toEqual(['WRONG_STAGE']);
    expect((await desk.remind(clerk, list[0]!.id)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('查看联系方式', () => {
  it('写明理由才看得到，留下记录；审计看不到', async () => {
    const { list } = await sent();
    const phoned = list.find(({ addressee }) => addressee === '沈知行')!;
    expect((await desk.reveal(govOffice, phoned.id, '看看')).codes).toEqual(['BAD_USER_INPUT']);
    const { result } = await desk.reveal(govOffice, phoned.id, '电话通知列席会议');
    expect(result).toMatchObject({ contactKind: 'PHONE', contact: MOBILE });
    expect(await auditTrail(database)).toContainEqual(['invitation.revealed', 'DONE']);
    expect((await desk.reveal(auditor, phoned.id, '审计抽查联系方式')).codes).toEqual(['FORBIDDEN']);
  });
});
