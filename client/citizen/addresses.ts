/** Where every public page lives (页面地址): permanent and readable; a page once public stays at its address. */

interface Round {
  no: string;
  round: number;
}

export const CATALOGUE = '/mulu';
/** 公众参与行政决策事项清单. */
export const MATTER_LIST = '/canyu-qingdan';
/** 决策预公开. */
export const ADVANCE = '/yugongkai';
export const CONSULTATIONS = '/zhengji';
export const REPORTS = '/fankui';
export const MY_COMMENT = '/wode';
/** Record opened by a receipt number and its code: a comment, a sign-up, an application. */
export const MINE = '/wode/shouli';
/** 回执链接: number and code open the record without typing. */
export const receiptLink = ({ receiptNo, lookupCode }: { receiptNo: string; lookupCode: string }) =>
  `/wode/lianjie/${receiptNo}${lookupCode}`;
/** Where this device is made to forget all. */
export const MINE_FORGET = '/wode/wangji';
/** Where a code to the contact that was left leads to all that was sent from it. */
export const BY_CONTACT = '/wode/yanzheng';
export const CODE_SENT = `${BY_CONTACT}?yifa=1`;
/** All that was found, on this device from now on. */
export const FOUND_MINE = `${MY_COMMENT}?zhaohui=1`;
export const MY_COMMENT_EDIT = '/wode/xiugai';
export const MY_COMMENT_WITHDRAW = '/wode/chehui';
export const MY_COMMENT_REASON = '/wode/liyou';
export const MY_COMMENT_DISOWN = '/wode/bushiwo';
/**
 * Personal data held under one receipt; under all receipts that this device remembers; and the pages that delete them.
 */
export const MY_DATA = '/wode/ziliao';
export const ALL_MY_DATA = '/wode/ziliao/quanbu';
export const ERASE_MY_DATA = '/wode/ziliao/shanchu';
export const ABOUT = '/guanyu';
export const RULES = '/guize';
/** 法规库. */
export const STATUTES = '/fagui';
export const PRIVACY = '/yinsi';
export const ACCESSIBILITY = '/wuzhangai';
export const SITE_MAP = '/ditu';
/** 全站检索. */
export const SEARCH = '/sousuo';
export const FEED = '/zhengji.xml';
export const DESK = '/gongzuotai';
/** 演示发件箱, of a demonstration alone. */
export const OUTBOX = '/yanshi/fajianxiang';

const part = encodeURIComponent;

export const decisionHref = (no: string) => `/juece/${part(no)}`;
export const draftsHref = (no: string) => `${decisionHref(no)}/caoan`;
/** A version of the draft; a clause has the same place on the page of every version. */
export const draftHref = (no: string, version: number, anchorId?: string) =>
  `${draftsHref(no)}/${version}${anchorId ? `#${anchorId}` : ''}`;
/** A version of the draft as Word (草案下载). */
export const draftFileHref = (no: string, version: number) => `${draftsHref(no)}/${version}.docx`;
/** Changes of a version against an earlier one as a Word file with tracked changes (修改对照下载). */
export const redlineFileHref = (no: string, version: number, other: number) =>
  `${draftFileHref(no, version)}?duizhao=${other}`;
/** Changes of a version against an earlier one (修改对照). */
export const redlineHref = (no: string, version: number, other: number, anchorId?: string) =>
  `${draftsHref(no)}/${version}?duizhao=${other}${anchorId ? `#${anchorId}` : ''}`;
export const versionHref = (year: number, versionNo: number) => `${CATALOGUE}/${year}/${versionNo}`;
export const completionHref = (year: number) => `${CATALOGUE}/${year}/wancheng`;
export const consultationHref = ({ no, round }: Round) => `${CONSULTATIONS}/${part(no)}/${round}`;
export const clauseHref = (of: Round, clauseNo: string) => `${consultationHref(of)}/tiao/${part(clauseNo)}`;
/** One group of opinions that are answered together. */
export const groupHref = (of: Round, id: string) => `${consultationHref(of)}/zhuti/${part(id)}`;
export const commentHref = (of: Round, clauseNo?: string) =>
  withQuery(`${consultationHref(of)}/yijian`, { tiao: clauseNo });
/** The form with the clause's words to begin from (从原文改起). */
export const rewordHref = (of: Round, clauseNo: string) =>
  `${withQuery(`${consultationHref(of)}/yijian`, { tiao: clauseNo, gaiqi: '1' })}#suggestedText`;
export const calendarHref = (of: Round) => `${consultationHref(of)}/rili.ics`;
export const reportHref = ({ no, round }: Round) => `${REPORTS}/${part(no)}/${round}`;
export const suggestHref = (no: string) => `${decisionHref(no)}/fanying`;
export const receiptHref = (receiptNo: string) => `/huizhi/${part(receiptNo)}`;

/** An address with those conditions that are set, in the order given. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(query).flatMap(([name, value]) => (value ? [`${name}=${part(value)}`] : []));
  return set.length === 0 ? path : `${path}?${set.join('&')}`;
}

/** The place of a clause on its consultation's page. */
export const clauseId = ({ position }: { position: number }) => `tiao-${position}`;
