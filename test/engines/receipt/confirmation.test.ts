/** 回执送达: who left a way to write to them gets number, code and a link at once, whatever they handed in; nobody is called for it. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { jobs as messageJobs } from '#server/engines/message/message.jobs.ts';
import { jobs } from '#server/engines/confirmation/confirmation.jobs.ts';
import { receivedKinds, registerReceivedKinds } from '#server/engines/confirmation/received-kinds.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { plain } from '#test/client/citizen/show.tsx';
import { openSite } from '#test/outside/http/open-site.ts';
import { bodyOf, headerOf, openMailbox } from '#test/engines/message/mailbox.ts';
import { deviceOf } from './device.ts';
import type { Kind } from './kind.ts';
import { openKinds } from './kinds.ts';

const URL = 'https://canyu.example.cn';
const { kinds, database, send, request } = await openKinds();
const site = await openSite(database, { routes, config: { testClock: true } });
const mailbox = await openMailbox();
afterAll(() => mailbox.close());

const withMail: Services = {
  ...database.services,
  config: {
    ...database.services.config,
    publicUrl: URL,
    mail: { smtpUrl: mailbox.url, from: '岚溪县公众参与平台 <canyu@example.cn>' },
  },
};
const confirm = () => jobs['confirm-receipts']({}, withMail);
interface Told {
  id: string;
  body: string;
  status: string;
  way: string;
}
const told = ({ receiptNo }: { receiptNo: string }) =>
  database.sql<Told>('select * from message where receipt_no = $1', [receiptNo]);

/** Delivers the messages queued for a receipt, and gives the mails that arrived. */
async function delivered(receipt: { receiptNo: string }): Promise<string[]> {
  for (const { id } of await told(receipt)) await messageJobs['deliver-message']({ messageId: id }, withMail);
  return mailbox.mails;
}

beforeEach(() => {
  mailbox.mails.length = 0;
});

let people = 0;
const EMAIL = () => {
  people += 1;
  return { contactKind: 'EMAIL', contact: `zhang${people}@example.cn` };
};
async function sent(kind: Kind, over: object) {
  const receipt = await send(kind, { ...(await request(kind)), ...over });
  if (!('receiptNo' in receipt)) throw new Error(JSON.stringify(receipt));
  return receipt as { receiptNo: string; lookupCode: string };
}

const asking = kinds.filter(({ opens }) => opens !== null && opens !== 'MyPressQuestion');

it('每一种留得下联系方式的，都在列', () => {
  expect(asking.map(({ opens }) => opens)).toEqual(
    expect.arrayContaining([
      'MyComment',
      'MyCase',
      'MyHearingSignUp',
      'MyRegistration',
      'MyAccreditation',
      'MyRepresentativeApplication',
    ]),
  );
});

describe.each(asking)('$name', (kind) => {
  it('留电子邮箱的，当即收到编号、查询码和打开的链接，只收一次；链接打开的就是这一份', async () => {
    const receipt = await sent(kind, EMAIL());
    const { receiptNo, lookupCode } = receipt;
    await confirm();
    await confirm();
    const [mail = '', ...more] = await delivered(receipt);
    expect(more).toEqual([]);
    expect(headerOf(mail, 'Subject')).toBe(
      `已经收到（受理编号 ${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}）`,
    );
    const link = `${URL}/wode/lianjie/${receiptNo}${lookupCode}`;
    expect(bodyOf(mail)).toContain(link);
    expect(bodyOf(mail)).toContain(`查询码：${lookupCode.slice(0, 5)}-${lookupCode.slice(5)}`);
    // The texts in the database, and at the desks, open nothing.
    expect(JSON.stringify(await told(receipt))).not.toContain(lookupCode);

    const reader = deviceOf(site);
    const opened = await reader.get(link.slice(URL.length));
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/wode/shouli']);
    const html = plain(await (await reader.get('/wode/shouli')).text());
    expect(html).toContain(`${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}`);
  });
});

const [comment] = asking;
if (!comment) throw new Error('no kind');

describe('谁收到，谁不收到', () => {
  it('只留电话、县里没有短信服务的，不列入电话名单', async () => {
    const receipt = await sent(comment, { contactKind: 'PHONE', contact: '13800006001' });
    await confirm();
    expect(await told(receipt)).toEqual([]);
  });

  it('没有设定网址的，信里只有编号和查询码，没有打不开的链接', async () => {
    const receipt = await sent(comment, EMAIL());
    await confirm();
    const config = { ...withMail.config, publicUrl: null };
    for (const { id } of await told(receipt))
      await messageJobs['deliver-message']({ messageId: id }, { ...withMail, config });
    const body = bodyOf(mailbox.mails[0] ?? '');
    expect(body).toContain('查询码：');
    expect(body).not.toContain('链接');
  });

  it('有一种出了差错，别的照样发', async () => {
    const receipt = await sent(comment, EMAIL());
    const kinds = [...receivedKinds()];
    registerReceivedKinds([() => Promise.reject(new Error('坏了')), ...kinds]);
    try {
      await expect(confirm()).rejects.toThrow('坏了');
    } finally {
      registerReceivedKinds(kinds);
    }
    expect(await told(receipt)).toHaveLength(1);
  });

  it('有短信服务的，发短信', async () => {
    const receipt = await sent(comment, { contactKind: 'PHONE', contact: '13800006002' });
    const sms = { url: 'http://127.0.0.1:9/', token: 'x' };
    await jobs['confirm-receipts']({}, { ...withMail, config: { ...withMail.config, sms } });
    expect((await told(receipt)).map(({ way, body }) => [way, body])).toEqual([
      ['SMS', expect.stringMatching(/^您对《.+》提出的意见，已经收到，受理编号[0-9A-Z]{4}-[0-9A-Z]{4}。$/)],
    ]);
  });

  it('邮件送不到的，也不列入电话名单', async () => {
    const receipt = await sent(comment, EMAIL());
    mailbox.refuseWith = 550;
    await confirm();
    await delivered(receipt);
    mailbox.refuseWith = null;
    expect((await told(receipt)).map(({ status }) => status)).toEqual(['FAILED']);
  });

  it('一小时以前的不再发；服务停了一会儿再启动，照样补发', async () => {
    const receipt = await sent(comment, EMAIL());
    const [{ at } = { at: '' }] = await database.sql<{ at: string }>('select app_now()::text as at');
    const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
    await database.setClock(later(61));
    await confirm();
    expect(await told(receipt)).toEqual([]);
    await database.setClock(later(59));
    await database.restarted((services) =>
      jobs['confirm-receipts']({}, { ...services, config: withMail.config }),
    );
    expect(await told(receipt)).toHaveLength(1);
  });
});

describe('回执链接', () => {
  const visit = (to: string, headers = {}) => site.get(to, headers);

  it('没有复制完整、改了一个字的，打不开，说明怎样办，可以改为输入号码', async () => {
    const { receiptNo, lookupCode } = await sent(comment, {});
    const wrong = lookupCode.startsWith('0') ? `1${lookupCode.slice(1)}` : `0${lookupCode.slice(1)}`;
    for (const pair of [receiptNo, `${receiptNo}${wrong}`, '没有']) {
      const answer = await visit(`/wode/lianjie/${encodeURIComponent(pair)}`);
      expect(answer.status).toBe(422);
      expect(answer.headers.getSetCookie()).toEqual([]);
      const html = plain(await answer.text());
      expect(html).toContain('这个链接打不开');
      expect(html).toContain('查询码');
    }
  });

  it('浏览器预先读取的，不打开', async () => {
    const { receiptNo, lookupCode } = await sent(comment, {});
    const answer = await visit(`/wode/lianjie/${receiptNo}${lookupCode}`, { 'sec-purpose': 'prefetch' });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []]);
  });
});
