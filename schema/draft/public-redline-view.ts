import { View, int } from '#schema/kernel/fields.ts';

/** 公开的修改对照: two public versions of a draft, the later one shown against the one the public was asked about. */
@View('PublicRedline', '已公开的修改对照')
export class PublicRedline {
  readonly version = int('第几稿');
  readonly since = int('与第几稿对照');
}
