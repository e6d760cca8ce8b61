import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { MessageKind } from '#schema/message/message-kind.ts';
import { TRIES } from '#server/engines/message/deliver-message.ts';
import { jobs } from '#server/engines/message/message.jobs.ts';
import { type Letter, queueMessage } from '#server/engines/message/queue-message.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone, staff } from '#server/ground/kernel/authority.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { Refusal } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { bodyOf, headerOf, openMailbox } from './mailbox.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const mailbox = await openMailbox();
afterAll(() => mailbox.close());

const letter = (over: Partial<Letter> = {}): Letter => ({
  kind: MessageKind.FEEDBACK_PUBLISHED,
  uniqueKey: 'feedback:1:张三',
  to: 'zhang.san@example.cn',
  unitId: people.units.housing.id,
  subject: '您关于《云山县物业管理办法》的意见已有处理结果',
  body: '您好：\n\n您的意见已采纳，修改见第十二条。\n\n云山县住房和城乡建设局',
  ...over,
});

const tell = defineCommand('test.told', anyone, async (command, ...letters: Letter[]) => {
  for (const one of letters) await queueMessage(command, one);
  return true;
});

const withMail: Services = {
  ...database.services,
  config: {
    ...database.services.config,
    mail: { smtpUrl: mailbox.url, from: '云山县公众参与平台 <canyu@example.cn>' },
  },
};
const deliver = (payload: object, services = withMail) => jobs['deliver-message'](payload, services);

interface Row {
  id: string;
  status: string;
  attempts: number;
  error: string | null;
  sent_at: Date | null;
}
const rows = () => database.sql<Row>('select * from message order by created_at, id');
const queued = () =>
  database.sql<{ payload: { messageId: string } }>(`select payload from graphile_worker._private_jobs`);

beforeEach(async () => {
  await database.sql('delete from message');
  await database.sql('delete from graphile_worker._private_jobs');
  mailbox.mails.length = 0;
  mailbox.refuseWith = null;
});

describe('发送记录', () => {
  it('同一件事对同一人只说一次；收件地址加密保存，只显示一部分', async () => {
    await tell(
      contextOf(database, null),
      letter(),
      letter({ subject: '再说一次' }),
      letter({ uniqueKey: 'b' }),
    );
    await tell(contextOf(database, null), letter());
    const stored = await database.sql<{ recipient_masked: string }>('select * from message');
    expect(stored.map(({ recipient_masked }) => recipient_masked)).toEqual([
      'z***@example.cn',
      'z***@example.cn',
    ]);
    const ids = (await rows()).map(({ id }) => id).toSorted();
    expect((await queued()).map(({ payload }) => payload.messageId).toSorted()).toEqual(ids);
    const sealed = await database.sql<{ recipient: Buffer }>('select recipient from message');
    expect(sealed.some(({ recipient }) => recipient.includes('zhang'))).toBe(false);
    expect(
      JSON.stringify(await database.sql('select subject, body, recipient_masked from message')),
    ).not.toContain('zhang.san');
  });

  it('办理未成的，消息也不存在', async () => {
    const refuse = defineCommand('test.refused', anyone, async (command) => {
      await queueMessage(command, letter());
      return new Refusal([]);
    });
    await refuse(contextOf(database, null));
    expect(await rows()).toEqual([]);
    expect(await queued()).toEqual([]);
  });

  it('看不到这条记录的人也可以发出，重复仍只一次（保密审查员告知承办单位）', async () => {
    const fromReview = defineCommand('test.told', staff(Role.SECRECY_REVIEWER), async (command) => {
      await queueMessage(command, letter());
      return true;
    });
    await fromReview(contextOf(database, people.secrecy));
    await fromReview(contextOf(database, people.secrecy));
    expect(await rows()).toHaveLength(1);
  });

  it.each([
    ['zhang.san@example.cn', 'z***@example.cn'],
    ['张三@例子.cn', '张***@例子.cn'],
    ['13800138000', '138****8000'],
    ['县住房和城乡建设局', '县住房和城乡建设局'],
  ])('%s显示为%s', async (to, masked) => {
    await tell(contextOf(database, null), letter({ to }));
    expect(await database.sql('select recipient_masked as to from message')).toEqual([{ to: masked }]);
  });
});

describe('发送', () => {
  const one = async (over: Partial<Letter> = {}) => {
    await tell(contextOf(database, null), letter(over));
    const [row] = await rows();
    return { messageId: row?.id ?? '' };
  };

  it('中文主题和正文原样送达，记录何时送出', async () => {
    await deliver(await one());
    const [mail = ''] = mailbox.mails;
    expect(headerOf(mail, 'Subject')).toBe(letter().subject);
    expect(headerOf(mail, 'To')).toBe('zhang.san@example.cn');
    expect(headerOf(mail, 'From')).toBe('云山县公众参与平台 <canyu@example.cn>');
    expect(bodyOf(mail).replaceAll('\r\n', '\n').trim()).toBe(letter().body);
    expect(await rows()).toMatchObject([{ status: 'SENT', attempts: 1, error: null }]);
    expect((await rows())[0]?.sent_at).toBeInstanceOf(Date);
  });

  it('任务重来也只送一次，同时来也只送一次', async () => {
    const payload = await one();
    await Promise.all([deliver(payload), deliver(payload), deliver(payload)]);
    await deliver(payload);
    expect(mailbox.mails).toHaveLength(1);
  });

  it('没有配置邮件服务器的，留存备查，不装作已送出', async () => {
    await deliver(await one(), database.services);
    expect(await rows()).toMatchObject([{ status: 'KEPT', attempts: 0, sent_at: null }]);
  });

  it('收件人不是邮箱的，留存备查', async () => {
    await deliver(await one({ to: '13800138000' }));
    expect(await rows()).toMatchObject([{ status: 'KEPT' }]);
    expect(mailbox.mails).toEqual([]);
  });

  it('暂时送不出的，留待再送；恢复后送达', async () => {
    const payload = await one();
    mailbox.refuseWith = 451;
    await expect(deliver(payload)).rejects.toThrow(payload.messageId);
    expect(await rows()).toMatchObject([{ status: 'QUEUED', attempts: 1 }]);
    mailbox.refuseWith = null;
    await deliver(payload);
    expect(await rows()).toMatchObject([{ status: 'SENT', attempts: 2, error: null }]);
  });

  it('最后一次仍送不出的，记为未送达，写明原因，原因里没有收件地址', async () => {
    const payload = await one();
    mailbox.refuseWith = 451;
    for (let attempt = 1; attempt < TRIES; attempt += 1) await expect(deliver(payload)).rejects.toThrow();
    await deliver(payload);
    const [row] = await rows();
    expect(row).toMatchObject({ status: 'FAILED', attempts: TRIES, sent_at: null });
    expect(row?.error).toContain('451');
    expect(row?.error).not.toContain('zhang.san');
  });

  it('收件人不存在的，不再重试', async () => {
    const payload = await one();
    mailbox.refuseWith = 550;
    await deliver(payload);
    expect(await rows()).toMatchObject([{ status: 'FAILED', attempts: 1 }]);
  });

  it('主题里的换行不能添加收件人；一个收件栏只有一个人', async () => {
    await deliver(await one({ subject: '通知\r\nBcc: someone@example.cn' }));
    const [mail = ''] = mailbox.mails;
    expect(headerOf(mail, 'Bcc')).toBe('');
    await deliver(await one({ uniqueKey: 'two', to: 'a@example.cn, b@example.cn' }));
    expect(mailbox.mails).toHaveLength(1);
  });

  it('没有这条消息的，什么也不做', async () => {
    await deliver({ messageId: 'x' });
    await deliver({});
    expect(mailbox.mails).toEqual([]);
  });
});
