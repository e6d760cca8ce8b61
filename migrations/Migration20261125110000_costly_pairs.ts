import { Migration } from '@mikro-orm/migrations';

/**
 * 相邻两字的算法费时: the planner learns this cost, and asks the index for the pairs instead of taking every text apart once for
 * each way of a word.
 */
export class Migration20261125110000 extends Migration {
  override up(): void {
    this.addSql('alter function text_pairs(text) cost 20000');
  }
}
