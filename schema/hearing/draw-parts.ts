import { View, int, of, str } from '#schema/kernel/fields.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';

/** Someone in the pool (报名名册), by the number on their receipt. */
@View('HearingCandidate')
export class Candidate {
  readonly receiptNo = str();
  readonly side = of(() => StakeholderSide);
}

/** Who was drawn of a side, and who follows in which order (抽取结果). */
@View('HearingDrawnSide')
export class DrawnSide {
  readonly side = of(() => StakeholderSide);
  readonly drawn = str.many('抽中的受理编号');
  readonly reserves = str.many('候补的受理编号，按递补次序');
}

/** 听证参加人的抽取, as anyone may repeat it. */
@View('HearingDraw')
export class HearingDrawView {
  readonly commitment = str('随机种子的承诺值（SHA-256），与公告同时公布');
  readonly committedAt = of(() => Date);
  readonly pool = of.many.opt(() => Candidate, '报名名册，抽取之前公布');
  readonly poolSize = int.opt();
  readonly poolDigest = str.opt('名册摘要（SHA-256），抽取之前公布');
  readonly poolPublishedAt = of.opt(() => Date);
  readonly seed = str.opt('随机种子，抽取时揭示');
  readonly publicDigits = str.opt('抽取现场报出的数字');
  readonly result = of.many.opt(() => DrawnSide);
  readonly drawnAt = of.opt(() => Date);
  readonly file = str.opt('核验文件的全文（JSON），任何人可以据此重做抽取');
}
