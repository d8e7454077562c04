import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const ROOT = `${pathToFileURL(new URL('../..', import.meta.url).pathname)}`;

/**
 * Lets Node run the extension's own storage and sync: `@/` is the project, and the browser is the small
 * one of `browser.ts`. Must run before anything that imports them.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@/')) return next(`${ROOT}${specifier.slice(2)}`, context);
    if (specifier === 'wxt/browser')
      return next(new URL('browser.ts', import.meta.url).href, context);
    return next(specifier, context);
  },
});
