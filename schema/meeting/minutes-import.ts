import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { MeetingView } from './meeting-view.ts';

/** 归到一项议题的段落. */
@View('PlacedParagraphs')
export class PlacedParagraphs {
  readonly itemId = id.opt('议题；空的是议题以前的段落');
  readonly paragraphs = int('段数');
}

/** 没有归入纪要的段落. */
@View('UnplacedParagraph')
export class UnplacedParagraph {
  readonly no = int('文件中的第几段');
  readonly text = str();
  readonly why = str('为什么没有归入');
}

/** 导入纪要的结果: what went where, and what could not be placed. */
@View('MinutesImport', '导入纪要的结果')
export class MinutesImport {
  readonly meeting = of(() => MeetingView);
  readonly placed = of.many(() => PlacedParagraphs);
  readonly unplaced = of.many(() => UnplacedParagraph);
}
