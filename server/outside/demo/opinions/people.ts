/** Invented people and places: written apart, so that a name is put together by chance. */
const SURNAMES =
  '陈林周吴郑沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦马苗凤花方俞任袁柳唐薛雷贺倪汤滕罗毕郝安常乐于傅卞齐康'.split(
    '',
  );
const GIVEN =
  '晓禾,文斌,立秋,春梅,国平,小燕,志远,桂芳,永福,红英,海波,秀兰,建新,雨桐,长根,美华,思源,月娥,家旺,素琴,一鸣,招娣,德顺,冬青,子涵,金花,水生,巧云,少华,玉珍,铁柱,若兰,满仓,凤仙,向阳,静,磊,敏,刚,洁,涛,芸,凯,娟'.split(
    ',',
  );

export const TOWNS = ['城关镇', '城关镇', '城关镇', '青石镇', '白茅乡', '临河乡', '松林镇'] as const;

/** Villages by their town. */
export const VILLAGES: Readonly<Record<string, readonly string[]>> = {
  城关镇: ['东街社区', '锦绣里', '河湾小区', '学府路社区', '松风苑', '临河新村'],
  青石镇: ['河西村', '石桥村', '上畈村'],
  白茅乡: ['白茅村', '岭头村', '大坞村'],
  临河乡: ['渡口村', '柳湾村', '新滩村'],
  松林镇: ['松林村', '竹坑村', '云上村'],
};

export const STOPS = [
  '东街口',
  '县医院',
  '客运站',
  '第三小学',
  '中心街',
  '锦绣里',
  '工业园',
  '农贸市场',
  '文化路',
  '政务服务中心',
] as const;
export const LINES = ['1路', '2路', '3路', '5路', '6路', '8路'] as const;

export const SENDERS = [
  '岚溪县外来务工人员互助会',
  '青石镇河西村村民委员会',
  '城关镇东街社区居民委员会',
  '岚溪县残疾人联谊会',
  '松风苑业主委员会',
  '岚溪纺织厂工会',
  '临河乡柳湾村村民委员会',
  '县职业中学学生会',
  '岚溪县老年书画社',
  '白茅茶叶专业合作社',
] as const;

/** A name; who it is chosen for decides. */
export const nameBy = (one: <Thing>(things: readonly Thing[]) => Thing): string => one(SURNAMES) + one(GIVEN);
