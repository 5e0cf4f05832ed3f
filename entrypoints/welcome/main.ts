import { startWelcome } from '../../src/app/welcome';

void startWelcome();
