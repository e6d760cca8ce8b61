/**
 * 个人信息保护法第四十七条: whoever left their name and contact may have them deleted. What was said and what became of it is the record of
 * the decision (国令713号第三十三条) and stays, without them; what a case still needs is held back, and whoever asks is told so.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const article47 = provision('R-86', 'LAW', '个人信息保护法第四十七条');

/** What is kept of somebody apart from what they said (姓名和联系方式). */
export interface KeptOfPerson {
  sealed: boolean;
  /** A case still needs it (暂缓删除). */
  held: boolean;
}

/** What forbids deleting one's own name and contact (删除本人的姓名和联系方式). */
export const refuseErasure = ({ sealed, held }: KeptOfPerson): Finding[] => [
  ...(sealed ? [] : [nothingKept]),
  ...(sealed && held ? [neededStill] : []),
];

const nothingKept = article47.block('NO_CONTACT_KEPT')`
  没有保存您的姓名和联系方式，或者已经删除。`;

const neededStill = article47.block('CONTACT_HELD')`
  复议、诉讼、信访或者检查正在用到，现在不能删除；除保存以外不作别的使用。
  办结以后再来删除；有疑问的，与县司法局联系。`;
