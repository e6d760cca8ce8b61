/**
 * 个人信息保护法第五条、第六条: collect the least that serves the purpose. A comment is its text, its author, and at most one
 * way to reach them. The limits of length are ours.
 */
import { type Contact, refuseContact } from './comment-contact.ts';
import { type CommentAuthor, refuseAuthor } from './comment-author.ts';
import { speaksAlone } from './comment-words.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r83 = provision('R-83', 'DESIGN', '意见提交规则');

/** Minimum length of a comment in characters (意见字数下限); our measure. */
export const MINIMUM_COMMENT_CHARS = 5;

/** Content of a comment to be submitted (意见内容). */
export interface CommentContent extends CommentAuthor, Contact {
  text: string;
  /** Stance of its author; none where the form does not ask for it. */
  stance?: string | null | undefined;
  suggestedText?: string | null | undefined;
  /** Sizes in bytes of the attached files. */
  attachmentSizes?: readonly number[] | undefined;
}

/** The county's settings on comments (本县设定). */
export type CommentPolicy = Pick<
  LocalPolicy,
  'commentMaxChars' | 'attachmentsMax' | 'attachmentMaxMegabytes'
>;

/** How what is written is called, and whether files can go with it. */
export interface CommentWording {
  readonly noun: string;
  readonly attachable: boolean;
}

const COMMENT: CommentWording = { noun: '意见', attachable: true };
const SUGGESTED: CommentWording = { noun: '建议修改成的文字', attachable: true };

/** Reasons against accepting this content (意见内容不合要求); every finding names its field. */
export const refuseCommentContent = (
  content: CommentContent,
  policy: CommentPolicy,
  wording = COMMENT,
): Finding[] => [
  ...refuseText(content.text, policy.commentMaxChars, content.stance, wording),
  ...refuseLength('suggestedText', content.suggestedText ?? '', policy.commentMaxChars, SUGGESTED),
  ...refuseAuthor(content),
  ...refuseContact(content),
  ...refuseAttachments(content.attachmentSizes ?? [], policy),
];

/** The length of a text as it is counted (字数): code points, blank ends left out. */
export const charCount = (text: string): number => Array.from(text.trim()).length;

/** The text as stored (意见正文): blanks alone become empty. */
export const wordsIn = (text: string): string => (charCount(text) === 0 ? '' : text);

/** Reasons against this text alone (意见正文), for a form still being filled in; a stance may stand without words. */
export function refuseText(
  text: string,
  maxChars: number,
  stance?: string | null,
  wording = COMMENT,
): Finding[] {
  const count = charCount(text);
  const alone = speaksAlone(stance);
  const { noun } = wording;
  if (count === 0)
    return alone
      ? []
      : [
          r83.block('COMMENT_BLANK', 'text')`
        ${noun}不能为空。
        写下您的${noun}。`,
        ];
  if (!/[\p{L}\p{N}]/u.test(text.replace(PICTURES, ''))) {
    return [
      r83.block('COMMENT_WITHOUT_WORDS', 'text')`
        ${noun}中没有文字。
        用文字写下您的${noun}${alone ? ALONE : '。'}`,
    ];
  }
  if (count >= MINIMUM_COMMENT_CHARS) return refuseLength('text', text, maxChars, wording);
  const message = `${noun}只有${count}个字，少于${MINIMUM_COMMENT_CHARS}个字。`;
  return [
    r83.block('COMMENT_TOO_SHORT', 'text')`
      ${message}
      把${noun}写得具体一些${alone ? ALONE : '。'}`,
  ];
}

/** Remedy where choosing a stance would do. */
const ALONE = '；只想表示态度，就清空这一栏。';

/** Emoji, and the digits that are only the body of a keycap emoji. */
const PICTURES = /\p{Extended_Pictographic}|[0-9#*]\uFE0F?\u20E3/gu;

function refuseLength(
  field: 'text' | 'suggestedText',
  text: string,
  maxChars: number,
  { noun, attachable }: CommentWording,
): Finding[] {
  const count = charCount(text);
  if (count <= maxChars) return [];
  const message = `${noun}共${count}个字，超过${maxChars}个字。`;
  return [
    r83.block('COMMENT_TOO_LONG', field)`
      ${message}
      请精简，${attachable ? '或者把详细材料作为附件' : '只写要点'}。`,
  ];
}

/** Reasons against these attachments (附件), by their number and size. */
export function refuseAttachments(sizes: readonly number[], policy: CommentPolicy): Finding[] {
  const { attachmentsMax: most, attachmentMaxMegabytes: megabytes } = policy;
  const field = 'attachments';
  return [
    ...(sizes.length > most
      ? [
          r83.block('TOO_MANY_ATTACHMENTS', field)`
            附件超过${most}个。
            移除几个，或者把图片并成一份PDF再传。`,
        ]
      : []),
    ...(sizes.some((size) => size > megabytes * 1024 * 1024)
      ? [
          r83.block('ATTACHMENT_TOO_LARGE', field)`
            有附件超过${megabytes}MB。
            每个附件不超过${megabytes}MB。`,
        ]
      : []),
    ...(sizes.some((size) => size <= 0)
      ? [
          r83.block('ATTACHMENT_EMPTY', field)`
            有附件是空文件。
            删去空文件，重新上传。`,
        ]
      : []),
  ];
}
