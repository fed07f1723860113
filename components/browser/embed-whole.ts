/** Stands at the end of a frozen embed, which needs no other file for ever: what embed.ts has, and what it fetches. */
import { talkToHost } from './height';
import './notes';

talkToHost(window);
