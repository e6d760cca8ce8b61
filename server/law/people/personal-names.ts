/**
 * A person's name beside their number or address (联系方式旁的姓名): hiding the number alone is in vain where the name
 * stands by it.
 */
import type { PersonalSpan } from './personal-kinds.ts';

const COMPOUND = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|轩辕|端木|南宫|独孤';
const SINGLE =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲封芮储靳段巫焦谷车侯宓蓬全班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶司黎白蒲邰赖卓蔺屠蒙乔阴闻莘党翟谭贡姬申冉雍桑桂濮牛寿通边燕冀浦尚农温别庄晏柴瞿阎连习艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广东欧利师巩聂关荆游权盖益桓公';
const GIVEN = '[\\u4e00-\\u9fa5](?:[\\u4e00-\\u9fa5])?';
const NAME = `(?:(?:${COMPOUND})|[${SINGLE}])${GIVEN}`;
const TITLE = '(?:先生|女士|同志|老师|师傅|大姐|大哥|大爷|阿姨|叔叔|书记|主任|经理)?';

/** Words right before a name that introduce a person (称谓). */
const CALLED =
  '联系人|姓名|本人|我叫|我是|名叫|联系|请找|业主|户主|村民|居民|住户|家长|店主|商户|反映人|投诉人|建议人';

/** Words between a name and a number that say whose or which number it is. */
const CUE =
  '(?:的?(?:本人)?(?:联系|手机|移动|家庭|家里|住宅)?(?:电话|手机|号码|方式|座机|固话|身份证|QQ|qq|扣扣|微信|薇信|vx|VX|wx|WX|V信|v信|邮箱|电邮|邮件|卡号|银行卡|住址|地址|家住|住|车牌|tel|TEL)(?:号码?)?)?';
const START = `(?:^|[，,。；;：:、！!？?\\s(（“"]|${CALLED})`;

const BEFORE = new RegExp(
  `${START}(${NAME})${TITLE}(?:\\([男女]\\))?[，,、:：\\s(（]{0,3}${CUE}[是为]?[:：\\s，,]{0,3}$`,
);
const AFTER = new RegExp(
  `^(?:[，,、\\s]{0,3}(?:联系人|姓名|请?找|我叫|我是|机主|户名|开户人|持卡人)[是为]?[:：\\s]{0,2}|[\\s，,]{0,2}[(（]|\\s{1,3})(${NAME})${TITLE}(?=$|[)）\\n])`,
);

/** Words and places that begin like a name, and are none. */
const NO_NAME =
  /^(?:谢谢|感谢|马上|方便|安全|平时|时间|高速|马路|金额|黄河|任何|应该|应当|全部|全体|常住|明天|和我|于是|成本|向您|广大|国家|公交|公共|公司|文件|东边|关于|车牌|都是|居民|居住|师傅|房产|计划|项目|路灯|石头|水电|花园|连续|单位|解决|支持|万一|尚未|强烈|利用|通过|许多|尤其|何时|如何)|[村镇乡县市路街局办处所站店厂校院区组队社园楼号桥]$|[的了是在有请可电手联您你我]/u;

const WHOLE_NAME = new RegExp(`^${NAME}$`);
/** A name with a dot (音译姓名), as 阿依古丽·买买提. */
const DOTTED_NAME = /^[\u4e00-\u9fa5]{1,8}(?:·[\u4e00-\u9fa5]{1,8}){1,3}$/u;
const CALLED_NAME = new RegExp(
  `(?:${CALLED}|书记|主任|队长|镇长|乡长|村长|老板|医生|老师)[是为]?[:： ]?(${NAME})`,
  'g',
);

/** Whether these words are somebody's name (姓名) and nothing else. */
export const isPersonName = (words: string): boolean =>
  (WHOLE_NAME.test(words) && !NO_NAME.test(words)) || DOTTED_NAME.test(words);

/** Suspected names in a text (疑似姓名), each once; a reader decides. */
export const namesSaid = (text: string): string[] => [
  ...new Set([...text.matchAll(CALLED_NAME)].map(([, name = '']) => name).filter(isPersonName)),
];

const CONTACT_REACH = 24;

const nameIn = (pattern: RegExp, text: string): { at: number; length: number } | null => {
  const found = pattern.exec(text);
  const name = found?.[1];
  if (!found || !name || NO_NAME.test(name)) return null;
  return { at: found.index + found[0].indexOf(name), length: name.length };
};

/** Names that stand right before or behind personal data (紧挨着的姓名). */
export function namesBeside(plain: string, spans: readonly PersonalSpan[]): PersonalSpan[] {
  return spans.flatMap(({ start, end }) => {
    const from = Math.max(0, start - CONTACT_REACH);
    const before = nameIn(BEFORE, plain.slice(from, start));
    if (before) return [nameSpan(from + before.at, before.length)];
    const after = nameIn(AFTER, plain.slice(end, end + CONTACT_REACH));
    return after ? [nameSpan(end + after.at, after.length)] : [];
  });
}

const nameSpan = (start: number, length: number): PersonalSpan => ({
  kind: 'NAME',
  start,
  end: start + length,
});
