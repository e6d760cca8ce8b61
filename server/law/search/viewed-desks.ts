/**
 * Lists whose filters can be kept as a view (视图), a row each: an order of work of ours. A view is of the list, not of one
 * matter, so that it opens on every matter.
 */

/** Parameters of the address that narrow 意见处理. */
export const OPINION_FILTER = {
  clause: 'tiao',
  stance: 'taidu',
  channel: 'qudao',
  progress: 'jindu',
  outcome: 'jieguo',
  cluster: 'zhuti',
  assignee: 'jingban',
  noted: 'beizhu',
  askedAgain: 'zhuiwen',
  text: 'cha',
  like: 'xiangjin',
  sort: 'xu',
} as const;

/** Whoever opens the view. */
export const ME = 'wo';
/** Given to nobody. */
export const NOBODY = 'wuren';
/** In no cluster. */
export const NONE = 'weigui';
/** Not answered yet. */
export const WAITING = 'daida';
/** Every progress, by a word that does not name an enum of ours. */
export const ALL = 'quanbu';

/** A view that stands there without being saved (现成的视图). */
export interface ReadyView {
  readonly name: string;
  readonly query: string;
}

/** One list: its filters in the order of an address, the values they may have in a view, and its ready views. */
export interface ViewedDesk {
  readonly filters: Readonly<Record<string, 'ANY' | readonly string[]>>;
  readonly ready: readonly ReadyView[];
}

const { progress, assignee, noted, askedAgain } = OPINION_FILTER;

/** The lists, by their desk. */
export const VIEWED_DESKS: Readonly<Record<string, ViewedDesk>> = {
  OPINIONS: {
    filters: {
      ...Object.fromEntries(Object.values(OPINION_FILTER).map((name) => [name, 'ANY' as const])),
      [OPINION_FILTER.cluster]: [NONE],
      [OPINION_FILTER.like]: [],
    },
    ready: [
      { name: '分给我的', query: `${progress}=UNDISPOSED&${assignee}=${ME}` },
      { name: '未答复的', query: `${progress}=UNDISPOSED` },
      { name: '提到我的', query: `${progress}=${ALL}&${noted}=${ME}` },
      { name: '追问待答', query: `${progress}=${ALL}&${askedAgain}=${WAITING}` },
    ],
  },
};
