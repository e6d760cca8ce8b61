/** The addresses of the console; the server's workbench links to them too. */
export const DESK = '/gongzuotai';

export const paths = {
  workbench: DESK,
  signIn: `${DESK}/denglu`,
  password: `${DESK}/mima`,
  opening: `${DESK}/kaitong`,
  account: `${DESK}/zhanghu`,
  catalogue: `${DESK}/mulu`,
  inbox: `${DESK}/laijian`,
  matterList: `${DESK}/canyu-qingdan`,
  disclosure: `${DESK}/biaozhun-mulu`,
  proposals: `${DESK}/jianyi`,
  decisions: `${DESK}/juece`,
  consultations: `${DESK}/zhengji`,
  hearings: `${DESK}/tingzheng`,
  meetings: `${DESK}/huiyi`,
  representatives: `${DESK}/daibiao`,
  opinions: `${DESK}/yijian`,
  reports: `${DESK}/fankui`,
  activities: `${DESK}/huodong`,
  events: `${DESK}/kaifang`,
  inquiries: `${DESK}/laihan`,
  suggestions: `${DESK}/fanying`,
  cases: `${DESK}/liuyan`,
  requests: `${DESK}/yishenqing`,
  concerns: `${DESK}/yuqing`,
  villages: `${DESK}/cunwu`,
  annualReports: `${DESK}/nianbao`,
  pushes: `${DESK}/tuisong`,
  planTasks: `${DESK}/gongkai-renwu`,
  reviews: `${DESK}/shencha`,
  compliance: `${DESK}/hegui`,
  ledger: `${DESK}/taizhang`,
  papers: `${DESK}/wenshu`,
  policy: `${DESK}/sheding`,
  statutes: `${DESK}/sheding/fagui`,
  library: `${DESK}/sheding/zhuanjia`,
  calendar: `${DESK}/rili`,
  accounts: `${DESK}/zhanghao`,
  site: `${DESK}/zhandian`,
  approvals: `${DESK}/pishi`,
  calls: `${DESK}/dianhua`,
  messages: `${DESK}/xiaoxi`,
  audit: `${DESK}/shenji`,
  holds: `${DESK}/zanhuan`,
} as const;

/** Whether an address belongs to the console; nothing else is ever returned to after signing in. */
export const inDesk = (path: string) => path === DESK || path.startsWith(`${DESK}/`);

/** The sign-in page that leads back to `path`. */
export const signInPath = (path: string, expired = false) => {
  const query = new URLSearchParams();
  if (path !== DESK && inDesk(path)) query.set('hui', path);
  if (expired) query.set('guoqi', '1');
  return query.size > 0 ? `${paths.signIn}?${query}` : paths.signIn;
};

/** Where the sign-in page, or what a list led to, leads back to; an address of elsewhere is not followed. */
export const returnPath = (query: URLSearchParams, otherwise: string = DESK) => {
  const asked = query.get('hui') ?? '';
  return inDesk(asked) && !asked.startsWith(paths.signIn) ? asked : otherwise;
};

/** The address of a desk that leads back to the list it was opened from, as that is filtered. */
export const leadingBack = (path: string, list: string) => `${path}?${new URLSearchParams({ hui: list })}`;
