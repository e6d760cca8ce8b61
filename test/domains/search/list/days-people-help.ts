import { BUS, BUS_HEARING, HEATING, MARKET, SCHOOL, SCHOOL_HEARING, STREET, type Wanted } from './pages.ts';

/** 日期, in the ways in which one is written. */
export const DAYS: Wanted = [
  [
    HEATING,
    [
      '12月1日',
      '12月1号',
      '2026年12月1日',
      '2026-12-01',
      '2026-12-1',
      '2026.12.1',
      '12-1',
      '12.1供暖',
      '十二月一日',
      '12月1日供暖',
      '12月10日前发补助',
    ],
  ],
  [BUS_HEARING, ['12月24日', '12月24日听证会', '2026/12/24']],
  [BUS, ['2027年2月1日', '2027-02-01', '2月1日 票价']],
  [MARKET, ['3月1日搬迁', '2027年3月1日']],
  ['/kaifang/2026-7', ['11月24日', '11月24号座谈会']],
  ['/kaifang/2026-8', ['12月5日', '12月5日座谈会']],
  ['/kaifang/2026-2', ['12月16日', '12-16']],
  ['/kaifang/2026-3', ['12月22日', '12月22日发布会']],
  ['/huiyi/2026-6', ['12月8日', '2026-12-08']],
  ['/huiyi/2026-5', ['11月25日', '11月25日常务会议']],
  [SCHOOL_HEARING, ['4月9日', '2026年4月9日']],
];

/** 人名: by signs and by pinyin. */
export const PEOPLE: Wanted = [
  ['/huiyi/2026-2', ['江怀民', '县长江怀民', '江怀民县长', 'jiang huaimin', 'jianghuaimin', 'Jiang Huaimin']],
  ['/huiyi/2026-4', ['许存诚', '副县长许存诚', 'xu cuncheng', 'xucuncheng']],
  ['/huiyi/2026-6', ['谷丰年', '镇长谷丰年', 'gu fengnian', 'gufengnian']],
  [
    SCHOOL_HEARING,
    ['白启蒙', 'bai qimeng', '许文澜', 'xu wenlan', '许 文澜', '罗仲平', 'luozhongping', '人大代表 罗仲平'],
  ],
];

/** 拼音: of titles and units. */
export const PINYIN: Wanted = [
  [BUS, ['gongjiao', 'gongjiao piaojia', 'gongjiaopiaojia', 'piaojia']],
  [HEATING, ['qunuan', 'qingjie qunuan', 'gongre']],
  [SCHOOL, ['zhaosheng pianqu', 'xuequ']],
  ['/juece/2026-004', ['yanglao', 'yanglao guihua']],
  [MARKET, ['qingshizhen shichang', 'qingshi zhen']],
  [STREET, ['lanhe', 'lanhe liangan']],
  ['/juece/2026-007', ['dianti', 'jiazhuang dianti']],
  [BUS_HEARING, ['tingzhenghui gongjiao']],
];

/** 单位: their names and how they are called. */
export const UNITS: Wanted = [
  [BUS, ['县发展和改革委员会', '发改委', '县发改委', '发展改革委']],
  [HEATING, ['县住房和城乡建设局', '住建局', '县住建局']],
  [SCHOOL, ['县教育体育局', '教育局', '县教体局', '教体局']],
  ['/juece/2026-004', ['县民政局', '民政局', 'minzhengju']],
  [MARKET, ['青石镇', '青石镇人民政府', '青石镇政府']],
  ['/juece/2026-001', ['县自然资源局', '自然资源局', '国土局']],
];

/** 办事和说明. */
export const HELP: Wanted = [
  ['/zhengji', ['怎么提意见', '如何提意见', '我要提意见', '提建议', '在哪里提意见', '意见征集']],
  ['/yinsi', ['隐私', '隐私政策', '个人信息', '会不会泄露个人信息', '要实名吗', '匿名']],
  [
    '/wode',
    [
      '回执',
      '受理编号',
      '查询码忘了',
      '我的意见',
      '意见办理进度',
      '撤回意见',
      '修改意见',
      '意见提交后怎么查',
    ],
  ],
  ['/tingzheng', ['怎么报名听证会', '听证会报名', '听证会', '怎么参加听证会']],
  ['/wode/ziliao', ['删除我的信息', '导出我的资料', '注销']],
  ['/daibiao/shenqing', ['当代表', '怎么当公众代表', '申请代表', '报名列席会议']],
  ['/daibiao/gongping', ['抽签公平吗', '抽选', '摇号']],
  ['/guanzhu', ['订阅', '退订', '关注', '有进展通知我']],
  ['/wuzhangai', ['无障碍', '字太小', '大字版', '老人模式', '读屏']],
  ['/mulu', ['目录', '事项目录', '今年要定哪些事', '决策目录']],
  ['/guanyu', ['什么是重大行政决策', '决策程序', '流程', '网站是干什么的']],
  ['/guize', ['征求意见要多少天', '713号令', '重大行政决策程序暂行条例', '法律依据']],
  ['/fankui', ['意见采纳情况', '意见反馈', '没有采纳的理由', '意见有没有用']],
  ['/huiyi', ['政府会议', '会议直播', '常务会议回放', '看直播']],
  ['/huodong', ['活动', '开放日', '座谈会', '问卷', '活动报名']],
  ['/shuju', ['数据下载', '公开数据', '统计数据']],
  ['/ditu', ['网站地图', '栏目']],
];
