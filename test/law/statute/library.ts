/** A library of laws in small (样例). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import type { Citation, LibraryStatute } from '#server/law/statute/cited-law.ts';

/** The day of these civil dates. */
export const day = (text: string) => text as CalendarDay;
const clausesOf = (text: string) => readDraftText(text).tree.clauses;

const PARKING = `第一条 为了方便群众停车，制定本办法。
第二条 停车应当收费的，公布标准；免费的，设置标志。
收费标准由县人民政府价格主管部门制定，并向社会公布：
（一）路内停车，按次计收；
（二）公共停车场，按时计收。
第二条之一 夜间停车不收费。
第三条 不得擅自设置障碍物，妨碍停车。`;

const law = (given: Partial<LibraryStatute>): LibraryStatute => ({
  code: 'A',
  no: 1,
  ends: false,
  title: '某县公共停车管理办法',
  docNo: '某政规〔2025〕3号',
  from: day('2025-04-01'),
  until: null,
  successor: '',
  whole: true,
  clauses: clausesOf(PARKING),
  ...given,
});

/** Laws of the library. */
export const LIBRARY: readonly LibraryStatute[] = [
  law({ no: 1, docNo: '某政规〔2020〕1号', from: day('2020-01-01'), until: day('2025-03-31') }),
  law({ no: 2 }),
  law({ code: 'B', title: '中华人民共和国价格法', docNo: '主席令第九十二号', whole: false, clauses: [] }),
  law({ code: 'C', title: '某县集市管理规定', docNo: '某政规〔2019〕2号', until: day('2026-06-30') }),
  law({
    code: 'C',
    no: 2,
    ends: true,
    title: '某县集市管理规定',
    docNo: '某政规〔2019〕2号',
    from: day('2026-07-01'),
    successor: '某县集市条例',
    clauses: [],
  }),
  law({ code: 'D', title: '某县集市条例', docNo: '某人大〔2026〕1号', from: day('2027-01-01') }),
];

/** A citation that agrees with it. */
export const CITED: Citation = {
  title: '某县公共停车管理办法',
  docNo: '某政规〔2025〕3号',
  article: '第二条第一款',
  quotation: '停车应当收费的，公布标准；免费的，设置标志。',
};
/** The day on which it is cited. */
export const TODAY = day('2026-11-20');
