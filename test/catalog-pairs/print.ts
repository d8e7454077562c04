/**
 * Prints the pairs as JSON lines, for `yaogui check --catalog` and for scoring:
 *
 *     node test/catalog-pairs/print.ts > pairs.jsonl
 */
import { catalogPairs } from './pairs.ts';

for (const pair of catalogPairs()) console.log(JSON.stringify(pair));
