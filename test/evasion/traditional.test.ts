import { describe, expect, it } from 'vitest';
import { evasion } from '../../utils/domain/rules/packs/evasion.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';
import { normalise, normaliseWord } from '../../utils/domain/text/normalise.ts';
import { shippedRules } from '../helpers/rules.ts';

const pairs = evasion.variants!.match(/../gu)!.map(([form, usual]) => [form!, usual!] as const);
/** One traditional form of each character that has one. */
const traditional = new Map(pairs.map(([form, usual]) => [usual, form]));
const inTraditional = (text: string) =>
  [...text].map((letter) => traditional.get(letter) ?? letter).join('');

/** Our own sentences, written in both scripts by hand. */
const SENTENCES: readonly [traditional: string, simplified: string][] = [
  ['療效顯著，藥到病除', '疗效显著，药到病除'],
  ['無任何毒副作用，絕對安全', '无任何毒副作用，绝对安全'],
  ['專家、醫師聯名推薦', '专家、医师联名推荐'],
  ['國家級實驗室監製', '国家级实验室监制'],
  ['糖尿病、高血壓、癌症患者的選擇', '糖尿病、高血压、癌症患者的选择'],
  ['減肥瘦身，燃燒脂肪', '减肥瘦身，燃烧脂肪'],
  ['補腎壯陽，祛風除濕', '补肾壮阳，祛风除湿'],
  ['請加我微信，轉帳給我', '请加我微信，转帐给我'],
  ['五星好評返現，刪差評退錢', '五星好评返现，删差评退钱'],
  ['你腦殘嗎，滾遠點', '你脑残吗，滚远点'],
  ['處方藥憑處方銷售', '处方药凭处方销售'],
  ['孕婦、嬰兒、老人均可放心服用', '孕妇、婴儿、老人均可放心服用'],
  ['頸椎病、腰椎間盤突出、關節腫痛', '颈椎病、腰椎间盘突出、关节肿痛'],
  ['過敏是正常現象，繼續塗抹', '过敏是正常现象，继续涂抹'],
  ['銷量遙遙領先，獨家專利', '销量遥遥领先，独家专利'],
  ['殺菌消炎、鎮痛止癢、驅蟲解毒', '杀菌消炎、镇痛止痒、驱虫解毒'],
];

it.each(SENTENCES)('reads %s as %s', (written, meant) => {
  expect(shippedRules.rules.size).toBeGreaterThan(0);
  expect(normalise(written).text).toBe(normalise(meant).text);
});

describe('the words of the packs in traditional characters', () => {
  it.each(
    PACKS.flatMap((pack) =>
      Object.entries(pack.vocabularies ?? {}).map(([name, words]) => [name, words] as const),
    ),
  )('%s', (_name, words) => {
    expect(shippedRules.packs.length).toBe(PACKS.length);
    for (const word of words.filter((one) => !/^[@#]/.test(one)))
      expect(normaliseWord(inTraditional(word)), word).toBe(normaliseWord(word));
  });
});
