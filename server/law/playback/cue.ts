/** Lines of a recording's transcript (文字记录): speaker, words, beginning and end. 国办发〔2016〕80号 会议公开. */

/** One sentence of the transcript (一句话), on the timeline of the published recording. */
export interface Cue {
  startsMs: number;
  endsMs: number;
  /** Speaker (发言人); null where it is not known. */
  speaker: string | null;
  /** Capacity of the speaker (发言身份), as 列席代表; null for those who sit in the meeting. */
  speakerRole: string | null;
  text: string;
}

/** File formats of captions (字幕格式). */
export enum CaptionFormat {
  VTT = 'VTT',
  SRT = 'SRT',
}

/** Maximum characters of one sentence (每句字数上限); more cover the picture and are read by nobody; our measure. */
export const CUE_MAX_CHARS = 200;

/** Maximum characters of a speaker's name (发言人字数上限). */
export const SPEAKER_MAX_CHARS = 30;

/** Maximum number of sentences of one transcript (句数上限): ten hours of talk. */
export const MOST_CUES = 12_000;

/** Number of sentences up to which a page shows the whole transcript; beyond it, one chapter at a time (分章显示). */
export const WHOLE_UP_TO = 800;

/** Capacities in which people speak (发言身份); others may be written. */
export const SPEAKER_ROLES = ['列席代表', '列席单位', '专家', '主持人'] as const;
