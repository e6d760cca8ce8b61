import { View, int, of, str } from '#schema/kernel/fields.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** Attribute of somebody in a lottery's pool (分层依据): only those that its quotas ask for. */
@View('DrawPoolValue')
export class DrawPoolValueView {
  readonly attribute = str();
  readonly value = str();
}

/** Somebody who could be chosen (候选), by their number, with all that the draw looks at. */
@View('DrawPoolMember')
export class DrawPoolMemberView {
  readonly id = str('代表编号');
  readonly categories = of.many(() => RepresentativeCategory, '按需轮换：类别');
  readonly fields = str.many('按需轮换：熟悉的领域');
  readonly invitations = int.opt('按需轮换：会议前十二个月受邀次数');
  readonly values = of.many(() => DrawPoolValueView, '分层抽签：名额所依据的情况');
  readonly tickets = int.opt('分层抽签：列有此人的签数');
}
