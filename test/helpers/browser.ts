/** The browser tests drive the extension with the same hands as `yaogui demo`. */
export * from '../../cli/drive/extension.ts';
export { Shadow } from '../../cli/drive/shadow.ts';
export { until } from '../../cli/drive/until.ts';
