import { loadWords } from '../../components/words.ts';
import { AGENT_WORDS } from '../../utils/domain/language/words/agent.ts';
import { PAGE_WORDS } from '../../utils/domain/language/words/page.ts';

/** What a page gets from the background, in both languages. */
const all = Object.entries({ ...PAGE_WORDS, ...AGENT_WORDS });
loadWords('zh_CN', Object.fromEntries(all.map(([id, { zh }]) => [id, zh])));
loadWords('en', Object.fromEntries(all.map(([id, { en }]) => [id, en])));
