import { startLibrary } from '../../src/app/library';

void startLibrary();
