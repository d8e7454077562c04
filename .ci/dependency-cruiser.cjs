/** The walls of docs/architecture.md: domain ← {sites, page/read} ← page/draw ← entrypoints; no arrow returns. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(utils|entrypoints|components|server|cli|test|bench)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('domain-is-pure', '^utils/domain/', '^utils/domain/', 'domain imports nothing of ours'),
    only(
      'sites-are-data',
      '^utils/sites/',
      '^utils/(sites|domain|page/read)/',
      'a site is a definition',
    ),
    only(
      'read-is-plain',
      '^utils/page/read/',
      '^utils/(page/read|domain|sites)/',
      'also runs in the command line',
    ),
    only(
      'draw-knows-no-site',
      '^utils/page/draw/',
      '^(utils/page/(draw|read)/|utils/domain/|components/)',
      'drawing is given what it draws',
    ),
    only('messaging', '^utils/messaging/', '^utils/(messaging|domain)/', 'shapes only'),
    only('storage', '^utils/storage/', '^utils/(storage|domain|sites)/', 'stores what it is given'),
    only('sync', '^utils/sync/', '^utils/(sync|storage|messaging|domain)/', 'outbox to server'),
    only('components', '^components/', '^(components/|utils/domain/)', 'props in, callbacks out'),
    only('server', '^server/', '^(server/|utils/domain/)', 'server and domain only'),
    only('cli', '^cli/', '^(cli/|server/|utils/(domain|sites|page/read)/)', 'engines and server'),
    {
      name: 'page-never-stores',
      severity: 'error',
      comment: 'in a content script IndexedDB belongs to the host page',
      from: { path: '^entrypoints/page\\.content/' },
      to: { path: '^utils/(storage|sync)/|^node_modules/dexie', reachable: true },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'node_modules' } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(output|wxt)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
