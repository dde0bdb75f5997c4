import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { rulePackPlugin } from './src/rulepack/vite-plugin';

// WxtVitest brings an in-memory `browser` in place of the real one, but (0.20.27) not the Vite plugins of wxt.config.ts.
export default defineConfig({
  plugins: [WxtVitest(), rulePackPlugin()],
  test: {
    globalSetup: ['tests/warm-rule-pack.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    mockReset: true,
  },
});
