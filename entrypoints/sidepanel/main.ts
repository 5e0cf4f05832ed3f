import { startSidePanel } from '../../src/app/sidePanel';

void startSidePanel();
