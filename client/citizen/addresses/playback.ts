/** Where recordings and what is fetched with them live (回放地址). */
import { withQuery } from '../addresses.ts';
import { meetingHref, MEETINGS, playbackHref } from './meeting.ts';

const part = encodeURIComponent;

/** 检索会议文字记录. */
export const TRANSCRIPT_SEARCH = `${MEETINGS}/sousuo`;

export const captionsHref = (no: string, recordingId: string) =>
  `${meetingHref(no)}/luxiang/${part(recordingId)}.vtt`;
export const chaptersHref = (no: string, recordingId: string) =>
  `${meetingHref(no)}/luxiang/${part(recordingId)}-zhangjie.vtt`;

/** The words of a recording, to keep. */
export const wordsHref = (no: string, recordingId: string, format: 'txt' | 'docx' | 'srt' | 'vtt') =>
  `${meetingHref(no)}/wenzi/${part(recordingId)}.${format}`;

/** A moment of a recording, with the player in view. */
export const momentHref = (of: { no: string; part: number }, startsMs: number) =>
  `${playbackHref(of.no, { seconds: Math.floor(startsMs / 1000), part: of.part })}#player`;

/** A page of a long transcript. */
export const textPageHref = (of: { no: string; part: number }, page: number) =>
  `${withQuery(playbackHref(of.no), {
    duan: of.part === 1 ? undefined : String(of.part),
    zhang: page === 1 ? undefined : String(page),
  })}#wenzi`;

/** The place of a sentence on the page. */
export const cueId = (startsMs: number) => `t-${Math.floor(startsMs / 1000)}`;
