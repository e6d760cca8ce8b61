/**
 * 国令711号第二十五条: a government sets up places where its information is read, with the equipment for it. A machine in
 * the 政务公开专区 is used by one person after another, so it is registered, empties itself, and can be stopped.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r104 = provision('R-104', 'LAW', '国令711号第二十五条');
const ours = provision('R-104', 'DESIGN', '自助终端规则');

/** Seconds (秒) without a touch or a key after which a terminal asks whether anybody is still there. */
export const IDLE_SECONDS = 120;

/** Seconds (秒) it then waits for an answer before it empties itself. */
export const WARNED_SECONDS = 30;

/** Minutes (分钟) after which a page without a script leads back to the front page: long, since nobody can ask for more. */
export const WITHOUT_SCRIPT_MINUTES = 10;

/** Most letters of a terminal's name, and of the place where it stands. */
export const TERMINAL_WORDS_MAX = 40;

/** Most terminals of a county at a time. */
export const TERMINALS_MAX = 200;

/** 自助终端 in a service hall, a library or an archive. */
export interface Terminal {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** ISO instants: when its address was opened last, and since when it is stopped. */
  readonly openedAt: string | null;
  readonly stoppedAt: string | null;
}

/** Whether it is in use (在用的). */
export const stands = ({ stoppedAt }: Pick<Terminal, 'stoppedAt'>): boolean => stoppedAt === null;

/** Reasons against registering a terminal so, all at once (登记自助终端). */
export function refuseTerminal(
  { name, place }: Pick<Terminal, 'name' | 'place'>,
  others: readonly Terminal[],
): Finding[] {
  const standing = others.filter(stands);
  return [
    ...(fits(name) ? [] : [unnamed]),
    ...(fits(place) && place !== name ? [] : [nowhere]),
    ...(standing.some((one) => one.name === name) ? [named] : []),
    ...(standing.length < TERMINALS_MAX ? [] : [full]),
  ];
}

/** Reasons against stopping it (停用): it is stopped already. */
export const refuseStop = (terminal: Terminal): Finding[] => (stands(terminal) ? [] : [stopped]);

/** Words that citizens read on the machine: in Chinese, and no more than fit there. */
const fits = (words: string) =>
  !hollow(words) && /\p{Script=Han}/u.test(words) && Array.from(words).length <= TERMINAL_WORDS_MAX;

const unnamed = ours.block('TERMINAL_NAME_MISSING', 'name')`
  终端名称应为1至${TERMINAL_WORDS_MAX}个字，用汉字写。
  写机器上贴的名称，例如“1号自助终端”。`;

const nowhere = r104.block('TERMINAL_PLACE_MISSING', 'place')`
  摆放位置应为1至${TERMINAL_WORDS_MAX}个字，用汉字写，不同于终端名称。
  写明在哪个查阅场所，例如“县政务服务中心一楼政务公开专区”。`;

const named = ours.block('TERMINAL_NAME_TAKEN', 'name')`
  已有同名的终端在用。
  换一个名称；原来那台不用了的，先停用。`;

const full = ours.block('TERMINALS_FULL', 'name')`
  在用的终端不超过${TERMINALS_MAX}台。
  先停用不再摆放的。`;

const stopped = ours.block('TERMINAL_STOPPED', 'id')`
  这台终端已经停用。
  要再用的，重新登记，在机器上打开新的网址。`;
