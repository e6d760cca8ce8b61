import { HearingView } from '#schema/hearing/hearing-view.ts';
import { hearingAfter } from './hearing.queries.ts';
import { id, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import {
  HearingHandOverInput,
  HearingParticipantInput,
  HearingWithdrawalInput,
} from '#schema/hearing/participant-input.ts';
import { beginHearingSelection } from './begin-hearing-selection.ts';
import { drawHearingParticipants } from './draw-hearing-participants.ts';
import { finishHearingDelivery } from './finish-hearing-delivery.ts';
import { nominateHearingParticipant } from './nominate-hearing-participant.ts';
import { publishHearingList } from './publish-hearing-list.ts';
import { recordHearingDelivery } from './record-hearing-delivery.ts';
import { replaceHearingParticipant } from './replace-hearing-participant.ts';
import { sendHearingMaterials } from './send-hearing-materials.ts';

const asHearing = answering(HearingView, hearingAfter);

/** Who takes part (听证参加人): from the pool to the delivered materials. */
export const HearingSelectionMutations = mutations({
  beginHearingSelection: asHearing(
    '报名截止，公布名册摘要，开始遴选',
    [byId, ofVersion, acknowledges],
    beginHearingSelection,
  ),
  nominateHearingParticipant: asHearing(
    '登记推荐、邀请的参加人',
    [byId, ofVersion, input(HearingParticipantInput)],
    nominateHearingParticipant,
  ),
  drawHearingParticipants: asHearing(
    '揭示种子，抽取参加人；任何人可以重做核验',
    [byId, ofVersion, arg('publicDigits', () => text('现场由公众报出的数字，没有的留空'))],
    drawHearingParticipants,
  ),
  replaceHearingParticipant: asHearing(
    '登记参加人的书面撤回；抽取产生的，由下一名候补递补',
    [byId, ofVersion, arg('participantId', id), input(HearingWithdrawalInput)],
    replaceHearingParticipant,
  ),
  publishHearingList: asHearing('公布听证参加人名单', [byId, ofVersion, acknowledges], publishHearingList),
  sendHearingMaterials: asHearing(
    '按参加人留下的方式发送听证会材料，发给还没有收到的',
    [byId, ofVersion],
    sendHearingMaterials,
  ),
  recordHearingDelivery: asHearing(
    '登记当面送达听证会材料',
    [byId, ofVersion, input(HearingHandOverInput)],
    recordHearingDelivery,
  ),
  finishHearingDelivery: asHearing('材料送达完毕', [byId, ofVersion, acknowledges], finishHearingDelivery),
});
