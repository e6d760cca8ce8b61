/**
 * 国办发〔2019〕54号: the words of the standard catalogue of disclosure (基层政务公开标准目录): its fields, where a
 * matter is disclosed, and by which level of government.
 */
import { vocabulary } from '#server/law/vocabulary.ts';

/** 领域: the 26 pilot fields of 国办发〔2019〕54号, and the county's own, its major decisions. */
export const [DisclosureField, DISCLOSURE_FIELD_LABELS] = vocabulary({
  LAND_PLANNING: '国土空间规划',
  MAJOR_PROJECTS: '重大建设项目',
  PUBLIC_TRADING: '公共资源交易',
  BUDGETS: '财政预决算',
  WORK_SAFETY: '安全生产',
  TAXATION: '税收管理',
  LAND_TAKING: '征地补偿',
  HOUSE_TAKING: '国有土地上房屋征收',
  HOUSING: '住房保障',
  RURAL_HOUSES: '农村危房改造',
  ECOLOGY: '生态环境',
  CULTURE: '公共文化服务',
  LEGAL_SERVICES: '公共法律服务',
  POVERTY: '扶贫（巩固脱贫）',
  DISASTER_RELIEF: '救灾',
  FOOD_AND_DRUGS: '食品药品监管',
  CITY_ENFORCEMENT: '城市综合执法',
  EMPLOYMENT: '就业创业',
  SOCIAL_INSURANCE: '社会保险',
  SOCIAL_ASSISTANCE: '社会救助',
  ELDERLY_CARE: '养老服务',
  HOUSEHOLD_REGISTER: '户籍管理',
  FARM_SUBSIDIES: '涉农补贴',
  COMPULSORY_SCHOOLING: '义务教育',
  HEALTH: '医疗卫生',
  CITY_UTILITIES: '市政服务',
  MAJOR_DECISIONS: '重大行政决策',
});
export type DisclosureField = keyof typeof DisclosureField;

/** 公开渠道和载体, as the national form lists them. */
export const [DisclosureChannel, DISCLOSURE_CHANNEL_LABELS] = vocabulary({
  WEBSITE: '政府网站',
  GAZETTE: '政府公报',
  ACCOUNTS: '两微一端',
  CONFERENCE: '发布会/听证会',
  BROADCAST: '广播电视',
  NEWSPAPER: '纸质媒体',
  READING_POINT: '公开查阅点',
  SERVICE_HALL: '政务服务中心',
  SERVICE_STATION: '便民服务站',
  ON_THE_SPOT: '入户/现场',
  NOTICE_BOARD: '社区/村公示栏',
  TARGETED: '精准推送',
  OTHER: '其他',
});
export type DisclosureChannel = keyof typeof DisclosureChannel;

/** 公开层级. */
export const [DisclosureLevel, DISCLOSURE_LEVEL_LABELS] = vocabulary({ COUNTY: '县级', TOWN: '乡级' });
export type DisclosureLevel = keyof typeof DisclosureLevel;
