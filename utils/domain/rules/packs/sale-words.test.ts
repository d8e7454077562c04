import { describe, expect, it } from 'vitest';
import { shippedRules } from '../../../../test/helpers/rules.ts';
import { checkReply } from '../../chats/check-reply.ts';
import { checkListing } from '../../listings/check-listing.ts';
import type { ProductClass } from '../../listings/product-class.ts';

/** Rules of one duty, whatever letter they carry. */
function found(duty: string, text: string, productClass: ProductClass | 'message'): boolean {
  const findings =
    productClass === 'message'
      ? checkReply(text, shippedRules)
      : checkListing({ productClass, fields: { promotion: text } }, shippedRules).findings;
  return findings.some(({ ruleId }) => ruleId.slice(0, duty.length) === duty);
}

describe('sales talk that is found', () => {
  it.each<[string, ProductClass | 'message', string]>([
    ['RX-06', 'rx', '拍三盒发四盒，多的一盒算送的'],
    ['RX-06', 'rx', '下单立赠同规格一盒'],
    ['RX-06', 'otc-a', '满199元加送布洛芬一盒'],
    ['RX-06', 'otc-a', '买5盒得6盒'],
    ['RX-06', 'rx', '老顾客复购额外再送两板'],
    ['RX-06', 'food', '购满两瓶即赠头孢克肟分散片一盒'],
    ['RX-08', 'message', '没处方也没关系，先拍，方子我们来想办法'],
    ['RX-08', 'message', '处方我这边给您安排好，您直接付款就行'],
    ['RX-08', 'message', '先发货，处方您有空再补一张'],
    ['RX-08', 'message', '病情那栏随便写两句医生就给过'],
    ['RX-08', 'message', '借您家人的身份信息问诊一下就好'],
    ['RX-08', 'message', '系统会自动给您生成处方，您不用管'],
    ['RX-08', 'rx', '本品购买不看处方，当天发货'],
    ['RX-08', 'rx', '免审方直接发货'],
    ['PR-03', 'food', '现在下单还有神秘大礼等着您'],
    ['PR-03', 'food', '收藏店铺领惊喜礼品'],
    ['PR-03', 'device', '前100名付款赠精美好礼'],
    ['PR-04', 'food', '全平台找不到更低的价格'],
    ['PR-04', 'otc', '同款全网价格最低'],
    ['PR-04', 'food', '发现更低价十倍赔付'],
    ['PR-04', 'food', '亏本甩卖'],
    ['PR-05', 'food', '仅剩2小时，错过恢复原价'],
    ['PR-05', 'food', '最后三天疯抢'],
    ['PR-01', 'food', '原价298元，今天只要98元'],
    ['PR-01', 'food', '药店价58，我们卖29'],
    ['INFO-06', 'otc', '已过有效期两个月，药效还在，低价处理'],
    ['INFO-06', 'message', '日期随机发，过期一点点没关系的'],
    ['RX-05', 'rx', '三高人群都在囤的明星药'],
    ['RX-05', 'rx', '直播间下单更划算，限时秒杀'],
    ['RX-05', 'rx', '持久降压，告别头晕'],
  ])('%s %s: %s', (duty, productClass, text) => {
    expect(found(duty, text, productClass)).toBe(true);
  });
});

describe('ordinary talk that is not', () => {
  it.each<[string, ProductClass | 'message', string]>([
    ['RX-06', 'rx', '下单送运费险，赠药盒一个'],
    ['RX-06', 'rx', '骑手送货上门，一小时送达'],
    ['RX-06', 'otc-a', '第二件半价，不参加赠送活动'],
    ['RX-06', 'otc-b', '买二送一'],
    ['RX-06', 'food', '买一箱送一箱'],
    ['RX-08', 'message', '请上传处方，药师审核后为您发货'],
    ['RX-08', 'message', '没有处方的话建议先去医院看看'],
    ['RX-08', 'message', '这款是非处方药，不需要处方'],
    ['RX-08', 'message', '处方需要医生开具，我们不能代开'],
    ['RX-08', 'message', '处方上传失败的话，重新拍清楚一点再传'],
    ['RX-08', 'rx', '处方药须凭处方在药师指导下购买和使用'],
    ['PR-03', 'food', '赠品为枸杞10克装2袋'],
    ['PR-03', 'food', '礼盒装，送礼自用皆可'],
    ['PR-03', 'device', '送医用口罩10只'],
    ['PR-04', 'food', '最低起订量2件'],
    ['PR-04', 'device', '最低可测温度32℃'],
    ['PR-05', 'otc', '最后一次服药后3天复查'],
    ['PR-05', 'food', '开封后请在最后3天内吃完，保质期短'],
    ['PR-01', 'food', '活动结束恢复原价'],
    ['PR-01', 'food', '建议零售价58元'],
    ['INFO-06', 'message', '过期药品请不要服用'],
    ['INFO-06', 'message', '优惠券过期了没关系，我再发您一张'],
    ['RX-05', 'rx', '凭处方购买，药师在线审方'],
    ['RX-05', 'rx', '全国药房统一配送，冷链运输'],
    ['RX-05', 'rx', '规格 150mg×7片，生产企业见包装'],
  ])('%s %s: %s', (duty, productClass, text) => {
    expect(found(duty, text, productClass)).toBe(false);
  });
});
