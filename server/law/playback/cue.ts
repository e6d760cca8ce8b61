/** The lines of a recording's transcript (文字记录): who said what from when to when. 国办发〔2016〕80号 会议公开. */

/** One sentence of the transcript (一句话), on the timeline of what is published. */
export interface Cue {
  startsMs: number;
  endsMs: number;
  /** Who speaks (发言人); null where it is not known. */
  speaker: string | null;
  /** In which capacity they speak (发言身份), as 列席代表; null for those who sit in the meeting. */
  speakerRole: string | null;
  text: string;
}

/** How a file of captions is written (字幕格式). */
export enum CaptionFormat {
  VTT = 'VTT',
  SRT = 'SRT',
}

/** More characters in one sentence cover the picture and are read by nobody (每句字数上限); our measure. */
export const CUE_MAX_CHARS = 200;

/** More characters name no speaker (发言人字数上限). */
export const SPEAKER_MAX_CHARS = 30;

/** More sentences are no transcript of one recording (句数上限): ten hours of talk. */
export const MOST_CUES = 12_000;

/** From how many sentences on a page shows one chapter at a time (分章显示). */
export const WHOLE_UP_TO = 800;

/** In what place people speak (发言身份); others may be written. */
export const SPEAKER_ROLES = ['列席代表', '列席单位', '专家', '主持人'] as const;
