import { UnitKind } from '#schema/identity/unit-kind.ts';
import type { TownsTold } from '#server/law/consultation/county-towns.ts';
import { Role } from '#server/law/people/role.ts';

/** 岚溪县, an invented county: its site, its units, its people. Telephones begin with 0000, mail ends in .example. */
export const PROFILE = {
  siteName: '重大行政决策公众参与',
  organName: '岚溪县人民政府',
  countyName: '岚溪县',
  siteDomain: 'www.lanxi.example',
  siteIdCode: '9999000001',
  sponsorUnit: '岚溪县人民政府办公室',
  hostUnit: '岚溪县司法局、岚溪县数字经济发展中心',
  phone: '0000-5550100',
  hotline: '12345',
  icpNo: '岚ICP备00000000号',
  policeNo: '岚公网安备00000000000000号',
  reportErrorUrl: '',
  privacyContact: '岚溪县数字经济发展中心 0000-5550188',
};

/** 乡镇, with invented populations. */
export const TOWNS: TownsTold = {
  towns: Object.entries({
    城关镇: 86_400,
    青石镇: 41_500,
    松林镇: 27_300,
    临河乡: 23_900,
    白茅乡: 18_600,
    白石镇: 15_200,
    云岭乡: 9_800,
    上坪乡: 6_700,
  }).map(([name, population]) => ({ name, population })),
  source: '岚溪县统计年鉴（2025年）',
  countedOn: '2025-12-31',
};

/** Units by code. */
export const UNITS: readonly (readonly [code: string, name: string, kind: UnitKind, phone: string])[] = [
  ['gov-office', '县政府办公室', UnitKind.GOVERNMENT, '0000-5550100'],
  ['justice', '县司法局', UnitKind.DEPARTMENT, '0000-5550101'],
  ['ndrc', '县发展和改革委员会', UnitKind.DEPARTMENT, '0000-5550102'],
  ['edu', '县教育体育局', UnitKind.DEPARTMENT, '0000-5550103'],
  ['civil', '县民政局', UnitKind.DEPARTMENT, '0000-5550104'],
  ['nr', '县自然资源局', UnitKind.DEPARTMENT, '0000-5550105'],
  ['trans', '县交通运输局', UnitKind.DEPARTMENT, '0000-5550106'],
  ['house', '县住房和城乡建设局', UnitKind.DEPARTMENT, '0000-5550107'],
  ['eco', '县生态环境局', UnitKind.DEPARTMENT, '0000-5550108'],
  ['health', '县卫生健康委员会', UnitKind.DEPARTMENT, '0000-5550109'],
  ['agri', '县农业农村局', UnitKind.DEPARTMENT, '0000-5550110'],
  ['media', '县融媒体中心', UnitKind.INSTITUTION, '0000-5550111'],
  ['dec', '县数字经济发展中心', UnitKind.INSTITUTION, '0000-5550188'],
  ['fin', '县财政局', UnitKind.DEPARTMENT, '0000-5550112'],
  ['hall', '县政务服务中心', UnitKind.INSTITUTION, '0000-5550113'],
  ['town-qs', '青石镇人民政府', UnitKind.TOWNSHIP, '0000-5550114'],
  ['town-sl', '松林镇人民政府', UnitKind.TOWNSHIP, '0000-5550116'],
  ['scjg', '县市场监督管理局', UnitKind.DEPARTMENT, '0000-5550115'],
];

/** Who makes decisions of its own by reference (自行决策). */
export const OWN_DECIDING: readonly string[] = ['town-qs'];

/** 政府价格主管部门. */
export const PRICE_AUTHORITY = 'ndrc';

/** Demonstration accounts: login name, name, unit, roles. */
export const ACCOUNTS: readonly (readonly [login: string, name: string, unit: string, roles: Role[]])[] = [
  ['sifa', '顾明律', 'justice', [Role.JUSTICE_STAFF]],
  ['sifa2', '连正则', 'justice', [Role.JUSTICE_STAFF]],
  ['hefa', '章审言', 'justice', [Role.LEGALITY_REVIEWER]],
  ['xianzhang', '江怀民', 'gov-office', [Role.HEAD_OF_GOVERNMENT]],
  ['fuxianzhang', '许存诚', 'gov-office', [Role.GOV_LEADER]],
  ['zhengban', '丁书衡', 'gov-office', [Role.GOV_OFFICE_STAFF]],
  ['zhengban2', '温知礼', 'gov-office', [Role.GOV_OFFICE_STAFF]],
  ['baomi', '严守言', 'gov-office', [Role.SECRECY_REVIEWER]],
  ['fagai', '苏晴川', 'ndrc', [Role.UNIT_STAFF]],
  ['fagai2', '程晚舟', 'ndrc', [Role.UNIT_STAFF]],
  ['fagai-fuze', '韩致远', 'ndrc', [Role.UNIT_LEAD]],
  ['zhujian', '方砚秋', 'house', [Role.UNIT_STAFF]],
  ['zhujian-fuze', '彭筑成', 'house', [Role.UNIT_LEAD]],
  ['jiaoti', '林思齐', 'edu', [Role.UNIT_STAFF]],
  ['jiaoti2', '夏书简', 'edu', [Role.UNIT_STAFF]],
  ['jiaoti-fuze', '白启蒙', 'edu', [Role.UNIT_LEAD]],
  ['jiaoti-zhixing', '童有为', 'edu', [Role.EXECUTING_UNIT]],
  ['jiaotong-zhixing', '路平川', 'trans', [Role.EXECUTING_UNIT]],
  ['minzheng', '温如絮', 'civil', [Role.UNIT_STAFF]],
  ['minzheng-fuze', '秦敬亭', 'civil', [Role.UNIT_LEAD]],
  ['ziran', '陆山行', 'nr', [Role.UNIT_STAFF]],
  ['ziran-fuze', '石望川', 'nr', [Role.UNIT_LEAD]],
  ['zhenban', '桑陌上', 'town-qs', [Role.UNIT_STAFF, Role.GOV_OFFICE_STAFF]],
  ['zhenban-fuze', '郝乡音', 'town-qs', [Role.UNIT_LEAD]],
  ['zhenzhang', '谷丰年', 'town-qs', [Role.HEAD_OF_GOVERNMENT, Role.GOV_LEADER]],
  ['songlin', '林下风', 'town-sl', [Role.UNIT_STAFF]],
  ['songlin-fuze', '任重山', 'town-sl', [Role.UNIT_LEAD]],
  ['shijian', '衡公正', 'scjg', [Role.MARKET_SUPERVISION]],
  ['rongmei', '叶传声', 'media', [Role.MEDIA_STAFF]],
  ['dangan', '卷知秋', 'gov-office', [Role.ARCHIVIST]],
  ['shenji', '计无私', 'gov-office', [Role.AUDITOR]],
];
