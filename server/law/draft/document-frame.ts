/** 公文格式: the parts around the text of a document that do not belong to it: 发文字号, 标题, 题注, 主送机关; 落款, 日期, 抄送, 印发. */

/** Names that may occur around the text of this document. */
export interface Frame {
  /** Names of the document. */
  titles: readonly string[];
  /** Lines of its table of contents. */
  contents: readonly string[];
  /** Names of its annexes, as the text lists them. */
  annexes: readonly string[];
}

/** A stretch of a text with the positions at which its lines begin; plain signs. */
export interface Stretch {
  text: string;
  starts: ReadonlySet<number>;
}

const HAN = '[\\u3400-\\u9fff]';
const BODY = `(?:(?![的应可不由按依为在得需须者其])${HAN}){2,24}?(?:人民政府|政府|办公室|委员会|指挥部|领导小组|局|厅|委|院|(?<!全)部)(?:办公室|办公厅)?`;
const DATE =
  '[0-9〇零一二三四五六七八九]{4}年[0-9〇零一二三四五六七八九十]{1,2}月[0-9〇零一二三四五六七八九十]{1,3}日';
const NAMES =
  '办法|条例|规定|细则|方案|规划|规则|意见|决定|通知|公告|通告|计划|纲要|标准|制度|预案|目录|清单|要点|措施|章程|指引|规程|准则|协议';

const sticky = (source: string) => new RegExp(source, 'uy');

/** Single-line elements that may stand before or after the text. */
const SIGNS: readonly RegExp[] = [
  sticky(`${HAN}{1,8}[〔\\[(][0-9]{4}[〕\\])]第?[0-9]{1,5}号`),
  sticky(`${DATE}(?:印发|公布|发布)?`),
  sticky(`${BODY}(?:(?:规范性)?文件|令|公告|通告)?`),
  sticky('第[0-9〇一二三四五六七八九十百]{1,5}号'),
  sticky('\\((?:此件|本件|盖章|印章)[^()。]{0,20}\\)'),
  sticky('信息公开(?:选项|属性|形式|类别|方式):(?:主动公开|依申请公开|不予公开)'),
  sticky(`[县市区州省]长:?${HAN}{2,4}`),
  sticky('\\(?共印[0-9]{1,5}份\\)?'),
  sticky('特急|加急|平急'),
];

/** Elements that may run over several lines. */
const LONG_SIGNS: readonly RegExp[] = [
  sticky('\\([^()。]{0,80}(?:通过|公布|发布|批准|施行|修订|修正|印发)[^()。]{0,40}\\)'),
  sticky(`(?:抄送|抄报|分送|主送):[^。;]{0,400}?(?:。|$|(?=${BODY}${DATE}印发))`),
];

const TITLE = new RegExp(`(?:${NAMES})》?(?:\\([^()]{1,20}\\))*》?$`, 'u');
/** Words that rule a line out as a title. */
const RULING = /[。;!?:]|应当|不得|可以|适用|除外/u;
const LONGEST_TITLE = 120;
const RECIPIENT = new RegExp(`^(?:${HAN}|[、,()0-9]){3,300}:$`, 'u');
const NOTICE = /(?:现将|现予|现印发|现公布|已经|业经|经).*(?:印发|公布|发布|通过|同意|批准|施行)/u;

/** Maximum length of a head or an end in characters; it includes the notice that issues the document. */
const LONGEST_FRAME = 5000;

/** Lines before the text that belong to no document head (正文之前多出的文字). */
export function beyondHead(stretch: Stretch, frame: Frame): string {
  if (stretch.text.length > LONGEST_FRAME) return stretch.text;
  let at = 0;
  let beyond = '';
  while (at < stretch.text.length) {
    const to = headEnd(stretch, at, frame) ?? frameEnd(stretch, at, frame);
    if (to === null) beyond += stretch.text.slice(at, nextLine(stretch, at));
    at = to ?? nextLine(stretch, at);
  }
  return beyond;
}

/** Length of the head of a document, if it begins here. */
export function headLength(stretch: Stretch, frame: Frame): number {
  let at = 0;
  for (;;) {
    const to = headEnd(stretch, at, frame) ?? frameEnd(stretch, at, frame);
    if (to === null || to === at || to > LONGEST_FRAME) return at;
    at = to;
  }
}

/** Where the end of a document begins (落款之前): the first line from which on everything is of its end. */
export function tailStart(stretch: Stretch, frame: Frame): number {
  const first = stretch.text.length - LONGEST_FRAME;
  const from = [...stretch.starts].filter((at) => at >= first).sort((a, b) => a - b);
  const tried = new Set<number>();
  return from.find((at) => isTail(stretch, at, frame, tried)) ?? stretch.text.length;
}

/** Whether everything from here on belongs to the end; a position already tried is known to fail. */
function isTail(stretch: Stretch, from: number, frame: Frame, tried: Set<number>): boolean {
  let at = from;
  while (at < stretch.text.length) {
    if (tried.has(at)) return false;
    tried.add(at);
    const to = frameEnd(stretch, at, frame);
    if (to === null || to === at) return false;
    at = to;
  }
  return true;
}

function frameEnd(stretch: Stretch, at: number, frame: Frame): number | null {
  const { text } = stretch;
  const line = nextLine(stretch, at);
  for (const [signs, most] of [
    [SIGNS, line],
    [LONG_SIGNS, text.length],
  ] as const)
    for (const sign of signs) {
      const [found] = stickAt(sign, text, at);
      if (found && at + found.length <= most) return at + found.length;
    }
  return listEnd(text, at, /附件:?/uy, frame.annexes);
}

/** Names one after another behind a word, with their numbers and pages: 附件：1.甲 2.乙; 目录 第一章 总则……3. */
function listEnd(text: string, from: number, word: RegExp, names: readonly string[]): number | null {
  word.lastIndex = from;
  const [found] = word.exec(text) ?? [];
  if (!found) return null;
  let end = from + found.length;
  for (let at = end; ;) {
    const [no = ''] = stickAt(/[0-9]{0,3}[.、]?/uy, text, at);
    const name = names.find((one) => one !== '' && text.startsWith(one, at + no.length));
    if (name === undefined) return end === from + found.length ? null : end;
    const [pages = ''] = stickAt(/[.…·-]*[0-9]{0,4}/uy, text, at + no.length + name.length);
    at += no.length + name.length;
    end = /[.…·-]/u.test(pages) || word.source.startsWith('目') ? at + pages.length : at;
    at = end;
  }
}

function stickAt(pattern: RegExp, text: string, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

function headEnd(stretch: Stretch, at: number, frame: Frame): number | null {
  const { text } = stretch;
  const contents = listEnd(text, at, /目[录次]/uy, frame.contents);
  if (contents !== null) return contents;
  for (let end = nextLine(stretch, at); end - at <= LONGEST_TITLE * 3; end = nextLine(stretch, end)) {
    const piece = text.slice(at, end);
    if (isTitle(piece, frame) || RECIPIENT.test(piece)) return end;
    if (end >= text.length) break;
  }
  const stop = text.indexOf('。', at);
  return stop >= 0 && stop - at <= 300 && NOTICE.test(text.slice(at, stop)) ? stop + 1 : null;
}

const isTitle = (piece: string, { titles }: Frame) =>
  piece.length <= LONGEST_TITLE && (titles.includes(piece) || (TITLE.test(piece) && !RULING.test(piece)));

function nextLine({ text, starts }: Stretch, at: number): number {
  let end = at + 1;
  while (end < text.length && !starts.has(end)) end += 1;
  return end;
}
