/** embed-whole.ts for zoomable charts. */
import './embed-whole';
import { initZoom } from './zoom';

initZoom(document);
