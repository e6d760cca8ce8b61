import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** 一组同义的字词. */
@View('SynonymGroup', '一组同义的字词：检索一个，都找')
export class SynonymGroupView {
  readonly id = id();
  readonly words = str.many('照填写的样子');
  readonly version = int();
}

/** 同义的字词, all groups. */
@View('SynonymList', '检索所用的同义的字词')
export class SynonymListView {
  readonly groups = of.many(() => SynonymGroupView);
  readonly keepCan = of(() => Capability);
}

/** 检索时实际找的字词. */
@View('SearchedWord')
export class SearchedWordView {
  readonly ways = str.many('检索时比较的写法，任何一种都算找到；照所填的在前');
}
