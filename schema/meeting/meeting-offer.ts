import { offerOf } from '#schema/kernel/offer.ts';
import { MEETING_TRANSITIONS } from '#server/law/meeting/meeting-stage.ts';

/** Actions on a meeting permitted to the viewer, and the reasons against the others (会议可办事项). */
export const MeetingOffer = offerOf('Meeting', '会议可办事项', [
  ...MEETING_TRANSITIONS,
  { event: 'importMinutes', label: '从文档导入纪要' },
]);
