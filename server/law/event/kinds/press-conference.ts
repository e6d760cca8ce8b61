/** 新闻发布会: named speakers, accredited journalists, a transcript; the media centre plans it too. */
import { Role } from '#server/law/people/role.ts';
import { refusePress } from '#server/law/press/press-conference.ts';
import { type GatheringKind, ORDINARY } from './kind.ts';

/** 新闻发布会. */
export const pressConference: GatheringKind = {
  ...ORDINARY,
  label: '新闻发布会',
  hint: '发布人、主持人写职务；实录向社会公布',
  word: 'fabuhui',
  alsoPlannedBy: [Role.MEDIA_STAFF],
  hasSpeakers: true,
  hasPress: true,
  refuse: refusePress,
};
