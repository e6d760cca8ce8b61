/** Section of the privacy notice on network addresses (网络地址), added below its other text (个人信息保护法第十七条). */
export const NOTICE_OF_NETWORK = `八、网络地址：您提交时的网络地址记入平台的审计日志，用来保障安全、防止恶意提交，依照《网络安全法》保存不少于六个月，只有审计员、系统管理员查得到。同一地址提交的意见较多时，告诉经办人并在采纳情况中写明有几条，不说是哪个地址；每条意见照样计入、照样答复。`;
