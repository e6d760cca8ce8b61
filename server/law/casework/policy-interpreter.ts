/**
 * 政策解读专员: each unit names who explains to the public what it is in charge of. That they are named is the county's
 * own duty; who it is, when and about what they answer stands beside each of the unit's decisions.
 */
import { isPhone } from '#server/law/consultation/comment-contact.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r80 = provision('R-80', 'DESIGN', '政策解读专员名单规则');

/** An entry of the list (名单): name, office telephone, hours, topics. */
export interface InterpreterEntry {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly topics: string;
}

const NAME_MAX = 20;
const TEXT_MAX = 100;
const TOPICS_MIN = 4;

const tooLong = (text: string, most: number) => Array.from(text.trim()).length > most;

/** Reasons against this entry, all at once; `named` are the unit's others. */
export const refuseInterpreter = (
  { name, phone, hours, topics }: InterpreterEntry,
  named: readonly Pick<InterpreterEntry, 'name'>[],
): Finding[] => [
  ...(substance(name) < 2 || tooLong(name, NAME_MAX) ? [noName] : []),
  ...(named.some((one) => one.name.trim() === name.trim()) ? [known] : []),
  ...(isPhone(phone) ? [] : [noPhone]),
  ...(substance(hours) < 2 || tooLong(hours, TEXT_MAX) ? [noHours] : []),
  ...(substance(topics) < TOPICS_MIN || tooLong(topics, TEXT_MAX) ? [noTopics] : []),
];

const noName = r80.block('INTERPRETER_NAME_REQUIRED', 'name')`
  没有写专员的姓名，或者不是2至${NAME_MAX}字。
  写姓名，公众打电话时好称呼。`;

const known = r80.block('INTERPRETER_KNOWN', 'name')`
  本单位的这位专员已经登记。
  修改已经登记的那一条；同名的另一位，在姓名后写明科室。`;

const noPhone = r80.block('INTERPRETER_PHONE_INVALID', 'phone')`
  电话没有填写，或者不是电话号码。
  填写带区号的办公电话，例如0797-1234567。`;

const noHours = r80.block('INTERPRETER_HOURS_REQUIRED', 'hours')`
  没有写接听时间，或者超过${TEXT_MAX}字。
  例如“工作日8:30至12:00，14:30至17:30”。`;

const noTopics = r80.block('INTERPRETER_TOPICS_REQUIRED', 'topics')`
  没有写负责解读的事项，或者不是${TOPICS_MIN}至${TEXT_MAX}字。
  用公众会问的话写，例如“公交票价、老年人免费乘车”。`;
