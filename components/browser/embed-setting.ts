/** Runs in the head of an embed, before the first paint, so that the settings of its address never flash. */
import { applySetting } from './setting';

applySetting(window);
