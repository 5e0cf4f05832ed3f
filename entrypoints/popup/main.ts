import { startPopup } from '../../src/app/popup';

void startPopup();
