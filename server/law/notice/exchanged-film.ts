/**
 * 换上解读视频: a film takes the place of a published one only with what every published film has: a title, a file
 * that plays, captions (无障碍环境建设法第三十条、第三十二条).
 */
import { type ClipFacts, refuseClips } from '#server/law/consultation/explained-clip.ts';
import { blocks, type Finding, provision } from '#server/law/refusal.ts';
import { refuseTakingDown } from './correction.ts';

const r74 = provision('R-74', 'DESIGN', '公告更正规则');

/** A film that was uploaded to take the place of another (要换上的解读视频). */
export interface NextFilm extends ClipFacts {
  sha256: string | null;
}

/** A published film, the one for its place, and why (换上解读视频). */
export interface ExchangedFilm {
  formerSha256: string;
  /** Null: there is none. */
  next: NextFilm | null;
  reason: string;
}

/** Reasons against the exchange (不能换上); a stretch without words, which a draft may explain, is looked at by the review. */
export const refuseExchange = ({ formerSha256, next, reason }: ExchangedFilm): Finding[] => [
  ...(next === null ? [missing] : refuseClips([next]).filter(blocks)),
  ...(next?.sha256 === formerSha256 ? [same] : []),
  ...refuseTakingDown(reason),
];

const missing = r74.block('NEXT_FILM_NOT_FOUND', 'fileId')`
  没有选定要换上的解读视频，或者它已经公布。
  先上传要换上的视频，写明标题，导入字幕，再选定它；不换的，只撤下。`;

const same = r74.block('NEXT_FILM_SAME', 'fileId')`
  要换上的视频与原来的完全相同。
  上传正确的视频；只是字幕有错的，更正字幕的文字。`;
