import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/components/highlight.css';
import { FEATURES } from './features/registry.ts';
import { startPage } from './runtime/start.ts';

export default defineContentScript({
  // Filled in from utils/sites by wxt.config.ts: the list itself need not travel into pages.
  matches: [],
  runAt: 'document_idle',
  main(context) {
    startPage(context.signal, FEATURES);
  },
});
