/** Playwright's global set-up: the fixtures are bundled once, before any worker starts. */
import { bundleFixtures } from './fixtures';

export default bundleFixtures;
