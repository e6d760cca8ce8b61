import type { SearchKind, SearchPlace } from '#client/graphql/graphql.ts';

/** 检索内容的种类 in addresses, and what each is called. */
export const SEARCH_KINDS: Readonly<Record<SearchKind, { slug: string; name: string }>> = {
  DECISION: { slug: 'juece', name: '决策事项' },
  CONSULTATION: { slug: 'zhengji', name: '意见征集' },
  CLAUSE: { slug: 'tiaowen', name: '草案条文' },
  OPINION: { slug: 'yijian', name: '公众意见' },
  REPORT: { slug: 'caina', name: '采纳情况' },
  MEETING: { slug: 'huiyi', name: '政府会议' },
  SPEECH: { slug: 'fayan', name: '会上发言' },
  GATHERING: { slug: 'huodong', name: '活动' },
  NOTICE: { slug: 'gonggao', name: '公告' },
  FILE: { slug: 'fujian', name: '附件' },
  RULE: { slug: 'guize', name: '专门规定' },
  STATUTE: { slug: 'fagui', name: '法规和规划' },
  MESSAGE: { slug: 'liuyan', name: '公众留言' },
  CONCERN: { slug: 'yuqing', name: '舆情回应' },
  VILLAGE: { slug: 'cunwu', name: '村务公开' },
};

/** Name of a page of which only parts were found. */
export const PLACE_NAMES: Readonly<Record<SearchPlace, string>> = {
  DECISION: '决策事项',
  CONSULTATION: '意见征集',
  CLAUSE: '草案条文',
  OPINION: '公众意见',
  REPORT: '采纳情况',
  MEETING: '政府会议',
  PLAYBACK: '会议回放',
  LIVE: '图文直播',
  HEARING: '听证会',
  EVENT: '活动',
  PRESS: '文字实录',
  ACTIVITY: '活动',
  FILE: '附件',
  RULE: '专门规定',
  STATUTE: '法规和规划',
  MESSAGE: '公众留言',
  CONCERN: '舆情回应',
  VILLAGE: '村务公开',
};

const BY_SLUG = new Map(Object.entries(SEARCH_KINDS).map(([kind, { slug }]) => [slug, kind as SearchKind]));

/** The kind an address asks for; null: all of them. */
export const kindIn = (slug: string | undefined): SearchKind | null => BY_SLUG.get(slug ?? '') ?? null;
