/** The call list that invitations had becomes part of the one call list: who waits, waits; what was recorded stays. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { readRows, restore } from './restore.ts';

const LATER = '2099-12-31T09:00:00Z';
const MEETING = '01a1fd1f-0c2d-7433-b5b8-0f7c3ea3b260';
const ITEM = '01a1fd1f-0c33-7383-bcbf-36deab5cabe7';
const [MISSED, KEPT, MOVED, NEVER_TOLD, CANCELLED] = [
  '01a1fd1f-0cd0-746c-a449-86d847dd998b',
  '01a1fd1f-0cd0-746c-a449-7b6b7670a49a',
  '01a1fd1f-0cd0-746c-a449-7ebff6171b90',
  '01a1fd1f-0cd0-746c-a449-81529e0fd52c',
  '01a1fd1f-0d44-7430-af85-9bf994791dc1',
] as const;

type Row = Record<string, unknown>;
const WAITING = { stage: 'SENT', reply_by: LATER, replied_at: null, reason: null };
const INVITATIONS: Readonly<Record<string, Row>> = {
  [MISSED]: WAITING,
  [KEPT]: WAITING,
  [MOVED]: { stage: 'ACCEPTED', moved_at: '2026-11-20T03:00:00Z' },
  [NEVER_TOLD]: WAITING,
  [CANCELLED]: { stage: 'CANCELLED', cancelled_at: '2026-11-20T03:00:00Z', reason: '议题撤下' },
};
const WITHOUT_LETTER = new Set<unknown>([MISSED, NEVER_TOLD].map((id) => `invitation:${id}`));
const UNSENT = new Set<unknown>([KEPT, CANCELLED].map((id) => `invitation:${id}`));

/** Changes to the rows of a table as the fixture has them; null leaves a row out. */
const OTHERWISE: Readonly<Record<string, (row: Row) => Row | null>> = {
  invitation: (row) => ({ ...row, ...INVITATIONS[String(row.id)] }),
  meeting: (row) => (row.id === MEETING ? { ...row, starts_at: LATER } : row),
  message: (row) => {
    if (WITHOUT_LETTER.has(row.unique_key)) return null;
    return UNSENT.has(row.unique_key) ? { ...row, status: 'KEPT' } : row;
  },
  invitation_delivery: (row) => {
    if (WITHOUT_LETTER.has(row.message_key)) return null;
    return row.invitation_id === MISSED ? { ...row, reached: false, note: '没有人接' } : row;
  },
};

const database = await restore(
  readRows(join(import.meta.dirname, 'before.rows.gz')).map(({ table, rows }) => {
    const change = OTHERWISE[table];
    if (!change) return { table, rows };
    const changed = rows.flatMap((row) => change(JSON.parse(row) as Row) ?? []);
    return { table, rows: changed.map((row) => JSON.stringify(row)) };
  }),
);
const asked = async <Data>(query: string): Promise<Data> => {
  const [actor] = await database.sql<Actor>(
    `select p.id, p.name, p.unit_id as "unitId", p.roles, '{}'::text[] as "organRoles", false as "mustChangePassword" from person p
     where p.login_name = 'zhengban'`,
  );
  const { data, errors } = await ask(database, actor ?? null, { query });
  expect(errors).toBeUndefined();
  return data as Data;
};

interface Waiting {
  id: string;
  displayName: string;
  text: string;
  hasContact: boolean;
  aboutPath: string;
  attempts: { outcome: string; note: string; byName: string }[];
}
const waiting = async () =>
  (
    await asked<{ calls: { nodes: Waiting[] } }>(
      `{ calls(aboutId: "${MEETING}") { nodes {
        id displayName text hasContact aboutPath attempts { outcome note byName } } } }`,
    )
  ).calls.nodes;

it('还没有告知的，在本单位的名单上：打过的次数、要说的话都在', async () => {
  const nodes = await waiting();
  const of = (name: string) => nodes.find(({ displayName }) => displayName === name);
  expect(nodes.map(({ displayName }) => displayName).toSorted()).toEqual(
    ['华秋实', '柏舒窈', '梅若兰', '段思远'].toSorted(),
  );
  expect(of('柏舒窈')).toMatchObject({
    text: expect.stringMatching(
      /^柏舒窈代表：县政府第38次常务会议定于.*现邀请您以?.*列席.*请于2099年12月31日 17:00前答复是否参加。联系人：/,
    ) as string,
    hasContact: false,
    aboutPath: expect.stringMatching(/^\/gongzuotai\/huiyi\/.*\/yaoqing$/) as string,
    attempts: [{ outcome: 'TRY_AGAIN', note: '没有人接', byName: '丁书衡' }],
  });
  expect(of('梅若兰')).toMatchObject({ hasContact: true, attempts: [] });
  expect(of('段思远')?.text).toMatch(/改期：改为2099年12月31日 17:00在.*席位保留/);
  expect(of('华秋实')?.text).toContain('列席');
});

it('邀请名单上照样看得到还要告知什么、怎样告知过；从没有听说过邀请的，取消不用告知', async () => {
  const { invitations } = await asked<{
    invitations: { id: string; toTell: string[]; deliveries: { way: string; reached: boolean }[] }[];
  }>(`{ invitations(itemId: "${ITEM}") { id toTell deliveries { way reached } } }`);
  const of = (id: string) => invitations.find((one) => one.id === id);
  expect(of(MISSED)).toMatchObject({ toTell: ['LETTER'], deliveries: [{ way: 'PHONE', reached: false }] });
  expect(of(KEPT)).toMatchObject({ toTell: ['LETTER'], deliveries: [{ way: 'MAIL', reached: false }] });
  expect(of(MOVED)).toMatchObject({ toTell: ['MOVED'], deliveries: [{ way: 'MAIL', reached: true }] });
  expect(of(NEVER_TOLD)).toMatchObject({ toTell: ['LETTER'], deliveries: [] });
  expect(of(CANCELLED)).toMatchObject({ toTell: [], deliveries: [{ way: 'MAIL', reached: false }] });
});

it('登记一次，两处都划去', async () => {
  const call = (await waiting()).find(({ displayName }) => displayName === '华秋实');
  await asked(`mutation { recordCall(id: "${call?.id}", input: { outcome: REACHED }) { __typename } }`);
  expect((await waiting()).map(({ displayName }) => displayName)).not.toContain('华秋实');
  const [row] = await database.sql<{ status: string }>('select status from message where id = $1', [
    call?.id,
  ]);
  expect(row?.status).toBe('CALLED');
});
