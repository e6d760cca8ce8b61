import { createHash } from 'node:crypto';
import { checkOf, type KeyName, KEY_NAMES, KEYS } from '#server/ground/kernel/config/key-check.ts';
import type { Secrets } from '#server/ground/kernel/config/secrets.ts';
import { crockford, readCrockford } from '#server/ground/proof/crockford.ts';

/** Bytes of a group: eight signs, which somebody reads at one glance. */
const GROUP = 5;
const SIGN_BITS = 5;
/** The last sign of a short group has bits to spare. */
const FILLING = Buffer.of(0);
const CHECK_SIGNS = 2;
const LETTERS: Readonly<Record<KeyName, string>> = { SESSION_KEY: 'S', CONTACT_KEY: 'C' };
const LEAST_BYTES = 32;
/** Signs of a check value that tell two databases apart. */
const SHORT = 12;

/** To which database a sheet belongs. */
export interface SheetFacts {
  county: string;
  /** Id of the installation; null before it has one. */
  store: string | null;
  /** Date in Shanghai. */
  day: string;
}

/** 密钥纸: the two keys of the settings on one page, in groups that a person can type back in, each with two signs that check it. */
export const sheetOf = ({ county, store, day }: SheetFacts, secrets: Secrets): string =>
  [
    '密钥纸 / ESCROW SHEET',
    '',
    `县 / county:        ${county || '—'}`,
    `数据库 / database:  ${store ?? '—'}`,
    `日期 / date:        ${day}`,
    ...KEY_NAMES.map((name) => `校验值 / check:     ${name} ${checkOf(name, secrets).slice(0, SHORT)}`),
    '',
    '有了这张纸和数据库，就能读出全部姓名和联系方式：请装入信封，封口签章，不与',
    '备份放在一处；更换密钥后重新打印，旧的留到不再需要以前的备份为止。',
    'With this page and the database every name can be read: keep it sealed,',
    'apart from the backups; print it anew after the keys were changed.',
    '',
    ...KEY_NAMES.flatMap((name) => [name, '', ...groupsOf(name, secrets[KEYS[name]]), '']),
    '核对：npm run escrow -- --check，把以上各行照样输入（大小写不分，空格不计）。',
    '密钥丢了：npm run escrow -- --put-back，同样输入，放回数据目录。',
    'To check or to put back: type the lines above as they are.',
    '',
  ].join('\n');

function groupsOf(name: KeyName, key: Buffer): string[] {
  const total = Math.ceil(key.length / GROUP);
  return Array.from({ length: total }, (_none, at) => {
    const bytes = key.subarray(at * GROUP, (at + 1) * GROUP);
    const signs = crockford(Buffer.concat([bytes, FILLING]), Math.ceil((bytes.length * 8) / SIGN_BITS));
    const check = checkSigns({ name, no: at + 1, total }, signs);
    return (
      `  ${LETTERS[name]}${at + 1}/${total}`.padEnd(10) +
      `${signs.slice(0, 4)} ${signs.slice(4)}`.padEnd(12) +
      check
    );
  });
}

interface Place {
  name: KeyName;
  no: number;
  total: number;
}

/** They hang on the place too: a group in the place of another is found. */
const checkSigns = ({ name, no, total }: Place, signs: string): string =>
  crockford(createHash('sha256').update(`escrow ${name} ${no}/${total} ${signs}`).digest(), CHECK_SIGNS);

/** The keys of a sheet that was typed in, or every fault, each with its group. */
export function readSheet(text: string): { secrets: Secrets } | { faults: string[] } {
  const lines = text.normalize('NFKC').split('\n').flatMap(lineIn);
  const read = KEY_NAMES.map((name) => keyIn(name, lines));
  const faults = read.flatMap((one) => one.faults);
  const [session, contact] = KEY_NAMES.map((name) => read.find((one) => one.name === name)?.key);
  if (faults.length > 0 || !session || !contact) return { faults };
  return { secrets: { sessionKey: session, contactKey: contact } };
}

interface Line extends Place {
  typed: string;
}

/** A line of a group; everything else that stands on the sheet is passed over. */
function lineIn(line: string): Line[] {
  const [, letter, no, total, typed = ''] =
    /^\s*([SC])\s*(\d{1,3})\s*\/\s*(\d{1,3})[\s:.]+(.+)$/i.exec(line) ?? [];
  const name = KEY_NAMES.find((one) => LETTERS[one] === letter?.toUpperCase());
  return name ? [{ name, no: Number(no), total: Number(total), typed }] : [];
}

function keyIn(name: KeyName, all: readonly Line[]): { name: KeyName; key: Buffer; faults: string[] } {
  const lines = all.filter((line) => line.name === name);
  const total = lines[0]?.total ?? Math.ceil(LEAST_BYTES / GROUP);
  const parts: Buffer[] = [];
  const faults: string[] = [];
  for (let no = 1; no <= total; no += 1) {
    const typed = lines.filter((line) => line.no === no && line.total === total);
    const bytes = typed.length === 1 ? bytesIn(typed[0]!) : null;
    if (bytes) parts.push(bytes);
    else faults.push(fault({ name, no, total }, typed.length));
  }
  const strange = lines.filter((line) => line.total !== total || line.no < 1 || line.no > total);
  return { name, key: Buffer.concat(parts), faults: [...faults, ...strange.map(strangeGroup)] };
}

function bytesIn({ typed, ...place }: Line): Buffer | null {
  const bare = typed.replaceAll(/[\s\p{Pd}]/gu, '');
  const code = readCrockford(bare, bare.length);
  const signs = code?.slice(0, -CHECK_SIGNS) ?? '';
  if (!code || signs === '' || checkSigns(place, signs) !== code.slice(-CHECK_SIGNS)) return null;
  return decoded(signs);
}

/** Bytes whose first `signs.length` times five bits these are. */
function decoded(signs: string): Buffer {
  const bits = Array.from(signs, (sign) => valueOf(sign).toString(2).padStart(SIGN_BITS, '0')).join('');
  const bytes = Math.floor(bits.length / 8);
  return Buffer.from(
    Array.from({ length: bytes }, (_none, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2)),
  );
}

/** A sign's place in the alphabet, asked of the alphabet itself. */
const valueOf = (sign: string): number => VALUES.get(sign) ?? 0;
const VALUES = new Map(
  Array.from({ length: 32 }, (_none, value) => [crockford(Buffer.of(value << 3), 1), value]),
);

const called = ({ name, no, total }: Place) => `${name} 第${no}组（${LETTERS[name]}${no}/${total}）`;

const fault = (place: Place, typed: number): string => {
  if (typed === 0) return `${called(place)}：没有输入 / was not typed`;
  if (typed > 1) return `${called(place)}：输入了${typed}次 / was typed more than once`;
  return `${called(place)}：抄错了，与它的两位校验不符，请对照纸上这一组 / is mistyped: compare it with the sheet`;
};

const strangeGroup = (place: Place): string => `${called(place)}：纸上没有这一组 / there is no such group`;
