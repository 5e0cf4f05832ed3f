import { defineUnlistedScript } from '#imports';
import { bringCard } from '../src/app/bringCard';

export default defineUnlistedScript(bringCard);
