/** Runs in the head of an embed, before anything is painted: what its address chooses must not flash by in another form. */
import { applySetting } from './setting';

applySetting(window);
