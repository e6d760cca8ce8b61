import { changesBetween } from '#server/law/draft/clause-changes.ts';
import { judgedStanding, type JudgedText } from '#server/law/draft/judged-text.ts';

export const FILLER =
  '县人民政府建立部门会商机制，统筹安排本项目的用地、资金和施工组织，每季度向社会公布一次进展情况。'.repeat(
    6,
  );
const NO = '一二三四五六七八九';
export const version = (texts: readonly (readonly [string, string])[]) =>
  texts.map(([anchorId, text], index) => ({
    anchorId,
    originIds: [],
    text,
    no: `第${NO[index]}条`,
    kind: text.startsWith('第一章') ? 'CHAPTER' : 'ARTICLE',
  }));
export const SECOND = { no: 2, digest: 'b' };
export const FOURTH = { no: 4, digest: 'd' };

export type Texts = readonly (readonly [string, string])[];
export const compared = (before: Texts, after: Texts, judged: JudgedText = SECOND) =>
  judgedStanding(judged, FOURTH, changesBetween(version(before), version(after)));
export const reworded = (before: string, after: string) =>
  compared(
    [
      ['a', FILLER],
      ['b', before],
    ],
    [
      ['a', FILLER],
      ['b', after],
    ],
  );
