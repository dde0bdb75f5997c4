import { defineConfig } from 'wxt';
import { rulePackPlugin } from './src/rulepack/vite-plugin';

/** Hosts the content script runs on: the sites of `src/sites`, written out because the manifest is made before they load. */
export default defineConfig({
  srcDir: 'src',
  publicDir: 'public',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [rulePackPlugin()],
    // Browsers that know light-dark(): for older ones it would be rewritten into variables that our surfaces do not set.
    build: { sourcemap: false, cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'postpause@postpause.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
});
