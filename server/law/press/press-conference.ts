/** 县政务公开任务清单 新闻发布会, 国令713号第三十二条: speakers with their posts, and a moderator; the transcript is published. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r72Policy = provision('R-72', 'POLICY', '县政务公开任务清单');
const r72Design = provision('R-72', 'DESIGN', '县政务公开任务清单');

/** Somebody who speaks at a press conference (发布人), with their post. */
export interface Speaker {
  name: string;
  post: string;
}

/** People who hold a conference (主持人和发布人); another event has none. */
export interface PressPeople {
  moderator: string;
  speakers: readonly Speaker[];
}

/** PressPeople of an event that is no press conference. */
export const NOBODY_SPEAKS: PressPeople = { moderator: '', speakers: [] };

/** Written form of a speaker's name, with the post (发布人的写法). */
const speakerName = ({ name, post }: Speaker): string => [post, name].filter(Boolean).join(' ');

/** Everybody who was announced, as they are written (主持人、发布人). */
export const announcedNames = ({ moderator, speakers }: PressPeople): string[] =>
  [moderator, ...speakers.map(speakerName)].filter(Boolean);

/** Terms under which a notice and the pages name them; where there is nobody, no term. */
export const peopleFacts = ({ moderator, speakers }: PressPeople): { term: string; detail: string }[] =>
  [
    { term: '主持人', detail: moderator },
    { term: '发布人', detail: speakers.map(speakerName).join('；') },
  ].filter(({ detail }) => detail !== '');

const MOST_SPEAKERS = 20;
const LONGEST_WORDS = 60;

/** Findings on the people who hold a press conference (发布人和主持人). */
export const refusePress = (press: PressPeople): Finding[] => [
  ...(blank(press.moderator) ? [noModerator] : []),
  ...(press.speakers.length === 0 ? [noSpeaker] : []),
  ...(press.speakers.length > MOST_SPEAKERS ? [manySpeakers] : []),
  ...press.speakers.flatMap(({ post, name }, index) =>
    blank(post) || Array.from(post + name).length > LONGEST_WORDS ? [noPost(index)] : [],
  ),
];

const noModerator = r72Policy.block('MODERATOR_REQUIRED', 'moderator')`
  新闻发布会没有写明主持人。
  填写主持人的职务，如“县政府新闻办主任”。`;

const noSpeaker = r72Policy.block('SPEAKER_REQUIRED', 'speakers')`
  新闻发布会没有写明发布人。
  至少列一位，如“县卫生健康局局长”。`;

const manySpeakers = r72Design.block('TOO_MANY_SPEAKERS', 'speakers')`
  发布人超过${MOST_SPEAKERS}人。
  请精简。`;

const noPost = (index: number) => r72Policy.block('SPEAKER_POST_REQUIRED', `speakers.${index}.post`)`
  第${index + 1}位发布人没有写明职务，或者超过${LONGEST_WORDS}字。
  填写职务，如“县民政局局长”。`;
