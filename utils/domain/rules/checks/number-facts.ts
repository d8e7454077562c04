import { foldNumbers } from '../../listings/official-number.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

const CHINESE_PLACE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆|西藏|内蒙古|哈尔滨|长春|沈阳|大连|石家庄|济南|青岛|郑州|武汉|长沙|广州|深圳|珠海|南京|苏州|无锡|杭州|宁波|合肥|福州|厦门|南昌|成都|昆明|贵阳|西安|兰州|太原|南宁|海口|国药)/;

/**
 * Facts an approval number tells against the other fields of the page. Each is a hint for a person:
 * Z stands for 中药, whose leaflet says 功能主治, H and S for those that say 适应症; J (境外生产) with a maker in
 * China; forms of certificates whose term has run out whatever the day of issue.
 * Sources: 药品注册管理办法第一百二十三条 (letters), 医疗器械注册管理办法 2004 (四年) and 2014 (五年).
 */
export const numberFacts: RunRule = ({ listing, on }) => {
  const value = listing?.fields.approvalNumber;
  if (!value?.trim()) return [];
  const numbers = foldNumbers(value).map(({ text }) => text);
  const drafts: Draft[] = [];
  const span = { start: 0, end: value.length };
  const letters = numbers.map((text) => /^国药准字([HZS])/.exec(text)?.[1]);
  const leaflet = [listing?.fields.leaflet, listing?.fields.description].join('\n');
  const heading = headingOf(leaflet);
  if (heading && letters.length === 1 && letters[0]) {
    const wanted = letters[0] === 'Z' ? '功能主治' : '适应症';
    if (heading !== wanted)
      drafts.push({
        field: 'approvalNumber',
        span,
        message: 'heading',
        values: { letter: letters[0], wanted, heading },
      });
  }
  const maker = listing?.fields.manufacturer?.trim() ?? '';
  if (numbers.length === 1 && /^国药准字[HZS]J/.test(numbers[0]!) && CHINESE_PLACE.test(maker))
    if (!/分包装|进口/.test(maker))
      drafts.push({ field: 'approvalNumber', span, message: 'maker' });
  for (const text of numbers) {
    const year = /^B?[HZS]C?(20\d{2})\d{4}$/.exec(text)?.[1] ?? deviceYear(text);
    // Imports of that form were issued until 2020 for five years, devices until 2014 for at most five.
    const last = text.includes('械') ? 2019 : 2025;
    if (!year || Number(on.slice(0, 4)) <= last) continue;
    drafts.push({ field: 'approvalNumber', span, message: 'term', values: { year } });
  }
  return drafts;
};

const deviceYear = (text: string) => /药(?:监|管)械\([准进许]\)字(\d{4})第/.exec(text)?.[1];

/** 功能主治 or 适应症, when the text has one of them as a heading and not the other. */
function headingOf(text: string): '功能主治' | '适应症' | null {
  const isTraditional = /【\s*功能(?:与|和)?主治\s*】|(?:^|\n)\s*功能主治\s*[：:]/.test(text);
  const isWestern = /【\s*适应[症证]\s*】|(?:^|\n)\s*适应[症证]\s*[：:]/.test(text);
  if (isTraditional === isWestern) return null;
  return isTraditional ? '功能主治' : '适应症';
}
