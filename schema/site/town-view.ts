import { Input, View, day, int, of, str, text } from '#schema/kernel/fields.ts';

/** 一个乡镇、街道. */
@View('Town', '本县的一个乡镇、街道')
export class TownView {
  readonly name = str();
  readonly population = int('常住人口');
}

/** 一个乡镇、街道, as it is told. */
@Input()
export class TownInput {
  readonly name = text();
  readonly population = int();
}

/** 本县的乡镇、街道, all of them, with the source of their populations. */
@Input()
export class TownsInput {
  readonly towns = of.many(() => TownInput);
  readonly source = text();
  readonly countedOn? = day.opt();
}
