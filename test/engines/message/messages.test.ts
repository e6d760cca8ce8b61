import { describe, expect, it } from 'vitest';
import { MessageKind } from '#schema/message/message-kind.ts';
import { queueMessage } from '#server/engines/message/queue-message.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, codesOf, contextOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { answered } from '#test/domains/identity/at-the-door.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { units } = people;

const tell = defineCommand('test.told', anyone, async (command, uniqueKey: string, unitId: string | null) => {
  const kind = MessageKind.REMINDER;
  const body = `内容${uniqueKey}：https://lanxi.example/yaoqing/secret-${uniqueKey}，请答复。`;
  await queueMessage(command, { kind, uniqueKey, to: '13800138000', unitId, subject: uniqueKey, body });
  return true;
});
for (const [key, unitId] of [
  ['h1', units.housing.id],
  ['h2', units.housing.id],
  ['w1', units.health.id],
  ['all', null],
] as const)
  await tell(contextOf(database, null), key, unitId);
await database.sql(`update message set status = 'KEPT' where subject = 'h1'`);

const MESSAGES = `query ($status: MessageStatus, $first: Int, $after: String) {
  messages(status: $status, first: $first, after: $after) {
    nodes { kind to subject body status attempts error createdAt sentAt } pageInfo { endCursor hasNextPage } } }`;
interface Page {
  nodes: { subject: string; to: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const messages = (actor: Parameters<typeof ask>[1], variables: Record<string, unknown> = {}) =>
  ask(database, actor, { query: MESSAGES, variables });
const subjects = async (actor: Parameters<typeof ask>[1], variables = {}) =>
  (answered(await messages(actor, variables), 'messages') as Page).nodes
    .map(({ subject }) => subject)
    .toSorted();

describe('发送记录谁看得到', () => {
  it('发给别人的答复链接谁也看不到，信仍然照原样发出', async () => {
    for (const actor of [people.clerk, people.auditor, people.admin]) {
      const shown = JSON.stringify((await messages(actor)).data);
      expect(shown).toContain('https://lanxi.example/yaoqing/…，请答复');
      expect(shown).not.toContain('secret-');
    }
    const kept = await database.sql<{ body: string }>(`select body from message where subject = 'h1'`);
    expect(kept[0]?.body).toContain('/yaoqing/secret-h1');
  });

  it('承办单位只看得到本单位的', async () => {
    expect(await subjects(people.clerk)).toEqual(['h1', 'h2']);
    expect(await subjects(people.lead)).toEqual(['h1', 'h2']);
    expect(await subjects(people.otherClerk)).toEqual(['w1']);
  });

  it('兼任全县岗位的，仍只看得到本单位的', async () => {
    const both = await buildActor(database, units.housing, [Role.UNIT_STAFF, Role.JUSTICE_STAFF]);
    expect(await subjects(both)).toEqual(['h1', 'h2']);
  });

  it('审计员和系统管理员看得到全部，收件地址已遮盖', async () => {
    for (const actor of [people.auditor, people.admin]) {
      expect(await subjects(actor)).toEqual(['all', 'h1', 'h2', 'w1']);
      expect(JSON.stringify((await messages(actor)).data)).not.toContain('13800138000');
    }
  });

  it.each([
    Role.JUSTICE_STAFF,
    Role.GOV_OFFICE_STAFF,
    Role.SECRECY_REVIEWER,
    Role.MEDIA_STAFF,
    Role.ARCHIVIST,
  ])('%s看不到', async (role) => {
    const actor = await buildActor(database, units.office, [role]);
    expect(codesOf(await messages(actor))).toEqual(['FORBIDDEN']);
  });

  it('没有登录的看不到', async () => {
    expect(codesOf(await messages(null))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('发送记录的筛选和翻页', () => {
  it('按状态', async () => {
    expect(await subjects(people.auditor, { status: 'KEPT' })).toEqual(['h1']);
    expect(await subjects(people.auditor, { status: 'SENT' })).toEqual([]);
  });

  it('由近及远，逐页看完', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = await messages(people.auditor, { first: 3, after });
      const { nodes, pageInfo }: Page = answered(answer, 'messages') as Page;
      seen.push(...nodes.map(({ subject }) => subject));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['all', 'w1', 'h2', 'h1']);
  });

  it('不合规的翻页不收', async () => {
    expect(codesOf(await messages(people.auditor, { after: 'x' }))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await messages(people.auditor, { first: 1000 }))).toEqual(['BAD_USER_INPUT']);
  });
});
