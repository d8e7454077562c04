import { words } from './words.ts';

/** What hands the question to somebody who may answer it: then the sentence is no advice. */
export const HANDOVER = words(
  '咨询药师 转药师 转接药师 转执业药师 转接执业药师 转给药师 帮您转接 为您转接 执业药师 让药师 请药师 请问药师 问药师 药师为您 药师回复 药师指导 药师提醒 药师确认 药师需要 咨询医生 咨询医师 问医生 问一下医生 遵医嘱 医嘱 就医 就诊 复诊 去医院看 到医院 看医生 看急诊 急诊 医生指导 医师指导 医生判断 药师或医师 医师或药师 拨打120 打120 和医生商量 跟医生商量 跟医生沟通 和医生沟通 听医生的 以医生为准 产科医生',
);

/** What turns down something the buyer asked for: then the words are the buyer's. */
export const REFUSAL = words(
  '加不了 加不上 转不了 不给加 只能走平台 只能在平台 不能加 不可以加 没法加 无法加 不让加 不方便加 不会加 不加微信 不能私 不能线下 不支持线下 不可以线下 不能转 不能直接转 不能绕开 不能在平台外 不能走线下 不能收 不能提供 不可以的 这个不行 不行的哦 不行的哈 不行的呢 不行哦 是不行的 有规定 平台规定 不允许 不被允许 不支持 不接受 不会让您 不会要求 不会让你 不会加您 不会主动 没有开通微信 没有微信 没有qq 不提供微信 骗子 诈骗 骗局 谨防 警惕 上当 违规 违反 冒充 请走平台 请在平台 请您在平台 还是在平台 还是走平台',
);
