import { defineBackground } from '#imports';
import { startBackground } from '../src/app/background';

export default defineBackground(startBackground);
