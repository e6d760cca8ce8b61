/**
 * R-57a. 图解: an interpretation in the form of pictures, in reading order. Each has a text alternative (无障碍环境建设法第三十二条),
 * so that nobody depends on seeing it, and the page can be read where no picture loads.
 */
import { ALT_WORDS, describesPicture } from '#server/law/playback/picture-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r57 = provision('R-57', 'POLICY', '县政务公开文件');
const r57Access = provision('R-57', 'LAW', '无障碍环境建设法第三十二条');

/** A picture with its text alternative (图解的文字). */
export interface StoryPicture {
  alt: string;
}

/** Maximum number of pictures in a story (图解的限度): more are not read to the end. */
export const STORY_PICTURES = 20;

/** Reasons against publishing a story in pictures (不能公布的图解), one for every fault. */
export const refuseStory = (pictures: readonly StoryPicture[]): Finding[] => [
  ...(pictures.length > STORY_PICTURES ? [tooMany(pictures.length)] : []),
  ...pictures.flatMap(({ alt }, index) => {
    if (!tellsPicture(alt)) return [wordless(index)];
    const first = pictures.findIndex((one) => bare(one.alt) === bare(alt));
    return first < index ? [repeated(index, first)] : [];
  }),
];

/** Names that any picture could have: "图片1", "一图读懂 第二张", "图解（三）". */
const NAMES =
  /一图(?:读懂|看懂)|图片|图解|图文|解读|政策|示意图|插图|漫画|海报|照片|截图|[第图张页幅之\d一二三四五六七八九十]/gu;

/** Whether the text describes the picture, beyond the mere fact that there is one. */
const tellsPicture = (alt: string) => describesPicture(alt) && bare(alt).replaceAll(NAMES, '').length > 0;

const bare = (alt: string) => alt.replaceAll(/[^\p{L}\p{N}]/gu, '');

const tooMany = (count: number) => r57.block('STORY_TOO_LONG', 'pictures')`
  图解有${count}张，超过${STORY_PICTURES}张。
  合并或者删减到${STORY_PICTURES}张以内。`;

const wordless = (index: number) => r57Access.block('STORY_ALT_REQUIRED', `pictures.${index}.alt`)`
  第${index + 1}张图解没有写明图上是什么，看不见图的人读不到。
  用${ALT_WORDS.least}至${ALT_WORDS.most}个字写明图上说的内容，如“城区票价由1元改为2元，月票60元不限次”；只写“图片1”不够。`;

const repeated = (index: number, first: number) =>
  r57Access.block('STORY_ALT_REPEATED', `pictures.${index}.alt`)`
    第${index + 1}张图解的文字与第${first + 1}张一样。
    分别写明每张图上说的内容。`;
