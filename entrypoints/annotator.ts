import { defineUnlistedScript } from '#imports';
import { startPageSession } from '../src/app/pageSession';

export default defineUnlistedScript(startPageSession);
