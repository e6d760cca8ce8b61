/** 国令713号第三十二条: a file that differs from the text decided on is not published. */
import { type Finding, provision } from '#server/law/refusal.ts';
import type { TextDifference, TextRelation } from './published-text.ts';

const r56 = provision('R-56', 'DESIGN', '公布办理规则');

/** Labels of the differences of a clause. */
export const TEXT_RELATION_LABELS: Readonly<Record<TextRelation, string>> = {
  CHANGED: '文字不同',
  MISSING: '缺少',
  ADDED: '多出文字',
  MOVED: '位置不同',
};

/** Number of differences named; the form shows all. */
const NAMED = 5;

/** Marks in a public part that stand for withheld text (遮盖的标记). */
const COVERED =
  /[×✕*＊■□█▇…]|[〔（]?(?:此处|以下|本[条款项])?(?:内容|部分)?依法不予公开[〕）]?|[〔（]略[〕）]/gu;

/**
 * Differences of a public part (公开版) other than omissions: omitted text is withheld by law, changed or added text is a
 * difference all the same.
 */
export const saidOtherwise = (differences: readonly TextDifference[]): TextDifference[] =>
  differences.filter(
    ({ relation, approved, file }) =>
      relation !== 'MISSING' && !(relation === 'CHANGED' && leavesOut(approved, file.replace(COVERED, ''))),
  );

/** Whether a text is another with some of its signs left out. */
function leavesOut(whole: string, part: string): boolean {
  let at = 0;
  for (const sign of part) {
    at = whole.indexOf(sign, at);
    if (at < 0) return false;
    at += sign.length;
  }
  return true;
}

/** Reasons against publishing a file that differs (公布的文件与审定稿不一致). */
export const refuseOtherText = (versionNo: number, differences: readonly TextDifference[]): Finding[] =>
  differences.length === 0 ? [] : [differs(versionNo, differences)];

const differs = (versionNo: number, differences: readonly TextDifference[]) =>
  r56.block('PUBLISHED_TEXT_DIFFERS', 'textFileId')`
    文件与审定稿（第${versionNo}稿）有${differencesTold(differences)}。
    以审定稿的 .docx 为底稿制作文件，重新上传；审定稿应当改的，先按照程序修改草案。`;

/** How many differences, and the first of them by name: 2处不一致：第三条（文字不同）、第五条（缺少）. */
export const differencesTold = (differences: readonly TextDifference[]): string =>
  `${differences.length}处不一致：${named(differences)}`;

function named(differences: readonly TextDifference[]): string {
  const first = differences
    .slice(0, NAMED)
    .map(({ no, relation }) => `${no}（${TEXT_RELATION_LABELS[relation]}）`);
  return first.join('、') + (differences.length > NAMED ? '等' : '');
}
