import { useLocation } from 'wouter';
import { caseDesk } from '#client/staff/ground/addresses/casework.ts';
import { DESK_LABELS } from '#client/words.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';

/** The desk of one kind of case items: its words, and where it differs from the others beyond the kind's descriptor. */
export interface CaseDesk {
  readonly title: string;
  readonly note: string;
  /** Head of the first column. */
  readonly item: string;
  readonly empty: { readonly title: string; readonly filtered: string; readonly text: string };
  /** Names of the fields in which it is written down, where they are not 标题 and 内容. */
  readonly fields: { readonly title?: string; readonly text?: string };
  /** Beside the title where what came by letter or telephone is written down. */
  readonly recordNote: string;
  /** It is about a decision, whose name stands in for a title. */
  readonly aboutDecision: boolean;
  /** 政策解读专员 answer it. */
  readonly interpreters: boolean;
}

/** A row each: a further kind is its row. */
export const CASE_DESKS: Readonly<Record<CaseKind, CaseDesk>> = {
  MESSAGE: {
    title: DESK_LABELS.CASES,
    note: '简单咨询、一般性留言的答复期限见本县设定',
    item: '留言',
    empty: {
      title: '没有留言',
      filtered: '没有这样的留言',
      text: '公众的留言和工作人员登记的来信、来电会列在这里。',
    },
    fields: {},
    recordNote: '对已公布决策的意见建议，到“执行反映”登记',
    aboutDecision: false,
    interpreters: true,
  },
  SUGGESTION: {
    title: DESK_LABELS.SUGGESTIONS,
    note: '国令713号第三十五条；内容不公开，只公布件数',
    item: '内容',
    empty: {
      title: '没有意见建议',
      filtered: '没有这样的意见建议',
      text: '公众对已公布决策提出的意见建议会列在这里。',
    },
    fields: {},
    recordNote: '国令713号第三十五条',
    aboutDecision: true,
    interpreters: false,
  },
  REQUEST: {
    title: DESK_LABELS.REQUESTS,
    note: '国令711号第三十三条：自收到之日起20个工作日内答复',
    item: '所需信息',
    empty: {
      title: '没有申请',
      filtered: '没有这样的申请',
      text: '公众在网上提出的和工作人员登记的依申请公开会列在这里。',
    },
    fields: { title: '所需信息的名称', text: '内容描述' },
    recordNote: '国令711号第二十九条',
    aboutDecision: false,
    interpreters: false,
  },
  HOTLINE: {
    title: DESK_LABELS.HOTLINE,
    note: '国办发〔2020〕53号；答复期限见本县设定',
    item: '诉求',
    empty: {
      title: '没有工单',
      filtered: '没有这样的工单',
      text: '12345热线转来、由工作人员登记的工单会列在这里。',
    },
    fields: {},
    recordNote: '国办发〔2020〕53号；同一工单只登记一次',
    aboutDecision: false,
    interpreters: false,
  },
};

/** Writing down what came otherwise than on the platform: letters and calls, or what another register passes on. */
export const recordWords = (kind: CaseKind): string => {
  const { source } = CASE_KINDS[kind];
  return source ? `登记${source.paper}` : '登记来信来电';
};

/** Kind whose desk is at the address now. */
export function useCaseKind(): CaseKind {
  const [pathname] = useLocation();
  const kind = Object.values(CaseKind).find((one) => `${pathname}/`.startsWith(`${caseDesk(one)}/`));
  if (!kind) throw new Error(`${pathname} is no desk of case items.`);
  return kind;
}
