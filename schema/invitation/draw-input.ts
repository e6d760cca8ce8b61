import { Input, int, of, text } from '#schema/kernel/fields.ts';
import { DrawMethod, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 名额: at least and at most so many of these. */
@Input('DrawQuotaInput')
export class DrawQuotaInput {
  readonly attribute = of(() => QuotaAttribute);
  readonly label = text('名额名称、乡镇、性别或者领域');
  readonly categories = of.many(() => RepresentativeCategory, {
    defaultValue: [],
    description: '类别名额由哪些类别的代表占用',
  });
  readonly min = int();
  readonly max = int();
}

/** 抽选方案, published before anybody is chosen. */
@Input('DrawInput')
export class DrawInput {
  readonly method = of(() => DrawMethod);
  readonly seats = int();
  readonly topics = text.many({ defaultValue: [], description: '议题涉及的领域' });
  readonly quotas = of.many(() => DrawQuotaInput);
  readonly concernedUnits = text.many({
    defaultValue: [],
    description: '因议题直接受益或者受损的单位、企业',
  });
  readonly concernedRegions = text.many({ defaultValue: [], description: '议题直接涉及的村、社区' });
}
