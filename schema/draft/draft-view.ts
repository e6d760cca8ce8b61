import { Input, View, bool, float, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import type { ClauseRelation as Relation } from '#server/law/draft/clause-changes.ts';
import type { ReferenceFate as Fate } from '#server/law/draft/moved-references.ts';
import type { MaterialGround as Ground } from '#server/law/draft/material-change.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { DraftGate } from '#server/law/draft/draft-gate.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';

/** A clause beside the draft before (与前一稿相比). */
export const ClauseRelation: { readonly [Name in Relation]: Name } = {
  SAME: 'SAME',
  EDITED: 'EDITED',
  RENUMBERED: 'RENUMBERED',
  MOVED: 'MOVED',
  SPLIT: 'SPLIT',
  MERGED: 'MERGED',
  NEW: 'NEW',
  GONE: 'GONE',
};
/** Grounds on which a change may be material (重大修改). */
export const MaterialGround: { readonly [Name in Ground]: Name } = {
  NEW: 'NEW',
  GONE: 'GONE',
  AMOUNT: 'AMOUNT',
  DUTY: 'DUTY',
};

/** Fates of a reference whose clause moved (援引). */
export const ReferenceFate: { readonly [Name in Fate]: Name } = {
  MOVED: 'MOVED',
  JOINED: 'JOINED',
  GONE: 'GONE',
};

/** 草案一稿中的一条. */
@View('DraftClause')
export class DraftClauseView {
  readonly anchorId = id('条款的固定编号，各稿相同');
  readonly kind = of(() => ClauseKind);
  readonly no = str();
  readonly text = str();
}

/** 一条的修改, as computed between two versions. */
@View('DraftChange', '与前一稿相比的一处修改')
export class DraftChangeView {
  readonly anchorId = id();
  readonly relation: Relation = of(() => ClauseRelation);
  readonly noBefore = str.opt();
  readonly noAfter = str.opt();
  readonly before = str();
  readonly after = str();
  readonly source = of.opt(() => ChangeSource);
  readonly note = str('来源的说明');
  readonly point = int.opt('落实的是合法性审查意见第几点');
  readonly groundId = str.opt('出自哪一记录的哪一处；不出自记录的为空');
  readonly groundName = str('那一处的名称');
}

/** 随编号移动的援引: a reference that does not lead to its clause any more, and the answer to it. */
@View('DraftReference', '不再指向原来一条的援引')
export class DraftReferenceView {
  readonly anchorId = id('写着这一处的条款');
  readonly no = str();
  readonly said = str('写法，如第二条');
  readonly fate: Fate = of(() => ReferenceFate);
  readonly now = str.opt('所指的条款现在的编号；已经删去的为空');
  readonly words = str('所指的条款的开头');
  readonly mended = str.opt('改好这一处以后整条的文字；不能由编号改好的为空');
  readonly kept = str.opt('不改的原因');
  readonly keptBy = str.opt();
  readonly keptAt = instant.opt();
}

/** A clause that may make a change material, with the words that do. */
@View('MaterialClause', '可能构成重大修改的一条')
export class MaterialClauseView {
  readonly anchorId = id();
  readonly no = str();
  readonly grounds: readonly Ground[] = of.many(() => MaterialGround);
  readonly gone = str.many('去掉的数额、期限或者权利义务的词');
  readonly came = str.many('新写的数额、期限或者权利义务的词');
}

/** 修改幅度 against the text the public saw. */
@View('MeasureOfChange', '与公开征求意见的稿相比的修改幅度')
export class MeasureOfChangeView {
  readonly share = float('修改的文字所占的份额，0至1');
  readonly added = int();
  readonly removed = int();
  readonly edited = int();
  readonly clauses = of.many(() => MaterialClauseView);
  readonly material = bool('定稿时需要判断是否属于重大修改');
}

/** 是否属于重大修改, as the officer judges it. */
@Input()
export class MaterialJudgementInput {
  readonly material = bool();
  readonly reason = text('理由；不属于重大修改的，应当说明');
}

/** 草案的一稿: fixed versions never change; the digest names the text. */
@View('DraftVersion', '草案的一稿')
export class DraftVersionView {
  readonly id = id();
  readonly no = int('第几稿');
  readonly stage = of(() => DraftStage);
  readonly gates = of.many(() => DraftGate, '已过的关口，按先后');
  readonly basedOnNo = int.opt('由第几稿修改而来');
  readonly round = int.opt('征求意见的轮次');
  readonly digest = str.opt('文本的 SHA-256，定稿后才有');
  readonly reason = str('修改说明');
  readonly madeBy = str.opt();
  readonly frozenAt = instant.opt('定稿时间');
  readonly material = bool.opt('是否属于重大修改；没有判断的为空');
  readonly materialReason = str('判断的理由');
  readonly publishedAt = instant.opt('向社会公开的时间');
}
