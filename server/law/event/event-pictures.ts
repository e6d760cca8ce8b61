/** 无障碍环境建设法第三十二条、民法典第一千零一十九条: pictures of an event have text alternatives, and show nobody without their consent. */
import { ALT_WORDS, describesPicture } from '#server/law/playback/picture-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r71Design = provision('R-71', 'DESIGN', '政府开放活动公告规则');
const r71 = provision('R-71', 'LAW', '无障碍环境建设法第三十二条');
const r83 = provision('R-83', 'LAW', '民法典第一千零一十九条、个人信息保护法第十三条');

/** A picture of an event (活动照片); `consent`: every recognisable person agreed, or was made unrecognisable. */
export interface EventPicture {
  alt: string;
  caption: string;
  consent: boolean;
}

/** Limits of the pictures of a report (照片的限度): their number, and the length of a caption in code points. */
export const PICTURE_LIMITS = { pictures: 30, caption: 100 } as const;

/** Reasons against saving pictures that are still being chosen (照片草稿). */
export const refusePictureDraft = (pictures: readonly Pick<EventPicture, 'caption'>[]): Finding[] => [
  ...(pictures.length > PICTURE_LIMITS.pictures ? [tooMany] : []),
  ...at(pictures, ({ caption }) => Array.from(caption).length > PICTURE_LIMITS.caption, longCaption),
];

/** Reasons against publishing these pictures (照片的公布). */
export const refusePictures = (pictures: readonly EventPicture[]): Finding[] => [
  ...at(pictures, ({ alt }) => !describesPicture(alt), wordless),
  ...at(pictures, ({ consent }) => !consent, withoutConsent),
];

/** One finding that names every entry it applies to (逐项指出). */
export function at<Item>(
  items: readonly Item[],
  wrong: (item: Item) => boolean,
  finding: (places: readonly number[]) => Finding,
): Finding[] {
  const places = items.flatMap((item, index) => (wrong(item) ? [index] : []));
  return places.length > 0 ? [finding(places)] : [];
}

/** Positions in a list, counted from 1: 2、3 (第几项). */
export const counted = (places: readonly number[]) => places.map((index) => index + 1).join('、');

const fields = (field: string, places: readonly number[]) =>
  places.map((index) => `pictures.${index}.${field}`);

const tooMany = r71Design.block('EVENT_PICTURES_TOO_MANY', 'pictures')`
  照片超过${PICTURE_LIMITS.pictures}张。
  选有代表性的。`;

const longCaption = (places: readonly number[]) =>
  r71Design.block('EVENT_CAPTION_LONG', ...fields('caption', places))`
    第${counted(places)}张照片的图注超过${PICTURE_LIMITS.caption}字。
    请精简。`;

const wordless = (places: readonly number[]) => r71.block('ALT_REQUIRED', ...fields('alt', places))`
  第${counted(places)}张照片没有文字说明，看不见图的人不知道图上是什么。
  请用${ALT_WORDS.least}至${ALT_WORDS.most}个字写明图上是谁、在做什么。`;

const withoutConsent = (places: readonly number[]) =>
  r83.block('PICTURE_CONSENT_REQUIRED', ...fields('consent', places))`
    第${counted(places)}张照片没有确认可以公开。
    认得出人的，征得本人同意，未成年人征得监护人同意，或者处理到认不出，再勾选确认；不能确认的不用。`;
