import { describe, expect, it } from 'vitest';
import { checkListing } from '../../listings/check-listing.ts';
import type { ProductClass } from '../../listings/product-class.ts';
import { compileRules } from '../engine.ts';
import { PACKS } from './registry.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });

const CLASSES = {
  m: 'otc',
  d: 'device',
  x: 'disinfectant',
  h: 'health-food',
  s: 'fsmp',
  c: 'cosmetic',
  f: 'food',
  g: 'general',
  u: null,
} as const satisfies Record<string, ProductClass | null>;

/**
 * The same words for every class of goods: `+` must be found (a hint does not count), `-` must be let stand,
 * a space is left open. Columns: medicine, device, disinfectant (x), health food, medical-purpose food (s),
 * cosmetic, food, general goods, unknown (u). A listing of unknown class is judged only by laws for all.
 * Sources: 广告法第十七、十八条, 食品安全法第七十三条, 食品安全法实施条例第三十八条, 化妆品监督管理条例第三十七、四十三条,
 * 消毒产品标签说明书管理规范, GB 28050, 化妆品分类规则, 允许保健食品声称的保健功能目录.
 */
const ORDER = 'mdxhscfgu';
const TABLE: readonly [string, string][] = [
  ['用于治疗湿疹。', '- ++++++-'],
  ['用于缓解感冒引起的头痛。', '- ++++++-'],
  ['可以消炎止痛。', '- ++ +++-'],
  ['适用于治疗颈椎病。', '- ++++++-'],
  ['对大肠杆菌有抑菌作用。', '---  ++ -'],
  ['对白色念珠菌有杀灭作用。', '---  ++ -'],
  ['有助于增强免疫力。', '-+-- -+--'],
  ['有助于改善睡眠。', '- -- -+--'],
  ['有助于维持血糖健康水平。', '----   --'],
  ['对化学性肝损伤有辅助保护作用。', '----  - -'],
  ['钙有助于骨骼和牙齿更坚固。', '---------'],
  ['蛋白质是组织形成和生长的主要营养素。', '---------'],
  ['膳食纤维有助于维持正常的肠道功能。', '---------'],
  ['维生素A有助于维持暗视力。', '---------'],
  ['含有多种维生素。', '---------'],
  ['高蛋白，低脂肪。', '---------'],
  ['祛痘、控油、舒缓。', '- - --+ -'],
  ['修护肌肤，保湿滋润。', '- -- ----'],
  ['防脱发洗发水，国妆特字20243800。', '     - --'],
  ['不能代替药物。', '---------'],
  ['一天吃一包，糖尿病就好了。', '+  ++ ++ '],
  ['降血压、降血脂。', '-  +++++-'],
  ['效果堪比二甲双胍。', ' +++++++ '],
  ['专治脚气，断根不复发。', '++++++++ '],
  ['三天见效。', '+++++++  '],
  ['抗癌防癌。', ' + +++++ '],
  ['活血化瘀，祛风除湿。', '-  ++++  '],
  ['无副作用。', '+++ +++  '],
  ['补水保湿面霜。', '---------'],
  ['谷物代用茶，口感清香。', '---------'],
  ['皮肤消毒，适用于完整皮肤。', '---------'],
  ['减肥不反弹。', '++ +++++ '],
];

describe('the class gate', () => {
  const cells = TABLE.flatMap(([text, row]) =>
    [...row].flatMap((mark, i) =>
      mark === '+' || mark === '-' ? [[text, ORDER[i] as keyof typeof CLASSES, mark] as const] : [],
    ),
  );

  it('has a table worth its name', () => {
    expect(cells.length).toBeGreaterThanOrEqual(120);
  });

  it.each(cells)('%s for %s: %s', (description, column, mark) => {
    const { findings } = checkListing(
      { productClass: CLASSES[column], fields: { description } },
      set,
    );
    const said = findings
      .filter(({ group, level, span }) => group === 'claim' && level !== 'hint' && span)
      .map(({ ruleId, span }) => `${ruleId} ${description.slice(span!.start, span!.end)}`);
    if (mark === '-') expect(said).toEqual([]);
    else expect(said).not.toEqual([]);
  });
});
