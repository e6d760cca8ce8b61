import { Input, View, day, id, int, of, text } from '#schema/kernel/fields.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type GroupConsultation, GroupCounterpart } from '#server/law/participation/group-consultation.ts';

/** 与特定群体的沟通协商, held in the activity and so on its day. */
@View('GroupTalk')
@Input('GroupTalkInput', '活动中与特定群体的沟通协商')
export class GroupTalkInput implements Omit<GroupConsultation, 'heldOn'> {
  readonly groupName = text();
  readonly counterpart = of(() => GroupCounterpart);
  readonly counterpartName = text();
  readonly opinions = text();
}

const description = '公众参与活动：座谈会、实地走访、书面征求意见、问卷调查、民意调查';

/** 公众参与活动, held otherwise than by public solicitation or a hearing. */
@View('RecordedActivity')
@Input('ActivityInput', description)
export class ActivityInput {
  readonly method = of(() => ParticipationMethod);
  readonly happenedOn = day();
  readonly place = text();
  readonly participants = text('参加的人或者对象');
  readonly participantCount = int('参加人数，书面征求和调查的为反馈份数');
  readonly groups = of.many(() => GroupTalkInput);
  readonly summary = text('意见归纳');
  readonly fileIds = id.many();
  readonly signInSheetId? = id.opt(
    '参加人签名的签到表、纸质答卷汇总表：人数多于平台记录的，先上传到决策材料',
  );
  readonly activityId? = id.opt('公告过的活动或者问卷；意见归纳作为活动情况的草稿、问卷的纪要');
}
