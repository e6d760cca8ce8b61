/** 公众留言: what was published, and the form. */
export const MESSAGES = '/liuyan';
export const MESSAGE_FORM = '/liuyan/xie';
export const messageHref = (receiptNo: string) => `${MESSAGES}/jian/${encodeURIComponent(receiptNo)}`;
