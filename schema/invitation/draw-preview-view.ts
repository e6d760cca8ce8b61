import { CategoryCount } from '#schema/register/roster-view.ts';
import { View, int, of, str } from '#schema/kernel/fields.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Finding } from '#server/law/refusal.ts';
import { DrawQuotaView } from './draw-view.ts';

/** Who would be left out, by name: for the office alone (不列入). */
@View('DrawPreviewExcluded')
export class DrawPreviewExcluded {
  readonly no = str();
  readonly name = str();
  readonly reasons = str.many();
}

/** A draw as it would be offered now (抽选试算): nothing of it is stored or published. */
@View('DrawPreview', '抽选方案公布以前的试算，只有政府办看得到')
export class DrawPreviewView {
  readonly poolSize = int('符合条件的候选人数');
  readonly counts = of.many(() => CategoryCount);
  readonly regions = str.many('候选人所在乡镇（街道）');
  readonly topics = str.many('候选人熟悉的领域');
  readonly excluded = of.many(() => DrawPreviewExcluded);
  readonly findings: readonly Finding[] = of.many(() => FindingType, '照此公布会遇到的问题');
  readonly loosened = of.many(() => DrawQuotaView, '名额互相冲突时最小的调整');
}
