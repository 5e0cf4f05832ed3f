import { defineBackground } from '#imports';
import { startBackground } from '../src/app/background';

// The demonstration opens pages of its own instead of the welcome.
export default defineBackground(() => startBackground({ welcomes: import.meta.env.MODE !== 'demo' }));
