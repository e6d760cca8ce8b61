/** Addresses that are protected only by their secret part (答复链接、回执链接、关注链接). */
const SECRET =
  /([?&]shou=|\/(?:yaoqing|huihan|lunzheng|wode\/lianjie|zhongduan\/kai|gongzuotai\/kaitong|guanzhu\/(?:queren|tuiding|wode))\/)[^\s/，。；]+/g;

/** A text or path with secret links removed: readers of a log or of the sending record must not get somebody's own link. */
export const withoutSecretLinks = (text: string): string => text.replace(SECRET, '$1…');
