/** The script of a frozen embed, which must never need another file: embed.ts with what that would load. */
import { talkToHost } from './height';
import './notes';

talkToHost(window);
