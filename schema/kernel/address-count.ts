import { Table, column } from '#schema/kernel/columns.ts';

/**
 * 地址计次: how often an address did one thing within ten minutes, over all servers. The address itself is stored nowhere.
 */
@Table()
export class AddressCount {
  /** HMAC, with a key of the day, of the action and the address. */
  readonly counted = column.blob({ primary: true });
  points = column.integer();

  /** By the clock on the wall: a movable clock (TEST_CLOCK) does not lengthen it. */
  endsAt = column.instant({ index: true });
}
