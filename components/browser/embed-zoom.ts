/** embed.ts for zoomable charts. */
import './embed';
import { initZoom } from './zoom';

initZoom(document);
