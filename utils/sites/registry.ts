/** Hosts of the platforms, each with its own switch; all but 抖店 are off by default. */
const HOSTS = ['fxg.jinritemai.com', 'im.jinritemai.com'];

/** Match patterns of the static content script: whole origins, because a path match never fires again after a soft navigation. */
export function siteMatches(): string[] {
  return HOSTS.map((host) => `https://${host}/*`);
}
