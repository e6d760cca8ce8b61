/** 县政务公开任务清单 新闻发布会, 国令713号第三十二条: who speaks in which post, who moderates; the transcript is published. */
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** Somebody who speaks at a press conference (发布人), with his post. */
export interface Speaker {
  name: string;
  post: string;
}

const MOST_SPEAKERS = 20;
const LONGEST_WORDS = 60;

/** What is wrong in who holds a press conference (发布人和主持人). */
export const refusePress = (press: { moderator: string; speakers: readonly Speaker[] }): Finding[] => [
  ...(blank(press.moderator) ? [noModerator] : []),
  ...(press.speakers.length === 0 ? [noSpeaker] : []),
  ...(press.speakers.length > MOST_SPEAKERS ? [manySpeakers] : []),
  ...press.speakers.flatMap(({ post, name }, index) =>
    blank(post) || Array.from(post + name).length > LONGEST_WORDS ? [noPost(index)] : [],
  ),
];

const ours = { rule: 'R-72', basis: 'POLICY', article: '县政务公开任务清单', severity: 'BLOCK' } as const;

const noModerator: Finding = {
  ...ours,
  code: 'MODERATOR_REQUIRED',
  message: '新闻发布会没有写明主持人。',
  fields: ['moderator'],
  fix: '填写主持人的职务，如“县政府新闻办主任”。',
};

const noSpeaker: Finding = {
  ...ours,
  code: 'SPEAKER_REQUIRED',
  message: '新闻发布会没有写明发布人。',
  fields: ['speakers'],
  fix: '填写发布人的职务。',
};

const manySpeakers: Finding = {
  ...ours,
  basis: 'DESIGN',
  code: 'TOO_MANY_SPEAKERS',
  message: `发布人超过${MOST_SPEAKERS}人。`,
  fields: ['speakers'],
  fix: '请精简。',
};

const noPost = (index: number): Finding => ({
  ...ours,
  code: 'SPEAKER_POST_REQUIRED',
  message: `第${index + 1}位发布人没有写明职务，或者超过${LONGEST_WORDS}字。`,
  fields: [`speakers.${index}.post`],
  fix: '填写职务，如“县民政局局长”。',
});
