/** Facts of each kind of case items (办件种类): a further kind is its name in `case-kind.ts`, and a descriptor here. */
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CASE_STATE_LABELS, CaseClass, CaseKind, type CaseState } from './case-kind.ts';
import type { CaseTerm, KindOfCase, TermPolicy } from './kind-of-case.ts';

/** 工作日 for the answer to an application for information (国令711号第三十三条). */
export const REQUEST_DAYS = 20;

const ordinary = ({ ordinaryReplyWorkingDays }: TermPolicy): CaseTerm => ({
  count: ordinaryReplyWorkingDays,
  unit: 'WORKING_DAY',
});

/** Every kind there is. */
export const CASE_KINDS: Readonly<Record<CaseKind, KindOfCase>> = {
  [CaseKind.MESSAGE]: {
    titled: true,
    source: null,
    publishable: true,
    opinionable: true,
    executing: false,
    applied: false,
    target: () => null,
    sortedAs: null,
    author: '来件人',
    sorting: '分办',
    classed: true,
    term: (sorted, policy) =>
      sorted === CaseClass.SIMPLE ? { count: policy.simpleReplyDays, unit: 'DAY' } : ordinary(policy),
    yours: (title) => `您的来件“${title}”`,
    own: {
      title: '我的留言',
      content: '您的留言',
      noun: '留言',
      said: '留言内容',
      unpublished: '不公开，只答复本人',
    },
    article: '办件办理规则',
    noun: '',
    desk: '/gongzuotai/liuyan',
    purpose: 'case',
  },
  // 国令713号第三十五条: the decision and its unit are known when it comes.
  [CaseKind.SUGGESTION]: {
    titled: false,
    source: null,
    publishable: false,
    opinionable: false,
    executing: true,
    applied: false,
    target: () => null,
    sortedAs: CaseClass.ORDINARY,
    author: '来件人',
    sorting: '转办',
    classed: false,
    term: (_sorted, policy) => ordinary(policy),
    yours: (title) => `您对《${title}》的意见建议`,
    own: {
      title: '我反映的问题',
      content: '您反映的内容',
      noun: '意见建议',
      said: '意见建议',
      unpublished: '不公开，只计入件数',
    },
    article: '国令713号第三十五条',
    noun: '意见建议',
    desk: '/gongzuotai/fanying',
    purpose: 'suggestion',
  },
  // 国令711号第三十三条: twenty 工作日 for every application; the county means to answer sooner.
  [CaseKind.REQUEST]: {
    titled: true,
    source: null,
    publishable: false,
    opinionable: false,
    executing: false,
    applied: true,
    target: ({ requestInternalWorkingDays }) => requestInternalWorkingDays,
    sortedAs: null,
    author: '申请人',
    sorting: '登记',
    classed: false,
    term: () => ({ count: REQUEST_DAYS, unit: 'WORKING_DAY' }),
    yours: (title) => `您申请公开的“${title}”`,
    own: {
      title: '我的申请',
      content: '您的申请',
      noun: '政府信息公开申请',
      said: '申请内容',
      unpublished: '不公开，只答复本人',
    },
    article: '国令711号第三十三条',
    noun: '',
    desk: '/gongzuotai/yishenqing',
    purpose: 'request',
  },
  // 国办发〔2020〕53号: the hotline passes on what it cannot answer itself, and the unit answers within the county's own term.
  [CaseKind.HOTLINE]: {
    titled: true,
    source: {
      channel: CommentChannel.HOTLINE_12345,
      register: '12345热线',
      paper: '工单',
      numbers: '工单编号',
    },
    publishable: false,
    opinionable: true,
    executing: false,
    applied: false,
    target: () => null,
    sortedAs: null,
    author: '诉求人',
    sorting: '分办',
    classed: false,
    term: (_sorted, policy) => ordinary(policy),
    yours: (title) => `您通过12345反映的“${title}”`,
    own: {
      title: '我的12345诉求',
      content: '您反映的内容',
      noun: '诉求',
      said: '诉求内容',
      unpublished: '不公开，只答复本人',
    },
    article: '国办发〔2020〕53号',
    noun: '',
    desk: '/gongzuotai/rexian',
    purpose: 'hotline',
  },
};

/** Word for where it stands (办理情况); what waits to be sorted is named by its kind's word for that. */
export const stateWord = (kind: CaseKind, state: CaseState): string => stateWords(kind)[state];

/** The same, of every state of a kind. */
export const stateWords = (kind: CaseKind): Readonly<Record<CaseState, string>> => ({
  ...CASE_STATE_LABELS,
  RECEIVED: `待${CASE_KINDS[kind].sorting}`,
});

/** Purpose of the seal of one case item's author; what was said of decisions was sealed before it was a case item. */
export const askerPurpose = (kind: CaseKind, id: string): string => `${CASE_KINDS[kind].purpose}:${id}`;
