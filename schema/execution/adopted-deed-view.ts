import { Input, View, bool, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { ChangedClause } from '#schema/feedback/adoption-report.ts';
import { CorrectedWordsView } from '#schema/notice/correction-view.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

/** 办了什么, as everybody reads it: words of a record of execution, its day and who reported it. */
@View('Deed', '采纳意见的落实')
export class DeedView {
  readonly happenedOn = day('记录的日期');
  readonly record = str('哪一种执行记录');
  readonly unitName = str();
  readonly words = str('报告原文里的话');
}

/** 落实任务: what the text in force asks of whom under a clause that the opinion changed. */
@View()
export class DeedTask {
  readonly clauseNo = str();
  readonly unitName = str();
  readonly task = str();
  readonly due = str();
}

/** 采纳的意见: a line of a published report, the clauses it changed, and what was done about it. */
@View('AdoptedLine', '采纳的意见和落实情况')
export class AdoptedLine {
  readonly round = int();
  readonly position = int('在那一轮采纳情况里的序号');
  readonly asked = str();
  readonly result = of(() => Outcome);
  readonly count = int('多少条意见');
  readonly changedClauses = of.many(() => ChangedClause);
  readonly tasks = of.many(() => DeedTask);
  readonly deeds = of.many(() => DeedView);
}

/** 您提过，我们做了: the adopted opinions of a published decision. */
@View('AdoptedMatter', '一项决策采纳的意见和落实情况')
export class AdoptedMatter {
  readonly id = id();
  readonly no = str();
  readonly title = str();
  readonly phase = of(() => DecisionPhase);
  readonly publishedOn = day('决策公布的日期');
  readonly correctedWords: readonly CorrectedWords[] = of.many(() => CorrectedWordsView);
  readonly opinions = int('采纳和部分采纳的意见条数');
  readonly done = int('其中已有执行记录的条数');
  readonly lines = of.many(() => AdoptedLine);
}

/** A page of them, the decision published last first. */
export const AdoptedMatterConnection = connectionOf(AdoptedMatter, 'AdoptedMatter');

/** Actions on what was done about adopted opinions. */
export const DeedOffer = offerOf('Deed', '采纳意见的落实可办事项', ['linkDeed', 'reviewDeed']);

/** A record that can prove what was done (可以关联的执行记录). */
@View()
export class DeedProof {
  readonly id = id();
  readonly label = str();
  readonly text = str('报告原文');
}

/** A line at the desk, to be chosen. */
@View()
export class DeskAdoptedLine {
  readonly consultationId = id();
  readonly round = int();
  readonly position = int();
  readonly asked = str();
}

/** A deed that is not public: it waits for its review, or came back from it. */
@View()
export class DeskDeed {
  readonly id = id();
  readonly asked = str();
  readonly words = str();
  readonly recordedBy = str();
  readonly waiting = bool('等待公开前审查');
  readonly returnedReason = str.opt();
}

/** 采纳意见的落实, at the desk of the executing unit and of the reviewer. */
@View('DeedDesk', '采纳意见的落实，工作台所见')
export class DeedDesk {
  readonly lines = of.many(() => DeskAdoptedLine);
  readonly proofs = of.many(() => DeedProof);
  readonly deeds = of.many(() => DeskDeed);
}

/** 关联执行记录, as it is typed. */
@Input('DeedInput')
export class DeedInput {
  readonly consultationId = id();
  readonly position = int();
  readonly proofId = id();
  readonly words = text('照报告原文摘录');
}
