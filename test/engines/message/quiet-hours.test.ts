/** R-71 不打扰的时段: what is written at night waits for eight o'clock, whatever becomes of the server, and what was overtaken meanwhile is not sent. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { jobs } from '#server/engines/message/message.jobs.ts';
import type { NotificationKind, Recipient } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { openMessageService } from '#test/domains/following/short-messages.ts';
import { ask, contextOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openMailbox } from './mailbox.ts';

const database = await testDatabase();
const { auditor, units } = await buildPeople(database);
const mailbox = await openMailbox();
const sms = await openMessageService();
afterAll(async () => {
  await mailbox.close();
  sms.close();
});

const served = (services: Services): Services => ({
  ...services,
  config: {
    ...services.config,
    mail: { smtpUrl: mailbox.url, from: 'canyu@example.cn' },
    sms: sms.settings,
  },
});
const kindOf = (kind: MessageKind, key = kind as string): NotificationKind<string> => ({
  key: `test-${key}`,
  kind,
  subject: (said) => said,
  mail: (said) => said,
  short: (said) => said,
});
const EXTENDED = kindOf(MessageKind.CONSULTATION_EXTENDED);
const CANCELLED = kindOf(MessageKind.EVENT_TIDING);

const person = (contactKind: 'PHONE' | 'EMAIL'): Recipient => ({
  id: randomUUID(),
  displayName: '李**',
  contactKind,
  contact: contactKind === 'PHONE' ? '13800138000' : 'li@example.cn',
  unitId: units.housing.id,
});
const tell = defineCommand(
  'test.told',
  anyone,
  async (
    command,
    people: readonly Recipient[],
    kind: NotificationKind<string>,
    { said = '延长到下月', occasion = '1', callUntil = null as Date | null } = {},
  ) => {
    await notify(command, people, { kind, facts: said, occasion, about: null, callUntil });
    return true;
  },
);
const told = (...args: Parameters<typeof tell> extends [unknown, ...infer Rest] ? Rest : never) =>
  tell({ ...contextOf(database, null), services: served(database.services) }, ...args);

const rows = () =>
  database.sql<{ id: string; status: string; not_before: Date | null; attempts: number }>(
    'select id, status, not_before, attempts from message order by created_at, id',
  );
/** Does what the queue holds for now by the test's clock. */
async function run(services = served(database.services)) {
  const due = await database.sql<{ id: string; payload: object }>(
    `select j.id, j.payload from graphile_worker._private_jobs j
     where j.run_at <= app_now() or j.run_at = j.created_at order by j.id`,
  );
  await database.sql('delete from graphile_worker._private_jobs where id = any($1)', [
    due.map(({ id }) => id),
  ]);
  for (const { payload } of due) await jobs['deliver-message'](payload, services).catch(() => undefined);
  return due.length;
}
const MORNING = new Date('2026-11-25T00:00:00Z');
const DAWN = '2026-11-24T21:51:00Z';

beforeEach(async () => {
  await database.sql('delete from message');
  await database.sql('delete from graphile_worker._private_jobs');
  mailbox.mails.length = 0;
  mailbox.refuseWith = null;
  sms.texts.length = 0;
  await database.setClock(DAWN);
});

describe('清早05:51延长期限', () => {
  it('短信、邮件等到08:00，服务器重新启动以后也是；到时候各发一次', async () => {
    await told([person('PHONE'), person('EMAIL')], EXTENDED);
    expect(await run()).toBe(0);
    expect((await rows()).map(({ status, not_before }) => [status, not_before])).toEqual([
      ['QUEUED', MORNING],
      ['QUEUED', MORNING],
    ]);
    await database.restarted(async (services) => {
      expect(await run(served(services))).toBe(0);
      await database.setClock('2026-11-25T00:00:01Z');
      expect(await run(served(services))).toBe(2);
    });
    expect([sms.texts.length, mailbox.mails.length]).toEqual([1, 1]);
    expect((await rows()).map(({ status }) => status)).toEqual(['SENT', 'SENT']);
  });

  it('发送记录写明等到什么时候', async () => {
    await told([person('PHONE')], EXTENDED);
    const { data } = await ask(database, auditor, {
      query: '{ messages { nodes { status notBefore } } }',
    });
    expect(data).toEqual({ messages: { nodes: [{ status: 'QUEUED', notBefore: MORNING.toISOString() }] } });
  });

  it('同一种又有更新的，先前的不再发；本人收回的也不发', async () => {
    const one = person('PHONE');
    await told([one], EXTENDED);
    await told([one], EXTENDED, { said: '再延长', occasion: '2' });
    expect((await rows()).map(({ status }) => status)).toEqual(['OBSOLETE', 'QUEUED']);
    await database.setClock('2026-11-25T00:00:01Z');
    await run();
    expect(sms.texts.map(({ text }) => text)).toEqual(['再延长']);
  });
});

it('傍晚发不出去的，夜里不再试，等到早上', async () => {
  await database.setClock('2026-11-24T13:59:00Z');
  await told([person('EMAIL')], EXTENDED);
  mailbox.refuseWith = 451;
  await run();
  expect(await rows()).toMatchObject([{ status: 'QUEUED', attempts: 1, not_before: null }]);
  mailbox.refuseWith = null;
  await database.setClock('2026-11-24T15:00:00Z');
  const [{ id: messageId } = { id: '' }] = await rows();
  await jobs['deliver-message']({ messageId }, served(database.services));
  expect(await rows()).toMatchObject([{ status: 'QUEUED', attempts: 1, not_before: MORNING }]);
  expect(await run()).toBe(0);
  await database.setClock('2026-11-25T00:00:01Z');
  await run();
  expect(await rows()).toMatchObject([{ status: 'SENT', attempts: 2 }]);
});

it('当天上午的活动清早取消，当即发；下午的等到08:00', async () => {
  await told([person('PHONE')], CANCELLED, { callUntil: new Date('2026-11-25T01:30:00Z') });
  await told([person('PHONE')], CANCELLED, { callUntil: new Date('2026-11-25T06:30:00Z') });
  await run();
  expect((await rows()).map(({ status }) => status)).toEqual(['SENT', 'QUEUED']);
});

it('本人刚办的事，邮件夜里也发，短信等到早上', async () => {
  await told([person('PHONE')], kindOf(MessageKind.RECEIPT_GIVEN));
  await told([person('EMAIL')], kindOf(MessageKind.RECEIPT_GIVEN));
  await run();
  expect((await rows()).map(({ status }) => status).toSorted()).toEqual(['QUEUED', 'SENT']);
  expect(sms.texts).toEqual([]);
  expect(mailbox.mails).toHaveLength(1);
});

it('要打电话的当即列入名单，上班再打', async () => {
  await tell(contextOf(database, null), [person('PHONE')], EXTENDED);
  expect(await rows()).toMatchObject([{ status: 'TO_CALL', not_before: null }]);
});
