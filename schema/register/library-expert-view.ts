import { offerOf } from '#schema/kernel/offer.ts';
import { Input, View, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import {
  type LibraryExpertContact,
  type LibraryExpertFacts,
  LibraryExpertState,
} from '#server/law/register/library-expert.ts';
import { LeaveGround } from '#server/law/register/library-leave.ts';

/** 专家可办事项. */
export const LibraryExpertOffer = offerOf('LibraryExpert', '可办事项', [
  'confirm',
  'save',
  'leave',
  'confirmLeave',
  'returnLeave',
]);

/** 专家库的一位专家, without any way to reach them. */
@View('LibraryExpert', '专家库的一位专家')
export class LibraryExpertView {
  readonly id = id();
  readonly version = int();
  readonly kind = of(() => ExpertKind);
  readonly name = str();
  readonly employer = str();
  readonly title = str('职称、职务');
  readonly fields = str.many('专业领域');
  readonly level = of(() => LibraryLevel);
  readonly conduct = str('诚信考核；供管理专家库的人');
  readonly state = of(() => LibraryExpertState);
  readonly since = day.opt('入库日期');
  readonly until = day.opt('出库日期');
  readonly leaveGround = of.opt(() => LeaveGround, '出库事由');
  readonly leaveReason = str();
  readonly leaveProposedBy = str.opt('提出出库的人');
  readonly leaveConfirmedBy = str.opt('确认出库的人');
  readonly leaveReturn = str('上次提出的出库被退回的原因');
  readonly enteredBy = str.opt('登记人');
  readonly confirmedBy = str.opt('核实人');
}

/** 提出专家出库. */
@Input('LibraryLeaveInput', '提出专家出库')
export class LibraryLeaveInput {
  readonly ground = of(() => LeaveGround, '出库事由');
  readonly reason = text('出库的原因');
}

/** 专家库, as experts are chosen from it. */
@View('ExpertLibrary', '可以选择的专家库')
export class ExpertLibraryView {
  readonly level = of.opt(() => LibraryLevel, '适用的专家库：本县没有的，用上级的；都没有的为空');
  readonly experts = of.many(() => LibraryExpertView);
}

/** 专家资料, as it is entered. */
@Input('LibraryExpertInput', '专家资料')
export class LibraryExpertInput implements LibraryExpertFacts, LibraryExpertContact {
  readonly kind = of(() => ExpertKind);
  readonly name = text();
  readonly employer = text({ defaultValue: '' });
  readonly title = text({ defaultValue: '', description: '职称、职务' });
  readonly fields = text.many('专业领域');
  readonly level = of(() => LibraryLevel, '哪一级专家库');
  readonly conduct = text({ defaultValue: '', description: '诚信考核' });
  readonly mailbox = text({ defaultValue: '', description: '电子邮箱；修改时不填的，用原来的联系方式' });
  readonly telephone = text({ defaultValue: '' });
}

/** One of several experts chosen from the list (选中的专家), as they were read. */
@Input('ChosenLibraryExpert')
export class ChosenLibraryExpert {
  readonly id = id();
  readonly version = int();
}

/** How many were listed together (一并核实的结果). */
@View('LibraryExpertsConfirmed')
export class LibraryExpertsConfirmedView {
  readonly count = int();
}
