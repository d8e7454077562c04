import { normalise } from '../text/normalise.ts';

/** Where a company sits, in front of its name. */
const PLACE =
  /^(?:中国|北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|哈尔滨|长春|沈阳|大连|石家庄|济南|青岛|烟台|威海|郑州|武汉|长沙|广州|深圳|珠海|佛山|东莞|中山|南京|苏州|无锡|常州|扬州|杭州|宁波|温州|绍兴|合肥|福州|厦门|南昌|成都|昆明|贵阳|西安|兰州|太原|南宁|桂林|海口|拉萨|银川|西宁|乌鲁木齐|呼和浩特)[省市]?/;
/** What many company names have in common. */
const COMMON =
  /(?:第[一二三四五六七八九十]+)?(?:制药|化学)*(?:总厂|分厂|药厂|厂)|股份|有限|责任|公司|集团|控股|药业|制药|医药|中药|药物|药品|生物|科技|技术|医疗|器械|设备|用品|保健品|营养品|食品|健康|产业|实业|企业|工业|开发|发展|国际/;

/**
 * The words that tell one company from another: 广州白云山医药集团股份有限公司白云山制药总厂 → 白云山.
 * Latin names keep their words but for Inc, Ltd and the like. Small letters.
 */
export function companyCores(name: string): string[] {
  const cores = new Set<string>();
  for (const part of normalise(name).text.split(/[()/、,，;；\s]+/)) {
    for (const piece of part.split(COMMON)) {
      const core = piece?.replace(PLACE, '').replace(/^[省市县区]/, '');
      if (core && core.length >= 2 && !LATIN_COMMON.has(core)) cores.add(core);
    }
  }
  return [...cores];
}

const LATIN_COMMON = new Set(
  'co corp inc ltd llc gmbh ag sa spa plc bv b.v. b.v s.p.a. s.p.a s.a. s.a kg limited company pharma pharmaceutical pharmaceuticals laboratories europe'.split(
    ' ',
  ),
);
