import { View, str } from '#schema/kernel/fields.ts';

/** 从文件读出的草案: its text with the numbers a reader sees, and what of the file is not in it. */
@View('DraftFileText', '从文件读出的草案；只读取，不保存')
export class DraftFileText {
  readonly text = str();
  readonly left = str.many('没有读入的内容，逐项核对');
}
