/** The one list of notifications: no kind is forgotten, none stands there for nothing, no two can be taken for each other. */
import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MessageKind } from '#schema/message/message-kind.ts';
import '#server/outside/wiring/kinds.ts';
import { AT_NIGHT } from '#server/engines/message/at-night.ts';
import { AtNight } from '#server/law/people/quiet-hours.ts';
import { notificationKinds, registerNotificationKinds } from '#server/engines/telling/notification-kinds.ts';

const LIST = 'server/outside/wiring/notifications.ts';
const sources = globSync('server/**/*.ts')
  .filter((file) => !file.startsWith('server/engines/telling/') && file !== LIST)
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const list = readFileSync(LIST, 'utf8');

const IS_A_KIND = /\b(?:Notification|Staff|PlainStaff)Kind<?|\b(?:staffKind|rulingKind)\(|\banswerNotice</;
const statementsOf = (text: string) => text.split(/\n(?=\S)/).filter((one) => !one.startsWith('import '));

/** The constants of the product that are a kind, or hold some. */
const declared = sources.flatMap(({ file, text }) =>
  statementsOf(text).flatMap((statement) => {
    const [, exported = '', name] = /^(export )?const ([A-Z][A-Z_]+)\b/.exec(statement) ?? [];
    const made = IS_A_KIND.test(statement) || /\bkindOf\(/.test(statement);
    return name && made && IS_A_KIND.test(text) ? [{ file, name, exported: exported !== '' }] : [];
  }),
);
const listedNames = new Set(list.match(/\b[A-Z][A-Z_]+\b/g));

it('产品里的每一种告知都列在一处，列出的都有', () => {
  expect(declared.length).toBeGreaterThan(10);
  expect(declared.filter(({ name, exported }) => !exported || !listedNames.has(name))).toEqual([]);
  expect([...listedNames].filter((one) => !declared.some(({ name }) => name === one))).toEqual([]);
  const files = new Set(declared.map(({ file }) => file));
  const others = sources.filter(({ file, text }) => IS_A_KIND.test(text) && !files.has(file));
  expect(others.map(({ file }) => file)).toEqual([]);
});

it('列出的每一种都用得着', () => {
  const uses = (name: string) =>
    sources.some(({ text }) =>
      statementsOf(text).some(
        (one) => new RegExp(`\\b${name}\\b`).test(one) && !new RegExp(`^export const ${name}\\b`).test(one),
      ),
    );
  expect([...listedNames].filter((name) => !uses(name))).toEqual([]);
  const everything = sources.filter(({ file }) => !file.startsWith('server/law/')).map(({ text }) => text);
  const told = notificationKinds().flatMap(({ key }) => key.split(':')[1] ?? []);
  expect(told.filter((one) => !everything.some((text) => text.includes(`Tiding.${one}`)))).toEqual([]);
});

it('两种告知不会认作一种；同一个名称登记两次，启动时就发现', () => {
  const all = notificationKinds();
  const keys = all.map(({ key }) => key);
  const within = (one: string, other: string) => other.startsWith(`${one}:`);
  expect(keys.filter((key) => key === '' || keys.some((other) => within(key, other)))).toEqual([]);
  const [first] = all;
  expect(() => registerNotificationKinds([...all, first!])).toThrow(/two kinds/);
  registerNotificationKinds(all);
  expect(notificationKinds()).toEqual(all);
});

it('工作人员写信、发短信，不列入电话告知；其他人按本人留的方式', () => {
  const ways = new Map(notificationKinds().map((one) => [one.key, one.ways]));
  for (const key of ['DUTY', 'REMINDER', 'paper-returned']) expect(ways.get(key)).toEqual(['MAIL', 'SMS']);
  for (const key of ['feedback', 'event:CANCELLED', 'invitation:LETTER', 'press'])
    expect(ways.get(key)).toEqual(['MAIL', 'SMS', 'PHONE']);
});

it('发送记录里的每一类都有告知用到；只在以前的记录里有的，写明在这里', () => {
  const used = new Set<MessageKind>(notificationKinds().map(({ kind }) => kind));
  expect(Object.values(MessageKind).filter((kind) => !used.has(kind))).toEqual([
    MessageKind.ACTIVITY_CANCELLED,
  ]);
});

it('夜间：验证码、本人刚办的事的回信、赶不上早上的活动和会议才发，其余等到早上', () => {
  const atNight = Object.groupBy(notificationKinds(), ({ kind }) => AT_NIGHT[kind]);
  const keys = (rule: AtNight) => (atNight[rule] ?? []).map(({ key }) => key);
  expect(keys(AtNight.CODE)).toEqual(['own-code', 'follow-code', 'letter-code']);
  expect(keys(AtNight.ANSWER)).toEqual(['receipt', 'follow-asked']);
  expect(new Set(keys(AtNight.URGENT).map((key) => key.split(':')[0]))).toEqual(
    new Set(['event', 'hearing', 'invitation', 'press']),
  );
  expect(keys(AtNight.WAITS).length).toBeGreaterThan(20);
});
