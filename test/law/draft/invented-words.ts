/** Sentences as drafts have them, invented by chance (虚构的条文). */
import { oneOf } from '#test/law/decision/seeded.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

/** Bodies that act in the invented text. */
export const BODIES = (
  '县人民政府/乡镇人民政府/街道办事处/县住房城乡建设主管部门/县财政部门/县民政部门/' +
  '县交通运输主管部门/县生态环境主管部门/县市场监督管理部门/县教育主管部门/' +
  '县应急管理部门/村（居）民委员会/业主委员会/物业服务企业/供水企业/公交运营单位/' +
  '建设单位/施工单位/相邻业主/申请人/用户/学校/医疗机构/养老机构/经营者/监护人/' +
  '志愿服务组织'
).split('/');
const DUTIES = '应当/应当/应当/可以/不得/必须/负责/有权'.split('/');
const WHENS = (
  '自受理申请之日起{n}个工作日内/每年第{q}季度/在施工期间/发现安全隐患的/' +
  '遇有重大天气的/经公示无异议的/符合前款规定条件的/因不可抗力无法履行的/' +
  '在开学前{n}日/每{n}个月/收到投诉后{n}日内/需要临时占用道路的/涉及文物保护的/' +
  '连续{n}日无法正常供应的/协商不成的/逾期未缴纳的/经费不足的/人员发生变动的'
).split('/');
const VERBS = (
  '公布/编制/审核/核查/组织/委托第三方评估/落实/建立/完善/定期维护/如实填报/' +
  '妥善保管/及时更新/限期整改/统筹安排/优先保障/分类处置/减免/补贴/登记/张贴/撤销'
).split('/');
const KINDS = (
  '加装电梯/老旧小区改造/停车泊位/生活垃圾分类/城乡公交/校园食堂/饮用水水源/社区养老/' +
  '集贸市场/电动自行车充电/农村公路/公共绿地/建筑垃圾/烟花爆竹/犬只饲养/排水管网/' +
  '义务教育学位/殡葬服务'
).split('/');
const THINGS = (
  '年度实施计划/收费标准和依据/应急预案/资金使用情况/巡查台账/设施设备清单/公示牌/' +
  '补助资金/信用档案/运行监测数据/服务规范/验收资料/安全警示标志/联席会议制度/' +
  '技术方案/投诉处理结果/人员培训记录/保险凭证/绩效评价报告/档案移交手续/用地范围/' +
  '服务半径/开放时间/维修基金'
).split('/');
const TAILS = (
  '，并向社会公布/，接受社会监督/，所需经费由县财政保障/，不得收取任何费用/' +
  '，保存期限不少于{n}年/，费用按照{p}的比例分担/，标准为每户{m}元/' +
  '，逾期视为放弃/，并书面告知理由/，重大事项报县人民政府批准/////' +
  '，但法律、法规另有规定的除外/，未达到{p}的不予通过/' +
  '，并通过政府网站、公告栏等方式公开'
).split('/');

const HAN = '〇一二三四五六七八九';
/** 1 to 99 in Chinese numerals. */
export function hanNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN[ones] : ''}`;
}

const filled = (random: Random, text: string) =>
  text
    .replaceAll('{n}', () => hanNumber(2 + Math.floor(random() * 40)))
    .replaceAll('{q}', () => hanNumber(1 + Math.floor(random() * 4)))
    .replaceAll('{p}', () => `百分之${hanNumber(5 + Math.floor(random() * 90))}`)
    .replaceAll('{m}', () => String(100 * (1 + Math.floor(random() * 50))));

/** One sentence with its full stop. */
export function sentence(random: Random): string {
  const when = random() < 0.5 ? `${oneOf(random, WHENS)}，` : '';
  const body = oneOf(random, BODIES);
  const thing = `${oneOf(random, KINDS)}的${oneOf(random, THINGS)}`;
  return filled(
    random,
    `${when}${body}${oneOf(random, DUTIES)}${oneOf(random, VERBS)}${thing}${oneOf(random, TAILS)}。`,
  );
}

/** A heading as chapters have it. */
export const heading = (random: Random): string =>
  `${oneOf(random, KINDS)}${oneOf(random, ['管理', '保障', '服务', '监督', '规划与建设', '的责任'])}`;

const REWORDED: readonly (readonly [RegExp, () => readonly string[]])[] = [
  [new RegExp(BODIES.join('|')), () => BODIES],
  [/应当|可以|不得|必须|有权/, () => ['应当', '可以', '不得', '必须']],
  [new RegExp(VERBS.join('|')), () => VERBS],
  [new RegExp(THINGS.join('|')), () => THINGS],
  [new RegExp(KINDS.join('|')), () => KINDS],
  [
    /[二三四五六七八九]?十?[一二三四五六七八九](?=个工作日|日|年|个月)/,
    () => ['三', '七', '十', '十五', '三十', '六十'],
  ],
  [/。/, () => ['，并按季度通报。', '，具体办法另行制定。']],
];

/** The text with some of its words replaced. */
export function editWords(random: Random, text: string, times: number): string {
  const parts = text.split(/(?<=。)/);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * parts.length);
    const [pattern, words] = oneOf(random, REWORDED);
    parts[at] = parts[at]!.replace(pattern, () => oneOf(random, words()));
  }
  return parts.join('');
}
