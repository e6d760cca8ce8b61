/** Chinese, complete: the words that more than one page says. A group that no page of a program says is not loaded by it. */
export * from './zh-forms.ts';

export const lang = 'zh-CN';

export const shell = {
  brand: '重大行政决策公众参与',
  desk: '决策工作台',
  skip: '跳到正文',
  menu: '菜单',
  mainNav: '主导航',
  menuNav: '主导航（菜单）',
  here: '当前位置',
  search: '搜索',
  searchSite: '全站搜索',
  searchHere: '搜索公开的全部内容',
  searchHint: '搜索决策、草案、采纳情况',
  elder: '长辈模式',
  larger: '大字',
  ordinary: '退出长辈模式',
  tools: '显示方式',
  about: '关于本站',
  more: '更多',
} as const;

export const doors = {
  label: '常用的四件事',
  speak: '提意见',
  noneOpen: '现在没有要听意见的事。点开看什么时候有。',
  signUp: '报名',
  noneToJoin: '现在没有要报名的活动。点开看以后的活动。',
  look: '查结果',
  lookSays: '看您提的意见怎样答复，报的名怎样了。',
  call: '打电话',
  callSays: '提意见，求帮助。手机上点一下就拨。',
} as const;

export const threeDoors = {
  label: '常用的三件事',
  speak: '提出意见',
  noneOpen: '现在没有',
  look: '查处理结果',
  lookSays: '到了哪一步',
  signUp: '报名参加',
  noneToJoin: '看以后的活动',
} as const;

export const home = {
  headline: '您的意见，写进政府的决策',
  promise: '每条意见有编号、有答复，不采纳的写明理由。',
  everything: '全部内容',
  ask: '有别的事要问、要反映？',
  askLink: '给政府留言',
  known: '这台设备记着您的回执：',
  knownLink: '看处理到哪一步',
} as const;

export const terminal = {
  front: '终端首页',
  title: '政务公开专区自助终端',
  lead: '看草案、提意见、写留言、申请公开，不用注册。用完请按“结束，清空”。',
  doors: '可以做的事',
  end: '结束，清空',
  still: '我还在',
  idle: '还有人在用吗？',
  print: '打印回执',
} as const;

export const training = {
  name: '演练环境',
  says: (hour: string) =>
    `这里是练习用的，填写、提交、办理的都不是政府行为，没有任何效力；每天${hour}（北京时间）清空重来。`,
  emptied: '演练环境正在清空重来',
  emptiedLine: '约一分钟后可以再看，账号和密码不变；清空以前填写的内容不再保留。',
  signIn: '演练环境清空以后要重新登录，账号和密码不变。',
  signedOut: '登录已过期，或者演练环境已经清空重来。账号和密码不变，请重新登录；清空以前填写的内容没有了。',
} as const;

export const matterList = '公众参与事项清单';
export const advance = '决策预公开';
export const standardCatalogue = '政务公开标准目录';
export const villages = '村务公开';
export const deeds = '您提过，我们做了';

export const footer = {
  sponsor: '主办：',
  host: '承办：',
  phone: '联系电话：',
  hotline: '意见与求助电话',
  siteIdCode: '政府网站标识码',
  reportError: '我为政府网站找错',
  sitemap: '网站地图',
  accessibility: '无障碍声明',
  privacy: '隐私政策',
} as const;

export const nav = {
  home: '首页',
  catalogue: '决策目录',
  consultations: '意见征集',
  reports: '采纳反馈',
  messages: '公众留言',
  concerns: '舆情回应',
  requests: '依申请公开',
  openness: '政府信息公开',
  hearings: '听证会',
  events: '活动',
  meetings: '会议',
  representatives: '公众代表',
  everything: '全部栏目',
  data: '数据',
  myComment: '我的意见',
  mine: '我的参与',
  about: '一项决策怎样作出',
  rules: '本县的规则',
  follow: '关注进展',
  feed: '订阅征集公告（RSS）',
  meetingFeed: '订阅政府会议（RSS）',
  eventFeed: '订阅活动公告（RSS）',
  eventDates: '订阅活动日程（日历）',
  signIn: '工作人员登录',
  outbox: '演示发件箱',
  signOut: '退出登录',
} as const;

export const states = {
  loading: '正在打开',
  nothing: '暂无内容',
  noneOpen: '目前没有正在征集的事项',
  noneFound: '没有符合条件的结果',
  activeFilters: '当前条件',
  clearFilters: '清除全部条件',
  notStarted: '未开始',
  notApplicable: '不适用',
  overdue: '逾期',
  provisional: '节假日安排公布后可能顺延',
  beijingTime: '北京时间',
  wholeText: '全文',
  saved: '已保存',
  saving: '正在保存',
  sent: '已提交',
} as const;

export const errors = {
  prefix: '错误：',
  failed: '服务暂时没有响应',
  failedAdvice: '请过一分钟再试。',
  kept: '没有提交成功，您写的内容还在',
  notFound: '没有这个页面',
  notFoundAdvice: '地址可能写错了，或者内容已经移动。公布过的事项不会删除，可以从目录里找到。',
  forbidden: '您的岗位不能办理这一项',
  signInFirst: '请先登录',
  conflict: '这一项刚刚被别人改过，请核对后再提交',
  tooMany: '提交太频繁，请稍后再试',
  tooLarge: '内容太大，没有提交成功',
  tooLargeAdvice: '按浏览器的“后退”，写的内容还在。删短一些，或者分几次提交；附件太大的，压缩以后再加。',
  notSent: '没有提交成功',
  notSentAdvice: '请打开本站的页面，在页面上的表单里重新提交。',
  mended: '改好以后再提交',
  beingTold: '演示县的数据还在写入',
  beingToldLine: '演示县的数据还在写入，约半分钟后齐全。现在可以看，还不能提交和登录。',
  lookAgain: '再看一次',
  lastSeen: (hour: string) =>
    `数据库暂时连接不上。您看到的是${hour}的页面，之后的变动还没有显示；现在可以看，还不能提交和登录。`,
  offline: '网络断开了，您写的内容还在',
  requestId: '请求编号',
  requestIdAdvice: '来电时请提供',
} as const;
