/**
 * 公文格式的用语 (国令713号第三十二条): the words that may stand around the text of a document. What is not composed of them belongs to
 * no document head: a number, a duty, a date of force or a clause is never a matter of form.
 */

import { KINDS } from './draft-title.ts';

/** Known of a document before it is published (公文要素); null, empty: not on record yet. */
export interface DocumentFacts {
  /** 发文字号. */
  documentNo: string | null;
  /** Days of the meeting, of the document, and those on which it may be printed: 2026年11月20日. */
  days: { held: readonly string[]; written: readonly string[]; printed: readonly string[] };
  /** 第12次, 第十二次. */
  sessions: readonly string[];
  /** Names of the county's organs and units. */
  organs: readonly string[];
  /** Days of force as the text itself says them: 自2027年1月1日起施行. */
  forces: readonly string[];
}

/** A document of which nothing is on record yet. */
export const NOTHING_KNOWN: DocumentFacts = {
  documentNo: null,
  days: { held: [], written: [], printed: [] },
  sessions: [],
  organs: [],
  forces: [],
};

/** One Chinese character, in a pattern. */
export const HAN = '[\\u3400-\\u9fff]';
/** A name that looks like an organ's, where none are on record. */
export const BODY = `(?:(?![的应可不由按依为在得需须者其])${HAN}){2,24}?(?:人民政府|政府|办公室|委员会|指挥部|领导小组|局|厅|委|院|(?<!全)部)(?:办公室|办公厅)?`;
/** A day as a document prints it. */
export const DATE =
  '[0-9〇零一二三四五六七八九]{4}年[0-9〇零一二三四五六七八九十]{1,2}月[0-9〇零一二三四五六七八九十]{1,3}日';

const KIND_LAST = new RegExp(`(?:${KINDS})(?:\\([^()]{1,20}\\))*$`, 'u');

/** A title as a document prints it: a matter that is named without its kind gets one, 客运改造 becomes 客运改造方案. */
export const printedTitles = (title: string): string[] =>
  title === '' || KIND_LAST.test(title)
    ? [title].filter(Boolean)
    : [title, ...KINDS.split('|').map((kind) => title + kind)];

const SESSION = '第[0-9〇一二三四五六七八九十百]{1,5}次';
const TERM = '(?:第[0-9〇一二三四五六七八九十]{1,4}届)?';
const MEETING =
  '(?:(?:人民政府|政府)?(?:常务|全体|专题|办公|工作)会议|县?(?:政府)?党组会议|县委常委会(?:会议)?|会议)?';
const PASSED = '(?:讨论|审议|研究)?(?:决定)?(?:通过|同意|批准)';
const OUT = '(?:印发|公布|发布)';
/** 请认真贯彻执行. */
const PLEASE =
  '请(?:你们)?(?:各地|各单位|各部门|各乡镇|各有关单位)?(?:结合(?:本地|工作|各自)?实际,?)?(?:认真|严格|遵照|抓好|认真抓好)?(?:组织实施|贯彻落实|贯彻执行|贯彻实施|落实|执行|实施|遵照执行)';

/** Those whom a document is sent to (主送、抄送机关), each as it is written in full. */
const RECEIVERS =
  '县委|县委办公室|县委各部门|县委各部委|县人大|县人大常委会|县人大常委会办公室|县政协|县政协办公室|县监察委员会|县监委|县纪委监委|县人民法院|县法院|县人民检察院|县检察院|县人武部|县政府各部门|县政府各工作部门|县人民政府各部门|县人民政府各工作部门|县级各部门|县直各单位|县直有关单位|各直属机构|各直属单位|各街道办事处|各有关单位|有关单位|各企业事业单位|各人民团体|各群众团体|各民主党派|县工商联|各新闻单位|驻县各单位|各开发区管理委员会|市委|市人民政府|市人民政府办公室|市政府办公室|市人大常委会|存档';
/** An institution of the level above, by its name. */
const ABOVE = `市${HAN}{2,14}(?:局|委员会|办公室|院)`;

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
const anyOf = (words: readonly string[]) => words.map(escaped).join('|');

/** 各乡镇人民政府; a county without 乡 writes 各镇人民政府. */
const townships = ({ organs }: DocumentFacts): string[] => {
  const rural = organs.some((one) => /乡(?:人民)?政府$/u.test(one));
  return [
    ...(rural || organs.length === 0 ? ['各乡镇人民政府', '各乡镇'] : []),
    ...(rural ? [] : ['各镇人民政府', '各镇']),
  ];
};

/** The words around one document (公文的用语), by its titles and what is known of it. */
export function frameWords(titles: readonly string[], facts: DocumentFacts) {
  const organ = facts.organs.length > 0 ? `(?:${anyOf(byLength(facts.organs))})` : BODY;
  const dayOf = (days: readonly string[]) => (days.length > 0 ? `(?:${anyOf(days)})` : DATE);
  const printed = `${dayOf(facts.days.printed)}${OUT}`;
  const session = `(?:${facts.sessions.length > 0 ? anyOf(facts.sessions) : SESSION})?`;
  const title = `(?:${anyOf(byLength(titles))})`;
  const named = `(?:《${title}》|${title})`;
  const passed = `(?:于?${dayOf(facts.days.held)})?(?:${organ})?${TERM}${session}${MEETING}${PASSED}`;
  const sent = `现(?:予以?)?${OUT}(?:给你们)?|现将${named}${OUT}(?:给你们)?`;
  const force = facts.forces.map((one) => `,${escaped(one)}`).join('|');
  const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u');
  const issuing = whole(
    `(?:${named}(?:已经|业经|已|经)${passed},)?(?:经${passed},)?(?:${sent})(?:,${PLEASE}){0,2}`,
  );
  const note = whole(`${passed}(?:,${printed}|,现予${OUT}${force ? `|${force}` : ''}){0,2}|${printed}`);
  const notice = whole(`(?:${organ})?关于${OUT}${named}的(?:通知|公告|决定|通告)`);
  const receiver = whole(`${organ}|${RECEIVERS}|${ABOVE}|${anyOf(townships(facts))}`);
  return {
    /** 《…》已经…通过，现印发给你们，请认真贯彻执行 (印发通知). */
    issues: (sentence: string) => titles.length > 0 && issuing.test(sentence),
    /** 2026年11月12日县人民政府第12次常务会议通过 (题注). */
    notes: (inside: string) => note.test(inside),
    /** 县人民政府关于印发《…》的通知 (标题). */
    announces: (title: string) => titles.length > 0 && notice.test(title),
    /** 各乡镇人民政府、县政府各部门 (主送、抄送机关): each once, and none within another. */
    receives(list: string): boolean {
      const all = list.replace(/[。;]$/u, '').split(/[,、;]/u);
      const once = all.every((one, at) => !all.some((other, place) => place !== at && other.startsWith(one)));
      return once && all.every((one) => receiver.test(one));
    },
    organ,
    /** 2026年12月8日 (成文日期), 2026年12月9日印发. */
    day: `${printed}|${dayOf(facts.days.written)}`,
    /** Whether the number of the document is known. */
    numbered: facts.documentNo !== null,
    documentNo: facts.documentNo
      ? escaped(facts.documentNo)
      : `${HAN}{1,8}[〔\\[(][0-9]{4}[〕\\])]第?[0-9]{1,5}号`,
  };
}

const byLength = (words: readonly string[]) => words.toSorted((one, other) => other.length - one.length);

/** The words around one document. */
export type FrameWords = ReturnType<typeof frameWords>;
