/** 公众留言: what was published, and the form. */
export const MESSAGES = '/liuyan';
export const MESSAGE_FORM = '/liuyan/xie';
/** The same, about this decision. */
export const askHref = (decisionNo: string) =>
  `${MESSAGE_FORM}?${new URLSearchParams({ juece: decisionNo })}`;
/** 政策解读专员. */
export const INTERPRETERS = '/liuyan/zhuanyuan';
export const messageHref = (receiptNo: string) => `${MESSAGES}/jian/${encodeURIComponent(receiptNo)}`;
/** 依申请公开: the guide, the form, and the correction that was asked for. */
export const REQUESTS = '/yishenqing';
export const REQUEST_FORM = '/yishenqing/shenqing';
export const MY_CORRECTION = '/wode/buzheng';
