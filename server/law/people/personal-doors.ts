/**
 * Home addresses down to the door (住址到户). The street, the estate and the village stay: an opinion is about them. A room
 * where anyone may go, a count of flats and a year are no door.
 */
import type { PersonalPattern } from './personal-kinds.ts';

const COUNT = '(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,5}|[A-Za-z])';
const ROOM = String.raw`(?:[0-9]{3,4}|[一二三四五六七八九][〇零一二三四五六七八九]{2,3})`;
const BUILDING = '(?:号楼|栋|幢|座|#楼?)';
const CUT = '[-－—, ]?';
const NO_COUNT =
  '(?![0-9]|年|元|人|户|套|间|个|多|余|平|米|㎡|家|万|亿|吨|公里|台|块|亩|%|会议|办公|窗口|教室|诊室|病房|展厅|阅览|活动室|号文)';
const ESTATE = '(?:小区|花园|苑|家园|新村|公寓|院|府|庭|湾|城|里)';

const HOME =
  '(?:我家|家住|家在|住在|我住|本人住|现住|租住|住址|户籍地?|家庭地址|通讯地址|邮寄地址|收件地址|我的地址)';
const NO_PLACE = '(?!线|文|楼|桥|公|令|地块|提案|店|站|门|路|码头|广场|航|车|机|井)';

const shaped = (shape: string): PersonalPattern => ({
  kind: 'ADDRESS',
  hint: /单元|[栋幢座#室-]|号楼|[住址家][^。！？；，,\n]{0,24}号|户籍|\d[门梯]|[一二三四][门梯]/,
  shape: new RegExp(shape, 'g'),
});

/** 3栋2单元501室, 2号楼1-301, 小区3-2-501, 12号402室, 我家住柳河村三组15号. */
export const DOOR_PATTERNS: readonly PersonalPattern[] = [
  shaped(
    `(?:${COUNT}号院?)?(?:${COUNT}${BUILDING}${CUT}|${COUNT}号${CUT})?${COUNT}(?:单元|门|梯)${CUT}(?:${COUNT}[层楼])?${ROOM}(?:室|房|号|户)?${NO_COUNT}`,
  ),
  shaped(
    `(?:${COUNT}号院?)?${COUNT}${BUILDING}${CUT}(?:${COUNT}[层楼]|[0-9]{1,2}[-－])?${ROOM}(?:室|房)?${NO_COUNT}`,
  ),
  shaped(`${COUNT}号院?${ROOM}(?:室|房)${NO_COUNT}`),
  shaped(`(?<=${ESTATE} ?)[0-9]{1,3}[-－](?:[0-9]{1,2}[-－])?[0-9]{3,4}(?:室|房|号)?${NO_COUNT}`),
  shaped(
    `(?<=${HOME}[^。！？；，,\n]{0,24})(?<![0-9〇零一二三四五六七八九十百])(?:${COUNT}组 ?)?${COUNT}号(?:之[0-9一二三四五六七八九])?${NO_PLACE}`,
  ),
];
