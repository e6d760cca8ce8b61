/**
 * The deliberate differences between the commit before and today, each with its reason.
 * Text not listed here must be as it was. An entry that nothing needs any more fails the test.
 */
import type { Changed, Moved } from './difference-kinds.ts';
import { SUGGESTIONS_CHANGED } from './suggestion-differences.ts';

export const MOVED: readonly Moved[] = [];

/** 征求意见页: its own address, and those of all pages with other ways to take part. */
const CONSULTATION = /^\/zhengji\/[^/]+\/\d+$/;
const WITH_WAYS = /^\/(?:zhengji\/[^/]+|huodong\/[^/]+|kaifang|tingzheng)\/[^/]+$/;

/** Beginnings of the opinions that were on the first page of the list. */
const OPINIONS =
  /^(?:孩子在县一中|街区北段|老旧小区管网|请公布每条|第二条的|建议学生月票|坚决反对|司机和售票员|第一中学|退费请|峰谷电价|三点意见|城乡线路最高|老年卡要去|低收入家庭|建议把打铁铺|青石镇六十岁|伤残军人免费|腾退补偿|我们在临河乡)/;

export const CHANGED: readonly Changed[] = [
  {
    where: /^(?:\/|receipt )/,
    was: '关于本站',
    why: '页脚的链接排成几行，不再有小标题；朗读时这一组仍叫“关于本站”。',
  },
  {
    where: /^\/$/,
    was: /./,
    why: '首页改成按日子的一条流，一件一行；地点、对象、议题、逐类结果在各件自己的页面和栏目里，那里逐页比对。',
  },
  {
    where: /^\/zhengji\/[^/]+\/\d+\/tiao\//,
    was: /^公开的意见每天换一次先后，不看时间、态度和多少。(.+)$/,
    now: '$1',
    why: '验算先后的办法收在“核对”里，先后的规矩单独成句。',
  },
  {
    where: /./,
    was: /（第5版）/g,
    now: '（第7版）',
    why: '告知说明网络地址记入审计日志、申请政府信息公开要写身份证明，两次换了新版。',
  },
  {
    where: /^\/yinsi$/,
    was: '第5版',
    now: '第7版',
    why: '同上，全文在隐私页。',
  },
  {
    where: /^\/yinsi$/,
    was: /^\d+年\d+月\d+日$/,
    why: '新版自升级之日起生效。',
  },
  {
    where: /./,
    was: /我们不收集身份证号码和家庭住址/g,
    now: '除申请政府信息公开以外，我们不收集身份证号码和家庭住址',
    why: '申请政府信息公开依法要写身份证明的号码。',
  },
  { where: /^\/guize/, was: /公布(?=起算，到期)/, now: '公布、来件答复', why: '留言自答复起算。' },
  {
    where: /^\/fankui\//,
    was: /六种(?=结果)/g,
    now: '各种',
    why: '询问的意见另列“已作解答”，有人询问的采纳情况不止六种结果。',
  },
  {
    where: /^\/kaifang\/[^/]+\/shilu$/,
    was: /(?<=长|主任)、(?=县)/g,
    now: '；',
    why: '发布人的写法与活动公告相同，一人一句。',
  },
  {
    where: /^\/(?:tingzheng|huiyi)\//,
    was: /^(\d+月\d+日)(\d{4}年)(\d+:\d\d)$/,
    now: '$2$1$3',
    why: '公示记录一行一件，日期连着写。',
  },
  {
    where: /^\/tingzheng\//,
    was: /^\d+(承办单位陈述|参加人陈述意见|询问、质证|辩论|解释说明)$/,
    now: '$1',
    why: '听证记录按序号排成一列，序号由浏览器写。',
  },
  {
    where: /^\/tingzheng\//,
    was: /^(?:送达日期|材料送达的情况|参加人确认听证记录的情况)$/,
    why: '材料按送达的日期、签字按日期归在一起，不再是表。',
  },
  {
    where: /^\/kaifang\/[^/]+$/,
    was: /^\d+月\d+日(?:举行|\d+:\d\d报名截止|周.\d+:\d\d)$/,
    why: '大字写还剩几个名额，日期在“时间”“报名截止”两项里写全。',
  },
  {
    where: CONSULTATION,
    was: /^(?:[一二三四五](?:草案|解读与说明|依据|意见反馈途径|联系方式)|解读与说明)$/,
    why: '征求意见页按读者的问题排先后，各部分不再按序号。',
  },
  {
    where: CONSULTATION,
    was: /^(?:本平台|电话|信函|当面|电子邮件)(.+)$/,
    now: '$1',
    why: '反馈途径的说明写在名称旁边。',
  },
  {
    where: /^\/tingzheng\/[^/]+$/,
    was: /^打电话、当面报名(.+)$/,
    now: '$1',
    why: '报名途径的说明写在名称旁边。',
  },
  {
    where: /^\/mulu/,
    was: /^(列入目录的事项，.+程序。)每一项由谁承办.+$/,
    now: '$1',
    why: '目录先列事项；程序的要求写在目录下载一节。',
  },
  {
    where: /^\/mulu/,
    was: /^下载目录（Excel、Word）(下载表格（CSV）)$/,
    now: '$1',
    why: '各种格式都在目录下载一节，列表上面只留一个链接。',
  },
  {
    where: /^\/huodong/,
    was: /^\d{4}年\d+月的月历$/,
    why: '月历在最前面，不用再跳过去。',
  },
  {
    where: /^\/huodong/,
    was: /^(.+?)\d{4}年\d+月的月历$/,
    now: '$1',
    why: '月历在最前面，不用再跳过去；其余各段的链接照旧。',
  },
  {
    where: /^\/chouxuan\//,
    was: /^(?:机会最[少多]的|\d+张签中列入\d+张（[\d.]+%）)$/,
    why: '最少和最多的机会写成一句话。',
  },
  { where: CONSULTATION, was: /^(关注这件事)：.+$/, now: '$1', why: '与转发、张贴排在一行。' },
  { where: CONSULTATION, was: /^0条意见(本条网址.+)$/, now: '$1', why: '有意见的条才写几条。' },
  {
    where: CONSULTATION,
    was: OPINIONS,
    why: '公众意见每天从另一处读起，先列两条，其余翻页；逐条在条文页比对。',
  },
  {
    where: CONSULTATION,
    was: /^(?:.+针对(?:第.+|全文).*受理编号[0-9A-Z]{8}|以下是本人同意公开.+)$/,
    why: '公众意见先列两条，其余翻页；时间写在署名旁。',
  },
  {
    where: WITH_WAYS,
    was: /^(?:公众名额|参加对象：|报名：|填写问卷：|报名到|看公告：|正在(?:报名|填写|遴选)|已公告新闻|就城区一票制|县.+(?:\d{4}年|参加人15名)|\d+月\d+日)/,
    why: '其他参与方式一件两行；地点、对象、名额在各件自己的页面，那里逐页比对。',
  },
  { where: /^\/juece\//, was: /^发现.+有改进建议，(随时可以提出.+)$/, now: '$1', why: '前面已经写了。' },
  {
    where: /^\/juece\//,
    was: /^(认定的情形：.+。)要不要履行，按这些情形确定。$/,
    now: '$1',
    why: '下面的“逐项看：要不要履行、为什么”写的就是这个。',
  },
  {
    where: /^desk tasks of /,
    was: '已过目录所列决策时间，需办结或者调整目录',
    why: '写明逾期多少日。',
  },
  {
    where: /^desk tasks of (?:sifa|zhujian)/,
    was: '2026-11-30',
    now: '2026-08-31',
    why: '逾期以后才公布的调整不改变最迟决策日。',
  },
  {
    where: /^desk tasks of zhujian/,
    was: '目录事项尚未启动',
    why: '按决策时间倒排，接着写明最迟哪一日开始哪一步。',
  },
  {
    where: /^desk tasks of zhujian/,
    was: '2026-07-31',
    now: '2026-06-20',
    why: '没有启动的事项，按倒排的最迟日期提醒。',
  },
  {
    where: /^desk tasks of /,
    was: '还没有填写；没有要申报的不必办理',
    now: '还没有填写；没有要申报的，由负责人答复',
    why: '没有事项的单位答复本年度无申报事项。',
  },
  ...SUGGESTIONS_CHANGED,
  {
    where: /^receipt hearing_sign_up/,
    was: /^(?:您已入选听证参加人，听证会材料会提前送达。不能参加的，请尽早告诉承办单位|报名已经截止，不能在网上撤回).+$/,
    why: '入选以后由本人凭回执撤回，不再由承办单位登记。',
  },
];
