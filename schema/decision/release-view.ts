import { View, day, str } from '#schema/kernel/fields.ts';
import type { Releasable } from '#server/law/catalogue/releases.ts';

const dropped = '目录新版本删去、本事项仍须遵守的一项要求';

/** 目录新版本删去、本事项仍须遵守的要求: until a ruling releases it, and for ever where something else asks for it. */
@View('DroppedByEdition', dropped)
export class DroppedView {
  readonly what = str('删去的程序、具体要求、专门规定或者类别') as Releasable;
  readonly keptFor = str.opt('另有规定要求、不能免除的，写明理由');
}

const description = '目录新版本删去、不再履行的一项要求';

/** 免除: one thing that the catalogue names no longer; who asked, who ruled, when and why. */
@View('EditionRelease', description)
export class ReleaseView {
  readonly what = str('免除的程序、具体要求、专门规定或者类别') as Releasable;
  readonly reason = str();
  readonly proposedBy = str('提出单位');
  readonly ruledBy = str.opt('认定单位；等待认定的为空');
  readonly ruledOn = day.opt();
}
