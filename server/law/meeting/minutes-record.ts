/**
 * 国令713号第三十条: the minutes say what the meeting desk recorded (会议纪要与会议记录一致): who was there, and how each item
 * ended. The record is put right at the desk by two persons, never by the minutes.
 */
import type { Attendee } from './attendance.ts';
import { AGENDA_RESULT_LABELS, AgendaResult, type MinutesSection } from './meeting-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r53 = provision('R-53', 'LAW', '国令713号第三十条');

/** Who the minutes say was there, and who was not. */
export interface NamedThere {
  attendees: readonly string[];
  absent: readonly string[];
}

/** A name follows these words where no blank stands between post and name: 副县长许存. */
const POST_END = /(?:长|任|记|员|席|理|监)$/u;

/** Whether a line of the minutes names this person: their name alone, beside a post, or in brackets. */
const names = (line: string, name: string): boolean =>
  line
    .split(/[\s（）()、，,：:]+/u)
    .some((part) => part === name || (part.endsWith(name) && POST_END.test(part.slice(0, -name.length))));

/** Reasons against names that the recorded attendance contradicts (出席情况). */
export function refuseNamedThere(
  { attendees, absent }: NamedThere,
  members: readonly Attendee[] | null,
): Finding[] {
  const listed = (lines: readonly string[], present: boolean) =>
    (members ?? []).filter((one) => one.present === present && lines.some((line) => names(line, one.name)));
  const away = listed(attendees, false);
  const there = listed(absent, true);
  return [
    ...(away.length > 0 ? [notThere(namesOf(away))] : []),
    ...(there.length > 0 ? [wasThere(namesOf(there))] : []),
  ];
}

const namesOf = (people: readonly Attendee[]) => people.map(({ name }) => name).join('、');

type Said = 'PASSED' | 'NOT_PASSED' | 'DEFERRED';

const SAID_OF: Partial<Record<AgendaResult, Said>> = {
  [AgendaResult.PASSED]: 'PASSED',
  [AgendaResult.PASSED_IN_PRINCIPLE]: 'PASSED',
  [AgendaResult.NOT_PASSED]: 'NOT_PASSED',
  [AgendaResult.DEFERRED]: 'DEFERRED',
  [AgendaResult.REWORK]: 'DEFERRED',
};

const DEFERRED = /缓议|暂缓(?:审议|讨论|表决)|暂不(?:审议|讨论|表决|通过)|修改后再|下次会议再/u;
const DENIED = '(?:未予?|未获|不予|没有)通过|不同意|否决';
const WAY = '(?:原则|一致|审议|讨论|研究|表决|集体|决定|并|经|[，,])*';
const ENDED = new RegExp(`^${WAY}(?:(?<denied>${DENIED})|通过|同意)(?<rest>.*)$`, 'u');
/** The meeting as the subject: 会议审议通过了…, 会议经讨论，原则同意…. */
const OF_MEETING = /会议(?:认为)?(.*)$/u;

/** Statements on how the meeting ended an item: 会议…, or a sentence of these words alone. Speeches and reports are none. */
const endsIn = (text: string): { said: Said; words: string }[] =>
  text.split(/[。；;\n]/u).flatMap((sentence) => {
    const words = sentence.trim();
    const said = saidIn(words);
    return said ? [{ said, words }] : [];
  });

function saidIn(words: string): Said | null {
  const told = OF_MEETING.exec(words)?.[1];
  const ended = ENDED.exec(told ?? words);
  if (DEFERRED.test(words) && (told !== undefined || words.length <= SHORT)) return 'DEFERRED';
  if (!ended || (told === undefined && ended.groups?.['rest'] !== '')) return null;
  return ended.groups?.['denied'] === undefined ? 'PASSED' : 'NOT_PASSED';
}

/** Signs of a sentence that says the end of an item and nothing else: 修改后再议. */
const SHORT = 10;

/** An item as the desk ended it. */
export interface EndedItem {
  id: string;
  position: number;
  result: AgendaResult | null;
}

/** Reasons against parts that tell another end than the desk recorded (审议结果). */
export const refuseToldResults = (
  sections: readonly MinutesSection[],
  items: readonly EndedItem[],
): Finding[] =>
  sections.flatMap(({ itemId, text }, index) => {
    const item = items.find(({ id }) => id === itemId);
    const end = item?.result && SAID_OF[item.result];
    const other = end && endsIn(text).find(({ said }) => said !== end);
    return item?.result && other ? [otherResult(item.position, item.result, other.words, index)] : [];
  });

const notThere = (people: string) => r53.block('MINUTES_NAME_ABSENTEE', 'attendees')`
  ${people}按会议登记没有出席，纪要写为出席。
  从出席一栏删去；登记错了的，在会议页面更正出席情况，由另一人确认。`;

const wasThere = (people: string) => r53.block('MINUTES_NAME_PRESENT_ABSENT', 'absent')`
  ${people}按会议登记出席了会议，纪要写为请假。
  从请假一栏删去；登记错了的，在会议页面更正出席情况，由另一人确认。`;

const otherResult = (position: number, result: AgendaResult, words: string, index: number) => r53.block(
  'MINUTES_RESULT_DIFFERS',
  `sections.${index}.text`,
)`
  第${position}项登记的审议结果是${AGENDA_RESULT_LABELS[result]}，纪要写的是“${words}”。
  照登记的结果写；登记错了的，在会议页面更正审议结果，由另一人确认。`;
