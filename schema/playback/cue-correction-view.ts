import { Input, View, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** 文字记录的更正; the public reads those that were agreed to. */
@View('CueCorrection', '文字记录的更正')
export class CueCorrectionView {
  readonly byId!: string;

  readonly id = id();
  readonly cueId = id();
  readonly startsMs = int('公布的录像上的毫秒');
  readonly textBefore = str();
  readonly textAfter = str();
  readonly speakerBefore = str.opt();
  readonly speakerAfter = str.opt();
  readonly reason = str();
  readonly at = instant();
  readonly confirmedAt = instant.opt('审查同意、从此公布的时刻');
  readonly declinedAt = instant.opt();
  readonly declineNote = str.opt();
  readonly decide = of(() => Capability, '审查更正');
}

/** 更正, as it is typed. */
@Input('CueCorrectionInput', '更正后的一句和原因')
export class CueCorrectionInput {
  readonly text = text();
  readonly speaker = text({ defaultValue: '' });
  readonly reason = text('更正的原因，公众看得到');
}
