/** Section of the privacy notice on applications for information and messages, added below its other text (个人信息保护法第十七条); `{years}` as the notice has them. */
export const NOTICE_OF_REQUESTS = `九、申请政府信息公开和留言：申请政府信息公开的，依照《政府信息公开条例》第二十九条写明姓名或者名称、身份证明的号码和联系方式，用来核对申请人、告知补正和延期、送达答复；号码和联系方式加密保存，办理单位的经办人查看须写明理由并留有记录，不公开，也不提供给被征求意见的第三方。留言的姓名和联系方式可以不填。这些信息自答复满{years}年后删除，申请、留言的内容和答复作为办理记录保存。`;

/** Words of the notice on numbers of identity: before, and now. */
export const NO_NUMBERS = '我们不收集身份证号码和家庭住址';
export const NO_OTHER_NUMBERS = '除申请政府信息公开以外，我们不收集身份证号码和家庭住址';
